// A package as it is published: its manifest without what serves this repository alone, and the files that the manifest names.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageNames, readManifest } from './manifests.mjs';
import { root, run } from './run.mjs';

/** The export condition that leads to sources, which are not published. */
const sourceCondition = 'allymap-source';

/**
 * A package's manifest as it is published: no condition and no side effect that names sources, no scripts, no development, and
 * the packages of the project in the version that is published with it.
 *
 * @param {string} name
 * @param {string} [version] to publish; the one that it says, if none
 */
export async function publishedManifest(name, version) {
  const { scripts: _scripts, devDependencies: _development, ...manifest } = await readManifest(name);
  const versions = new Map();
  for (const other of packageNames) versions.set(`@allymap/${other}`, version ?? (await readManifest(other)).version);
  return {
    ...manifest,
    version: version ?? manifest.version,
    ...(Array.isArray(manifest.sideEffects) ? { sideEffects: manifest.sideEffects.filter((file) => !file.startsWith('./src/')) } : {}),
    exports: withoutSources(manifest.exports),
    dependencies: Object.fromEntries(Object.entries(manifest.dependencies).map(([dependency, wanted]) => [dependency, wanted === 'workspace:*' ? versions.get(dependency) : wanted])),
  };
}

function withoutSources(targets) {
  if (typeof targets === 'string') return targets;
  return Object.fromEntries(Object.entries(targets).filter(([key]) => key !== sourceCondition).map(([key, target]) => [key, withoutSources(target)]));
}

/**
 * Writes a package that is built as it is published into an empty folder.
 *
 * @param {string} name
 * @param {string} folder
 * @param {string} [version]
 */
export async function stagePackage(name, folder, version) {
  const source = join(root, 'packages', name);
  const manifest = await publishedManifest(name, version);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const file of [...manifest.files, 'LICENSE']) await cp(join(source, file), join(folder, file), { recursive: true });
  // A registry shows the page alone, so its links name the project's home.
  const { homepage } = await readManifest();
  const page = await readFile(join(source, 'README.md'), 'utf8');
  await writeFile(join(folder, 'README.md'), page.replaceAll('](../../', `](${homepage}/blob/v${manifest.version}/`));
}

/**
 * Packs a package that is built.
 *
 * @param {string} name
 * @param {string} destination a folder for the tarball
 * @param {string} [version]
 * @returns {Promise<{ tarball: string, files: readonly { path: string, size: number }[], size: number }>} sizes in bytes, of the
 *   files and of the tarball
 */
export async function packPackage(name, destination, version) {
  const staged = await mkdtemp(join(tmpdir(), 'allymap-stage-'));
  try {
    await stagePackage(name, staged, version);
    const { code, output } = await run('npm', ['pack', '--json', '--ignore-scripts', '--offline', '--pack-destination', destination], { cwd: staged, quiet: true });
    if (code !== 0) throw new Error(`npm pack of ${name} failed:\n${output}`);
    const [packed] = JSON.parse(output.slice(output.search(/^\[/m)));
    return { tarball: join(destination, packed.filename.replace('@', '').replace('/', '-')), files: packed.files.map(({ path, size }) => ({ path, size })), size: packed.size };
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}
