// Installs and builds what `npm start` and `npm test` need, where it is missing or older than its sources.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageNames as packages } from './manifests.mjs';
import { fail, root, run } from './run.mjs';

/** Lost with `node_modules`, as it must be. */
const stamps = join(root, 'node_modules', '.allymap');
const bundler = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js');

/**
 * Installs and builds, and says what takes long while it does.
 *
 * @param {readonly string[]} [names] the packages to build, with those that they import; every package if none
 */
export async function prepare(names = []) {
  const unknown = names.find((name) => !packages.includes(name));
  if (unknown !== undefined) fail(`There is no package ${unknown}. There are: ${packages.join(', ')}.`);
  await install();
  await build(names);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) fail(`Allymap needs Node 20.19 or newer; this is ${process.version}. Install one from nodejs.org.`);
}

/** Installs with the pinned package manager, which npm fetches, where something is missing or another lockfile came. */
export async function install() {
  checkNode();
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages.map((name) => join('packages', name, 'package.json'))];
  const state = await hash([process.platform, process.arch], manifests);
  if (existsSync(join(root, 'node_modules')) && (await isStamped('install', state))) return;
  console.log(`Installing what Allymap is built from (with ${packageManager}) …`);
  const { code } = await run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile']);
  if (code !== 0) fail('The installation failed. Is the npm registry within reach? Once it is, run the same command again.');
  await stamp('install', state);
}

/** @param {readonly string[]} names */
async function build(names) {
  const manifests = new Map();
  for (const name of packages) manifests.set(name, JSON.parse(await readFile(join(root, 'packages', name, 'package.json'), 'utf8')));
  const wanted = names.length === 0 ? new Set(packages) : new Set(names);
  // Importers come after what they import: seen from the end, every package has been asked for before its turn comes.
  for (const name of packages.toReversed()) {
    if (wanted.has(name)) for (const imported of importsOf(manifests.get(name))) wanted.add(imported);
  }
  const states = new Map();
  for (const name of packages.filter((one) => wanted.has(one))) {
    const folder = join('packages', name);
    const manifest = manifests.get(name);
    // A package is built again when one that it imports has changed, for it may hold a copy of it.
    const imported = importsOf(manifest).map((one) => states.get(one));
    const files = (await listFiles(join(folder, 'src'))).filter((file) => !/\.test\.\w+$/.test(file));
    // Not every package has something of its own to build with.
    const tools = existsSync(join(root, folder, 'build')) ? await listFiles(join(folder, 'build')) : [];
    const configuration = ['package.json', 'tsup.config.ts', 'tsconfig.json'].map((file) => join(folder, file));
    const state = await hash(imported, [...files, ...tools, ...configuration, 'tsconfig.base.json', 'pnpm-lock.yaml', ...['bundled-software.mjs', 'keep-modules.mjs', 'sbom.mjs'].map((file) => join('scripts', file))]);
    states.set(name, state);
    if (existsSync(join(root, folder, 'dist', 'index.js')) && (await isStamped(name, state))) continue;
    await buildPackage(manifest.name, folder);
    await stamp(name, state);
  }
}

/** The packages of this repository that a package imports. */
function importsOf({ dependencies = {} }) {
  return packages.filter((name) => Object.hasOwn(dependencies, `@allymap/${name}`));
}

async function buildPackage(name, folder) {
  const begin = performance.now();
  process.stdout.write(`Building ${name} … `);
  const { code, output } = await run(process.execPath, [bundler], { cwd: join(root, folder), quiet: true });
  if (code !== 0) fail(`${output}\n${name} could not be built; what went wrong stands above.`);
  console.log(`${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

/** @param {string} folder below the root */
async function listFiles(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length)).sort();
}

/** One name for the content of files (below the root; absent ones count as such) and of a few words. */
async function hash(words, files) {
  const sum = createHash('sha256').update(JSON.stringify(words));
  for (const file of files) {
    const content = await readFile(join(root, file)).catch(() => 'absent');
    sum.update(`\n${file} ${content.length}\n`).update(content);
  }
  return sum.digest('hex');
}

async function isStamped(name, state) {
  return (await readFile(join(stamps, name), 'utf8').catch(() => '')) === state;
}

async function stamp(name, state) {
  await mkdir(stamps, { recursive: true });
  await writeFile(join(stamps, name), state);
}
