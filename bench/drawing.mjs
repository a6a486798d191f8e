// How long it takes to draw: a chart with names beside vega's in Node, and every picture of a map from the command line beside one.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { drawPicture, renderSvg } from '@allymap/pictures';
import * as vega from 'vega';
import { reachedGoals } from './goals.mjs';
import { awaited, measure, quick, thorough } from './measure.mjs';

const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const chart = 'power-interest chart with names, as SVG';
const everything = 'every picture of a map, from the command line';
const shipped = fileURLToPath(new URL('../examples/maps/return-fund.allymap.json', import.meta.url));
const command = fileURLToPath(new URL('../packages/cli/bin/allymap.js', import.meta.url));
const size = { width: 960, height: 540 };

/** @returns {Promise<object>} the versions, the rows and the goals, as `run.mjs` writes them */
export async function measureDrawing({ quick: isQuick = false } = {}) {
  const effort = isQuick ? quick : thorough;
  const rows = [];
  for (const count of isQuick ? [100] : [100, 1_000]) {
    const document = scoredMap(count);
    const view = { document, words: createTranslator('en'), names: namesOf(document) };
    const contenders = [
      { name: 'allymap', take: (runs) => awaited(async () => renderSvg(await drawPicture('power-interest', view, {}, { width: size.width, isStill: true })), runs) },
      { name: 'vega', take: (runs) => awaited(() => vegaSvg(vegaChart(document)), runs) },
    ];
    const measured = await measure(contenders, { effort });
    for (const { name, result, skipped } of measured) {
      if (skipped === undefined && !(result.startsWith('<svg') && result.includes('Organisation 7'))) throw new Error(`${name} drew no chart.`);
    }
    rows.push({ suite: 'drawing', task: chart, network: 'scores by chance', actors: count, ties: 0, contenders: withoutResults(measured) });
  }
  const { actors, ties } = JSON.parse(readFileSync(shipped, 'utf8'));
  const measured = await measure(
    [
      { name: 'allymap', take: (runs) => called(runs, (folder) => ['--all', '--output', folder]) },
      { name: 'one picture', take: (runs) => called(runs, (folder) => ['--picture', 'power-interest', '--output', folder]) },
    ],
    { effort: { ...effort, enoughMs: isQuick ? 100 : 15_000 } },
  );
  rows.push({ suite: 'drawing', task: everything, network: 'a shipped map', actors: actors.length, ties: ties.length, contenders: withoutResults(measured) });
  for (const { task, actors: count, contenders } of rows) console.log(`${count}: ${task}: ${contenders.map(({ name, skipped, medianMs, ratio }) => `${name} ${skipped ?? `${medianMs.toPrecision(3)} ms (${ratio.toFixed(2)} ×)`}`).join('; ')}`);
  const goals = [
    ...[100, 1_000].map((count) => ({ suite: 'drawing', task: chart, actors: count, beside: 'vega', faster: 3 })),
    { suite: 'drawing', task: everything, actors: actors.length, beside: 'one picture', atMost: 2 },
  ];
  return { versions: { vega: devDependencies.vega }, rows, goals: reachedGoals(rows, goals) };
}

const withoutResults = (measured) => measured.map(({ result: _result, ...contender }) => contender);

/** The time on the wall that the command takes. */
async function called(runs, argumentsFor) {
  let ms = 0;
  for (let i = 0; i < runs; i++) {
    const folder = mkdtempSync(join(tmpdir(), 'allymap-drawn-'));
    try {
      const start = performance.now();
      await promisify(execFile)(process.execPath, [command, 'picture', shipped, ...argumentsFor(join(folder, 'out'))]);
      ms += performance.now() - start;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return { ms, result: true };
}

/** A map whose actors have scores of interest and influence, to a hundredth, by a chance that is the same every time. */
function scoredMap(count) {
  let state = 7;
  const draw = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const roles = ['partner', 'stakeholder', 'beneficiary', 'opponent'];
  const actors = Array.from({ length: count }, (_, index) => ({ id: `a${index}`, name: `Organisation ${index}`, role: roles[index % roles.length] }));
  const measures = ['interest', 'influence'];
  return requireDocument({
    version: 1,
    cause: { title: 'Chart' },
    actors,
    criteria: measures.map((id) => ({ id, label: id, measures: id, scale: 'zero-to-one' })),
    assessments: actors.flatMap(({ id }) => measures.map((criterion) => ({ id: `${id} ${criterion}`, actor: id, criterion, value: Math.round(draw() * 100) / 100 }))),
  });
}

/** The same chart in vega's words: a dot for each and its name beside it, with axes, a legend and two rules. Its names lie over one another: to keep them apart it would need a canvas. */
function vegaChart({ actors, assessments }) {
  const valueOf = new Map(assessments.map(({ actor, criterion, value }) => [`${actor} ${criterion}`, value]));
  const values = actors.map(({ id, name, role }) => ({ name, role, x: valueOf.get(`${id} interest`), y: valueOf.get(`${id} influence`) }));
  const rule = (encode) => ({ type: 'rule', encode: { enter: { stroke: { value: '#888' }, strokeDash: { value: [4, 3] }, ...encode } } });
  return {
    ...size,
    padding: 5,
    data: [{ name: 'actors', values }],
    scales: [
      { name: 'x', type: 'linear', domain: [0, 1], range: 'width' },
      { name: 'y', type: 'linear', domain: [0, 1], range: 'height' },
      { name: 'role', type: 'ordinal', domain: { data: 'actors', field: 'role' }, range: 'category' },
    ],
    axes: [{ orient: 'bottom', scale: 'x', title: 'Interest' }, { orient: 'left', scale: 'y', title: 'Influence' }],
    legends: [{ fill: 'role', title: 'Role' }],
    marks: [
      rule({ x: { scale: 'x', value: 0.5 }, y: { value: 0 }, y2: { field: { group: 'height' } } }),
      rule({ y: { scale: 'y', value: 0.5 }, x: { value: 0 }, x2: { field: { group: 'width' } } }),
      { type: 'symbol', from: { data: 'actors' }, encode: { enter: { x: { scale: 'x', field: 'x' }, y: { scale: 'y', field: 'y' }, size: { value: 200 }, fill: { scale: 'role', field: 'role' } } } },
      { type: 'text', from: { data: 'actors' }, encode: { enter: { x: { scale: 'x', field: 'x', offset: 10 }, y: { scale: 'y', field: 'y' }, baseline: { value: 'middle' }, text: { field: 'name' }, fontSize: { value: 13 } } } },
    ],
  };
}

async function vegaSvg(spec) {
  const view = new vega.View(vega.parse(spec), { renderer: 'none', logLevel: vega.Error });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
