// npm run release -- [--dry-run | --publish] VERSION
//
//   --dry-run    packs and checks what would be published, and says what would be written; writes nothing in the repository
//   (neither)    writes the version into every package and the changelog, builds, packs into release/, and says what comes next
//   --publish    publishes the version that is committed; needs a token of the registry in NODE_AUTH_TOKEN
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isInChangelog, withRelease } from './changelog.mjs';
import { manifestPath, packageNames, readManifest } from './manifests.mjs';
import { prepare } from './prepare.mjs';
import { packPackage } from './published-package.mjs';
import { fail, root, run } from './run.mjs';
import { tarballProblems } from './tarball.mjs';

const registry = 'registry.npmjs.org';
const changelog = join(root, 'CHANGELOG.md');

const options = process.argv.slice(2).filter((word) => word.startsWith('-'));
const versions = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const wrong = options.find((option) => option !== '--dry-run' && option !== '--publish');
if (wrong !== undefined) fail(`There is no option ${wrong}. There are: --dry-run, --publish.`);
if (options.length > 1) fail('Use --dry-run or --publish, and not both.');
const [version] = versions;
if (versions.length !== 1 || !/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/.test(version)) fail('Name the version to release: npm run release -- --dry-run 0.2.0');
const dryRun = options.includes('--dry-run');
const publish = options.includes('--publish');
const token = process.env.NODE_AUTH_TOKEN;
if (publish && !token) fail('There is no token of the registry in NODE_AUTH_TOKEN, so nothing is published.');

const status = await run('git', ['status', '--porcelain'], { quiet: true });
if (status.code !== 0) fail(`${status.output}\nA release needs the repository.`);
if (status.output.trim() !== '') fail(`The tree is not clean:\n${status.output}Commit or remove what stands above first.`);

const { version: current } = await readManifest('core');
if (publish) {
  if (current !== version) fail(`The packages say ${current}. Run “npm run release -- ${version}”, look at what it writes, commit it, and publish then.`);
  if (!isInChangelog(await readFile(changelog, 'utf8'), version)) fail(`CHANGELOG.md has no heading for ${version}.`);
} else if (version !== current && !isNewer(version, current)) {
  fail(`${version} comes before ${current}, the version that the packages say.`);
} else {
  await writeVersion();
}

await prepare();
const destination = dryRun ? await mkdtemp(join(tmpdir(), 'allymap-release-')) : join(root, 'release');
try {
  if (!dryRun) {
    await rm(destination, { recursive: true, force: true });
    await mkdir(destination);
  }
  const packed = await packAll();
  for (const { tarball } of packed) {
    const command = ['publish', `./${relative(dryRun ? destination : root, tarball).replaceAll('\\', '/')}`, '--access', 'public', '--provenance', ...(version.includes('-') ? ['--tag', 'next'] : [])];
    if (!publish) console.log(`npm ${command.join(' ')}`);
    else if ((await run('npm', command, { env: { ...process.env, [`npm_config_//${registry}/:_authToken`]: token, npm_config_registry: `https://${registry}/` } })).code !== 0) fail(`${command[1]} was not published; those before it were.`);
  }
} finally {
  if (dryRun) await rm(destination, { recursive: true, force: true });
}
if (dryRun) console.log('\nThat would be published. Nothing was written and nothing was published.');
else if (!publish) console.log(`\nThat would be published; nothing was. Look at what was written, then:\n  git commit --all --message "Release ${version}" && git tag v${version}\n  npm run release -- --publish ${version}`);

/** Writes the version where it stands: into every manifest, and over the changelog's newest part. */
async function writeVersion() {
  const text = await readFile(changelog, 'utf8');
  let released;
  try {
    released = withRelease(text, version, new Date().toISOString().slice(0, 10));
  } catch (error) {
    fail(error.message);
  }
  console.log(`${dryRun ? 'Would write' : 'Writes'} ${version} in place of ${current}: ${packageNames.map((name) => `packages/${name}/package.json`).join(', ')}.`);
  console.log(`${dryRun ? 'Would move' : 'Moves'} what CHANGELOG.md says under “Unreleased” to ${version}.`);
  if (dryRun) return;
  await writeFile(changelog, released);
  for (const name of packageNames) {
    const manifest = await readFile(manifestPath(name), 'utf8');
    await writeFile(manifestPath(name), manifest.replace(`"version": "${current}"`, `"version": "${version}"`));
  }
}

/** Packs and checks every package, and ends the script if one is not to be published. */
async function packAll() {
  const problems = [];
  const packed = await Promise.all(packageNames.map((name) => packPackage(name, destination, version)));
  for (const [index, { tarball, files, size }] of packed.entries()) {
    console.log(`${packageNames[index]}: ${files.length} files, ${(size / 1024).toFixed(0)} KiB`);
    problems.push(...tarballProblems(await readFile(tarball), version).map((problem) => `${packageNames[index]}: ${problem}`));
  }
  if (problems.length > 0 && dryRun) await rm(destination, { recursive: true, force: true });
  if (problems.length > 0) fail(`This is not to be published:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  return packed;
}

/** By number, and a version before the one that it prepares. */
function isNewer(one, other) {
  const parts = (text) => text.split(/[.-]/).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const [a, b] = [parts(one), parts(other)];
  for (let index = 0; index < 3; index += 1) if (a[index] !== b[index]) return a[index] > b[index];
  if (a.length === 3 || b.length === 3) return a.length < b.length;
  return a[3] === b[3] ? a[4] > b[4] : a[3] > b[3];
}
