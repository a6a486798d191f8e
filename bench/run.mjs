// Measures Allymap beside graphology, cytoscape and igraph, and writes results.json and results.md.
//
//   npm run bench -- --date 2026-11-21           everything: about eight minutes
//   npm run bench -- --date 2026-11-21 --pictures   first paint and moving alone, and writes them among the rest
//   npm run bench -- --date 2026-11-21 --files      reading and writing files alone, likewise
//   npm run bench -- --date 2026-11-21 --drawing    charts and pictures as files alone, likewise
//   npm run bench -- --date 2026-11-21 --editing    edits in a page alone, likewise
//   npm run bench -- --date 2026-11-21 --quick   small networks, a moment each, into a temporary folder: does all of it run?
//
// Reads the built packages (npm run build). Only ratios within one row mean something. Without igraph (Debian: python3-igraph,
// libigraph3) or networkx (python3-networkx) their columns are left out, and the results say why.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reachedGoals } from './goals.mjs';
import { measureDrawing } from './drawing.mjs';
import { measureEditing } from './editing.mjs';
import { measurePictures } from './measure-pictures.mjs';
import { measureFiles } from './measure-files.mjs';
import { measure, quick, thorough } from './measure.mjs';
import { findIgraph } from './peers/igraph.mjs';
import { render } from './render.mjs';

const { values: options } = parseArgs({
  options: { date: { type: 'string' }, 'first-paint': { type: 'boolean', default: true }, pictures: { type: 'boolean', default: false }, files: { type: 'boolean', default: false }, drawing: { type: 'boolean', default: false }, editing: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false }, only: { type: 'string' } },
  allowNegative: true,
});
if (options.date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(options.date)) {
  console.error('Say on which day this is measured: npm run bench -- --date 2026-11-21');
  process.exit(2);
}

const [{ suites }, { adjacency: adjacencyOf }] = await Promise.all([import('./suites.mjs'), import('@allymap/core')]).catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('The packages are not built. Run npm run build, then npm run bench again.');
  process.exit(2);
});

const here = fileURLToPath(new URL('.', import.meta.url));
if ((options.pictures || options.files || options.drawing || options.editing) && !options.quick) {
  const before = JSON.parse(readFileSync(join(here, 'results.json'), 'utf8'));
  // What else the machine does: times are long where that is much, and only ratios say something.
  const [load] = loadavg();
  const at = { date: options.date, ...state(), machine: machine(), load };
  const part = options.pictures ? { ...(await measurePictures()), picturesAt: at } : options.drawing ? { drawing: await measureDrawing(), drawingAt: at } : options.editing ? { editing: await measureEditing(), editingAt: at } : { files: await measureFiles(), filesAt: at };
  write(here, { ...before, ...part });
  process.exit(0);
}

const require = createRequire(import.meta.url);
/** The version of the package that a module belongs to. */
function version(name) {
  const folder = require.resolve(name).replace(/^(.*\/node_modules\/(@[^/]+\/)?[^/]+)\/.*$/, '$1');
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version;
}
const igraph = await findIgraph();
const versions = {
  graphology: version('graphology'),
  'graphology-metrics': version('graphology-metrics/centrality/betweenness.js'),
  'graphology-communities-louvain': version('graphology-communities-louvain'),
  cytoscape: version('cytoscape'),
  ...(igraph.missing === undefined ? { 'igraph, from Python': igraph.version } : {}),
};
if (igraph.missing !== undefined) console.log(`Without igraph: ${igraph.missing}.`);

const effort = options.quick ? quick : thorough;
const rows = [];
const started = performance.now();

/** The time that a run on the last, smaller network took, scaled by how the work grows. */
const before = new Map();
function expectedMs(key, library, task, { order, size }) {
  const last = before.get(`${key} ${library}`);
  const work = task.workOf?.[library] ?? task.work;
  return last === undefined ? undefined : (last.medianMs * work(order, size)) / work(last.order, last.size);
}

