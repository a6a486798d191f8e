// How long until an edit is seen: from a change of a map that is open to the frame that shows its results, beside handing the page the
// changed document, which it opens and analyses as a whole. Both in one page of the script-tag bundle, in turns.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs';
import { median } from './measure.mjs';

const folder = new URL('../packages/elements/dist/', import.meta.url);
const origin = 'http://allymap.test/';
const repetitions = 15;

const views = [
  { name: 'network', tag: 'allymap-map', attributes: '' },
  { name: 'grid', tag: 'allymap-grid', attributes: '' },
  { name: 'table', tag: 'allymap-table', attributes: '' },
  { name: 'force field', tag: 'allymap-picture', attributes: 'picture="force-field"' },
  { name: 'workspace', tag: 'allymap-workspace', attributes: '' },
];

/** Measures every view in turns; @returns {Promise<object>} rows as `run.mjs` writes them, or why there are none. */
export async function measureEditing({ quick = false } = {}) {
  if (!existsSync(new URL('allymap-editing.js', folder))) return { skipped: 'packages/elements is not built' };
  const found = findBrowser();
  if (found === undefined) return { skipped: 'there is no browser of the Chromium family' };
  const browser = await chromium.launch({ executablePath: found.path, args: browserArguments });
  const rows = [];
  for (const actors of quick ? [20] : [20, 200, 1000]) {
    for (const view of views) {
      const times = await measureView(browser, view, mapOf(actors), quick ? 2 : repetitions);
      const whole = median(times.whole);
      const ofKind = Object.entries(times).map(([kind, list]) => ({ kind, medianMs: median(list), ratio: median(list) / whole }));
      rows.push({ actors, view: view.name, samples: times.whole.length, kinds: ofKind });
      console.log(`editing, ${actors} actors, ${view.name}: ${ofKind.map(({ kind, medianMs, ratio }) => `${kind} ${medianMs.toFixed(0)} ms (${ratio.toFixed(2)})`).join('; ')}`);
    }
  }
  const version = browser.version();
  await browser.close();
  return { browser: `Chromium ${version}, headless`, rows };
}

async function measureView(browser, { tag, attributes }, document, count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.route(`${origin}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '') return route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><title>Editing</title><body style="margin: 0"><script src="/bundle.global.js"></script><${tag} editable ${attributes}></${tag}></body></html>` });
      return route.fulfill({ contentType: 'text/javascript', path: new URL(name, folder).pathname });
    });
    await page.goto(origin);
    return await page.evaluate(timeEdits, { tag, document, count });
  } finally {
    await page.close();
  }
}

/** In the page: opens the map, then changes it and hands over what it became, in turns. */
async function timeEdits({ tag, document: map, count }) {
  const element = document.querySelector(tag);
  const shown = async () => {
    await element.updateComplete;
    for (;;) {
      const { status, analysis } = element.store.state;
      if (status === 'ready' && analysis !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await element.updateComplete;
    // A task queued from the next frame runs when that frame is done.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  };
  element.document = map;
  await shown();
  await element.apply({ type: 'update-cause', changes: { title: 'Begun' } });
  await shown();
  const settle = () => new Promise((resolve) => setTimeout(resolve, 300));
  const time = async (work) => {
    await settle();
    const start = performance.now();
    await work();
    await shown();
    return performance.now() - start;
  };
  const times = { whole: [], name: [], judgement: [], tie: [], position: [] };
  for (let round = 0; round < count; round++) {
    const whole = structuredClone(element.document);
    times.whole.push(await time(() => void (element.document = whole)));
    times.name.push(await time(() => element.apply({ type: 'update', collection: 'actors', id: `a${round}`, changes: { name: `Renamed ${round}` } })));
    times.judgement.push(await time(() => element.apply({ type: 'update', collection: 'assessments', id: `j${round}-power`, changes: { value: 1 + (round % 5) } })));
    times.position.push(await time(() => element.apply({ type: 'update', collection: 'positions', id: `p${round}`, changes: { value: (round % 3) - 1 } })));
    times.tie.push(await time(() => element.apply({ type: 'add', collection: 'ties', record: { id: `new${round}`, source: `a${round}`, target: `a${(round * 7 + 3) % map.actors.length}`, kind: 'cooperation' } })));
  }
  return times;
}

/** A map with judgements, positions and ties for everybody, the same each time. */
function mapOf(count) {
  const ids = Array.from({ length: count }, (_, at) => `a${at}`);
  return {
    version: 1,
    cause: { title: 'A fund for wells' },
    criteria: ['power', 'interest'].map((id) => ({ id, label: id, measures: id === 'power' ? 'power' : 'interest', scale: 'one-to-five' })),
    actors: ids.map((id, at) => ({ id, name: `Actor number ${at}`, role: ['partner', 'stakeholder', 'strategic-ally'][at % 3] })),
    ties: ids.flatMap((id, at) => [1, 2, 3].map((step) => ({ id: `t${at}-${step}`, source: id, target: `a${(at * step * 7 + step) % count}`, kind: 'cooperation' }))).filter(({ source, target }) => source !== target),
    objectives: [{ id: 'o', label: 'No fees' }],
    positions: ids.map((actor, at) => ({ id: `p${at}`, actor, objective: 'o', value: (at % 3) - 1 })),
    assessments: ids.flatMap((actor, at) => ['power', 'interest'].map((criterion, which) => ({ id: `j${at}-${criterion}`, actor, criterion, value: 1 + ((at * (3 + which)) % 5) }))),
  };
}
