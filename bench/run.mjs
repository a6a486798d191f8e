// Measures Allymap's metrics beside graphology-metrics and cytoscape's own algorithms, and writes results.json and results.md.
//
//   npm run bench -- --date 2026-11-21
//
// Reads the built packages (npm run build). Takes about five minutes; only ratios within one row mean something.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { measure } from './measure.mjs';
import { networks } from './networks.mjs';
import { render } from './render.mjs';

const { values: options } = parseArgs({ options: { date: { type: 'string' }, 'first-paint': { type: 'boolean', default: true } }, allowNegative: true });
if (options.date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(options.date)) {
  console.error('Say on which day this is measured: npm run bench -- --date 2026-11-21');
  process.exit(2);
}

const { load, tasks } = await import('./tasks.mjs').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('The packages are not built. Run npm run build, then npm run bench again.');
  process.exit(2);
});

const require = createRequire(import.meta.url);
/** The version of the package that a module belongs to. */
function version(name) {
  const folder = require.resolve(name).replace(/^(.*\/node_modules\/(@[^/]+\/)?[^/]+)\/.*$/, '$1');
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version;
}
const versions = {
  graphology: version('graphology'),
  'graphology-metrics': version('graphology-metrics/centrality/betweenness.js'),
  'graphology-communities-louvain': version('graphology-communities-louvain'),
  cytoscape: version('cytoscape'),
};

const libraries = ['graphology', 'cytoscape'];
const rows = [];
const started = performance.now();

/** The time that a run on the last, smaller network took, scaled by how the work grows. */
const before = new Map();
function expectedMs(task, library, { name, order, size }) {
  const last = before.get(`${task.name} ${library} ${name}`);
  const work = task.workOf?.[library] ?? task.work;
  return last === undefined ? undefined : (last.medianMs * work(order, size)) / work(last.order, last.size);
}

for (const network of networks()) {
  const forms = { allymap: load.allymap(network.document), graphology: load.graphology(network.document), cytoscape: load.cytoscape(network.document) };
  for (const task of tasks) {
    const peers = libraries.filter((library) => library in task.peers);
    const contenders = measure(
      [
        { name: 'allymap', run: () => task.ours(forms, network.document), expectedMs: expectedMs(task, 'allymap', network) },
        ...peers.map((library) => ({ name: library, run: () => task.peers[library](forms, network.document), expectedMs: expectedMs(task, library, network) })),
      ],
      task.patienceMs,
    );
    for (const { name, medianMs } of contenders) {
      const known = before.get(`${task.name} ${name} ${network.name}`);
      // What failed or was left out on a smaller network is left out on a larger one.
      if (medianMs !== undefined) before.set(`${task.name} ${name} ${network.name}`, { medianMs, order: network.order, size: network.size });
      else if (known === undefined) before.set(`${task.name} ${name} ${network.name}`, { medianMs: Infinity, order: network.order, size: network.size });
    }
    const ours = contenders[0].result;
    rows.push({
      task: task.name,
      network: network.name,
      actors: network.order,
      ties: network.size,
      contenders: contenders.map(({ result, ...contender }) => ({
        ...contender,
        ...(task.quality !== undefined && result !== undefined ? { [task.quality]: result } : {}),
        ...(task.comparable?.includes(contender.name) && result !== undefined && ours !== undefined ? { greatestDifference: greatestDifference(ours, result) } : {}),
      })),
      ...(task.note === undefined ? {} : { note: task.note }),
    });
    const said = contenders.map(({ name, medianMs, ratio, skipped }) => `${name} ${skipped ?? `${medianMs.toPrecision(3)} ms`}${ratio === undefined ? '' : ` (${ratio.toFixed(2)} ×)`}`);
    console.log(`${network.name}, ${network.order}: ${task.name}: ${said.join('; ')}`);
  }
  forms.cytoscape.destroy();
}

/** How far two lists of scores are apart at most, relative to 1 + score. */
function greatestDifference(ours, theirs) {
  return ours.reduce((most, value, index) => Math.max(most, Math.abs(value - theirs[index]) / (1 + Math.abs(value))), 0);
}

const firstPaint = options['first-paint'] ? await (await import('./first-paint.mjs')).measureFirstPaint() : { skipped: 'not asked for' };

const git = (...args) => execFileSync('git', args, { cwd: new URL('.', import.meta.url), encoding: 'utf8' }).trim();

const results = {
  date: options.date,
  commit: git('rev-parse', 'HEAD'),
  changedFiles: git('status', '--porcelain', '--', '../packages', '.').split('\n').filter((line) => line !== '' && !line.endsWith('bench/results.json') && !line.endsWith('bench/results.md')).length,
  machine: { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), platform: `${process.platform} ${process.arch}` },
  node: process.version,
  versions,
  durationMs: Math.round(performance.now() - started),
  rows,
  firstPaint,
};
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(new URL('results.md', import.meta.url), render(results));
console.log(`Wrote bench/results.json and bench/results.md after ${Math.round(results.durationMs / 1000)} s.`);