for (const suite of await suites(options.quick)) {
  if (options.only !== undefined && suite.name !== options.only) continue;
  for (const network of suite.networks()) {
    const { name, order, size, document } = network;
    const forms = Object.fromEntries(Object.entries(suite.load).map(([library, load]) => [library, load(document)]));
    const bytes = { allymap: forms.allymap?.sources instanceof Uint32Array ? arrayBytes(forms.allymap) : undefined };
    const asksIgraph = igraph.missing === undefined && suite.tasks.some((task) => task.igraph !== undefined);
    if (asksIgraph) bytes.igraph = await igraph.load(document);
    for (const task of suite.tasks) {
      const key = `${suite.name} ${task.name} ${name}`;
      const contenders = [
        { name: 'allymap', run: () => task.ours(forms, document) },
        ...Object.entries(task.peers).map(([library, ask]) => ({ name: library, run: () => ask(forms, document) })),
        ...(asksIgraph && task.igraph !== undefined && (igraph.library || task.igraph.sources === undefined) ? [{ name: 'igraph', take: askIgraph(task, order) }] : []),
      ];
      const measured = await measure(
        contenders.map((contender) => ({ ...contender, expectedMs: expectedMs(key, contender.name, task, network) })),
        { patienceMs: task.patienceMs, wall: task.wall, effort },
      );
      for (const { name: library, medianMs } of measured) {
        // What failed or was left out on a smaller network is left out on a larger one.
        if (medianMs !== undefined) before.set(`${key} ${library}`, { medianMs, order, size });
        else if (!before.has(`${key} ${library}`)) before.set(`${key} ${library}`, { medianMs: Infinity, order, size });
      }
      const ours = measured[0].result;
      rows.push({
        suite: suite.name,
        task: task.name,
        network: name,
        actors: order,
        ties: size,
        contenders: measured.map(({ result, ...contender }) => ({
          ...contender,
          ...(task.quality !== undefined && result !== undefined ? { [task.quality]: result } : {}),
          ...(task.comparable?.includes(contender.name) && result !== undefined && ours !== undefined ? { greatestDifference: greatestDifference(ours, result) } : {}),
          ...(task.name === 'load' && bytes[contender.name] !== undefined ? { bytes: bytes[contender.name] } : {}),
        })),
        ...(task.note === undefined ? {} : { note: task.note }),
      });
      const said = measured.map(({ name: library, medianMs, ratio, skipped }) => `${library} ${skipped ?? `${medianMs.toPrecision(3)} ms`}${ratio === undefined ? '' : ` (${ratio.toFixed(2)} ×)`}`);
      console.log(`${name}, ${order}: ${task.name}: ${said.join('; ')}`);
    }
    forms.cytoscape?.destroy();
  }
}
if (igraph.missing === undefined) igraph.end();

function askIgraph({ name, igraph: { task = name, sources }, wall = false, comparable = [], quality }, order) {
  const isRead = comparable.includes('igraph') || quality !== undefined;
  return (runs, wanted) => igraph.take(task, runs, { wanted: wanted && isRead, wall, sources: sources?.(order) });
}

/** How far two lists of scores are apart at most, relative to 1 + score. */
function greatestDifference(ours, theirs) {
  return ours.reduce((most, value, index) => Math.max(most, Math.abs(value - theirs[index]) / (1 + Math.abs(value))), 0);
}

/** The bytes of the arrays that metrics read. */
function arrayBytes(snapshot) {
  const lists = [snapshot, adjacencyOf(snapshot)].flatMap((part) => Object.values(part).filter((list) => ArrayBuffer.isView(list)));
  return lists.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

const pictures = options['first-paint'] && !options.quick && options.only === undefined ? await measurePictures() : { firstPaint: { skipped: 'not asked for' }, moving: { skipped: 'not asked for' } };

const files = options.only === undefined ? { files: await measureFiles({ quick: options.quick }), drawing: await measureDrawing({ quick: options.quick }), editing: await measureEditing({ quick: options.quick }) } : {};

const results = {
  date: options.date,
  ...state(),
  machine: machine(),
  node: process.version,
  versions,
  missing: igraph.missing === undefined ? [] : [{ name: 'igraph', reason: igraph.missing }],
  durationMs: Math.round(performance.now() - started),
  goals: reachedGoals(rows),
  rows,
  ...pictures,
  ...files,
};
const isWhole = !options.quick && options.only === undefined;
const folder = isWhole ? here : join(tmpdir(), 'allymap-bench');
mkdirSync(folder, { recursive: true });
write(folder, results);
console.log(`Wrote results.json and results.md into ${folder} after ${Math.round(results.durationMs / 1000)} s.`);
process.exit(0); // workers that are done wait for more

function write(folder, measured) {
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(measured, null, 2)}\n`);
  writeFileSync(join(folder, 'results.md'), render(measured));
}

function machine() {
  return { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), platform: `${process.platform} ${process.arch}` };
}

/** What was measured: the last commit that changed a package, and how many files differ from it. */
function state() {
  const git = (...args) => execFileSync('git', args, { cwd: here, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', '../packages', '.').split('\n');
  return { commit: git('log', '-1', '--format=%H', '--', '../packages'), changedFiles: changed.filter((line) => line !== '' && !line.endsWith('bench/results.json') && !line.endsWith('bench/results.md')).length };
}
