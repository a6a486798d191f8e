// Measures what a page loads, compressed as servers send it, and the page that is handed on as one file; fails where one is more than its budget.
//
//   npm run sizes               measures and prints
//   npm run sizes -- --write    also writes docs/sizes.md
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { languages } from '@allymap/locales/page';
import { root } from './run.mjs';

const require = createRequire(import.meta.url);
/** The bundler that tsup uses. */
const { build } = createRequire(require.resolve('tsup'))('esbuild');

/** The modules that a page asks for until the network of a small map is drawn; a test of the real page holds this list to it. */
export const untilDrawn = ['elements/dist/engine', 'elements/dist/details-kit', 'elements/dist/map-kit', 'locales/dist/page-texts/en'];

/**
 * What is measured: modules that a page imports, or a file that it loads as it is. Budgets and goals in KiB; a budget below its goal
 * keeps what was reached from growing.
 */
const subjects = [
  { name: '`degree` of core', imports: "export { degree } from '@allymap/core'", budget: 12, goal: 12 },
  { name: '`powerInterestGrid` of core', imports: "export { powerInterestGrid } from '@allymap/core'", budget: 14, goal: 14 },
  { name: '`analyse` with every method, and `readDocument`', imports: "export { analyse, readDocument } from '@allymap/core'", budget: 85, goal: 85 },
  { name: '`@allymap/elements/define.js`, what it imports at once', imports: "import '@allymap/elements/define.js'", loads: [], budget: 57, goal: 60 },
  { name: 'the same until a map is drawn, in English', imports: "import '@allymap/elements/define.js'", loads: untilDrawn, budget: 145, goal: 150 },
  { name: 'the same where the page asks for cytoscape', imports: "import '@allymap/elements/define.js'", loads: [...untilDrawn, 'elements/dist/cytoscape-painter'], budget: 265, goal: 265 },
  { name: 'the bundle for a script tag, one language (the largest of five)', files: languages.map(({ tag }) => `packages/elements/dist/bundle.${tag}.global.js`), budget: 200, goal: 220 },
  { name: 'the bundle for a script tag, five languages', files: ['packages/elements/dist/bundle.global.js'], budget: 320, goal: 320 },
  { name: 'the file of a shipped map that `allymap html` writes, one language (the largest of all)', pages: true, budget: 439, goal: 439 },
  { name: 'the worker’s file', files: ['packages/elements/dist/allymap-worker.js'], budget: 95, goal: 95 },
  { name: 'the file of further pictures, one language (the largest of five)', files: languages.map(({ tag }) => `packages/elements/dist/allymap-pictures.${tag}.js`), budget: 220, goal: 220 },
  { name: 'the file that changes maps, five languages', files: ['packages/elements/dist/allymap-editing.js'], budget: 250, goal: 250 },
  { name: 'the file of a room, five languages', files: ['packages/together/dist/allymap-together.js'], budget: 60, goal: 60 },
  { name: 'the file that reads and writes other formats', files: ['packages/elements/dist/allymap-files.js'], budget: 150, goal: 150 },
];

/** One subject measured: KiB compressed by brotli, and KiB of each package before compression. */
async function measure({ imports, files, loads, pages }) {
  if (pages === true) return { size: Math.max(...(await mapPages()).map((page) => gzipSync(page, { level: 9 }).length / 1024)), parts: [] };
  if (files !== undefined) return { size: Math.max(...(await Promise.all(files.map(async (file) => compressed(await readFile(join(root, file))))))), parts: [] };
  const { entry, files: chunks, outputs } = await splitPage(imports);
  const asked = (loads ?? []).map((module) => {
    const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.includes(module));
    if (found === undefined) throw new Error(`No module ${module} is loaded on demand.`);
    return found[0];
  });
  const wanted = importedAtOnce(outputs, [entry, ...asked]);
  const parts = new Map();
  for (const path of wanted) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[path].inputs)) {
      const name = packageOf(input);
      parts.set(name, (parts.get(name) ?? 0) + bytesInOutput / 1024);
    }
  }
  const size = [...wanted].reduce((sum, path) => sum + compressed(chunks.get(path)), 0);
  return { size, parts: [...parts].filter(([, part]) => part >= 0.5).sort(([, a], [, b]) => b - a) };
}

