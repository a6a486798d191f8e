// Installs and builds what `npm start` and `npm test` need, where it is missing or older than its sources.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, root, run } from './run.mjs';

/** Each package comes after those that it imports. */
const packages = ['core', 'locales', 'formats', 'worker', 'elements', 'cli'];
/** Lost with `node_modules`, as it must be. */
const stamps = join(root, 'node_modules', '.allymap');

/** Installs and builds, and says what takes long while it does. */
export async function prepare() {
  checkNode();
  await install();
  await build();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) fail(`Allymap needs Node 20.19 or newer; this is ${process.version}. Install one from nodejs.org.`);
}

async function install() {
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages.map((name) => join('packages', name, 'package.json'))];
  const state = await hash([process.platform, process.arch], manifests);
  if (existsSync(join(root, 'node_modules')) && (await isStamped('install', state))) return;
  console.log(`Installing what Allymap is built from (with ${packageManager}) …`);
  const { code } = await run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile']);
  if (code !== 0) fail('The installation failed. Is the npm registry within reach? Once it is, run the same command again.');
  await stamp('install', state);
}

async function build() {
  const states = new Map();
  for (const name of packages) {
    const folder = join('packages', name);
    const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    // A package is built again when one that it imports has changed, for it may hold a copy of it.
    const imported = Object.keys(manifest.dependencies ?? {}).map((dependency) => states.get(dependency) ?? '');
    const files = (await listFiles(join(folder, 'src'))).filter((file) => !/\.test\.\w+$/.test(file));
    const configuration = ['package.json', 'tsup.config.ts', 'tsconfig.json'].map((file) => join(folder, file));
    const state = await hash(imported, [...files, ...configuration, 'tsconfig.base.json', 'pnpm-lock.yaml']);
    states.set(manifest.name, state);
    if (existsSync(join(root, folder, 'dist', 'index.js')) && (await isStamped(name, state))) continue;
    await buildPackage(manifest.name, folder);
    await stamp(name, state);
  }
}

async function buildPackage(name, folder) {
  const begin = performance.now();
  process.stdout.write(`Building ${name} … `);
  const { code, output } = await run('npm', ['run', '--silent', 'build'], { cwd: join(root, folder), quiet: true });
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