/** What `allymap html` writes of each shipped map in each language. */
async function mapPages() {
  const folder = join(root, 'examples', 'maps');
  const maps = (await readdir(folder)).filter((name) => name.endsWith('.allymap.json')).map((name) => join(folder, name));
  const pages = [];
  for (const map of maps) for (const { tag } of languages) pages.push(await mapPage(map, tag));
  return pages;
}

async function mapPage(map, language) {
  // Loaded here, so that what only loads this file needs no command line.
  const { main } = await import(pathToFileURL(join(root, 'packages', 'cli', 'dist', 'index.js')).href);
  let page = '';
  const terminal = { readInput: async () => new Uint8Array(), write: async (text) => void (page += text), warn: async () => {}, colour: false, columns: 80, language, untilEnded: async () => {} };
  if ((await main(['html', map, '--output', '-', '--language', language], terminal)) !== 0) throw new Error(`${map} could not be written as a page.`);
  return page;
}

/** Bundles what a page imports as bundlers do, split into files: those by their path, the one that the page begins with, and what is in each. */
export async function splitPage(imports) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: imports, resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    outdir: join(root, 'sizes'),
    absWorkingDir: root,
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const { outputs } = metafile;
  const entry = Object.keys(outputs).find((path) => outputs[path].entryPoint === '<stdin>');
  const files = new Map(outputFiles.map(({ path, contents }) => [path.slice(root.length).replaceAll('\\', '/').replace(/^\//, ''), contents]));
  return { entry, files, outputs };
}

/** The files that loading some of them loads, without those that are asked for later. */
function importedAtOnce(outputs, entries) {
  const found = new Set(entries);
  for (const path of found) {
    for (const { path: imported, kind, external } of outputs[path].imports) {
      if (kind === 'import-statement' && external !== true) found.add(imported);
    }
  }
  return found;
}

function packageOf(input) {
  const installed = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input);
  return installed?.[1] ?? (/^packages\/(\w+)\//.exec(input)?.[1] ?? 'the page').replace(/^(?=core|locales|worker|elements|formats)/, '@allymap/');
}

function compressed(contents) {
  return brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024;
}

/** Every subject, measured. */
export async function sizes() {
  const measured = [];
  for (const subject of subjects) measured.push({ ...subject, ...(await measure(subject)) });
  return measured;
}

function table(measured) {
  const rows = measured.map(({ name, size, budget, goal, parts, pages }) => [
    name,
    size.toFixed(1) + (pages === true ? ' (gzip)' : ''),
    String(budget),
    String(goal),
    parts.slice(0, 6).map(([part, kib]) => `${part} ${kib.toFixed(kib < 10 ? 1 : 0)}`).join(', '),
  ]);
  const head = ['What loads', 'KiB, brotli', 'Budget', 'Goal', 'Of which, before compression'];
  return [head, head.map((_, column) => (column === 0 || column === 4 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

async function report() {
  const measured = await sizes();
  const text = table(measured);
  console.log(text);
  if (process.argv.includes('--write')) {
    const path = join(root, 'docs', 'sizes.md');
    const page = await readFile(path, 'utf8');
    await writeFile(path, page.replace(/(<!-- sizes -->\n)[^]*(\n<!-- \/sizes -->)/, (_, before, after) => `${before}\n${text}\n${after}`));
  }
  const over = measured.filter(({ size, budget }) => size > budget);
  for (const { name, size, budget } of over) console.error(`${name}: ${size.toFixed(1)} KiB is more than the budget of ${budget}.`);
  if (over.length > 0) process.exitCode = 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await report();
