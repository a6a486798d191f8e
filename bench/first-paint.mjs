// How long until a map is first seen: <allymap-map> from its one-file bundle beside plain cytoscape, each in a fresh page.
//
// The clock starts when the page, with its script loaded, is handed the document, and stops after the first frame in which
// something is drawn on a canvas that is in the page. Allymap checks and analyses the document, lays it out and draws it;
// cytoscape only draws, once with its own force-directed layout and once with actors placed in a grid.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs';
import { median } from './measure.mjs';
import { networks } from './networks.mjs';

const bundle = new URL('../packages/elements/dist/bundle.global.js', import.meta.url);
const patienceMs = 60_000;
const repetitions = 3;

const contenders = [
  { name: 'allymap', label: '<allymap-map>', show: showAllymap },
  { name: 'cytoscape grid', label: 'cytoscape, in a grid', show: showCytoscape, layout: { name: 'grid' } },
  { name: 'cytoscape cose', label: 'cytoscape, its layout cose', show: showCytoscape, layout: { name: 'cose', animate: false } },
];

/** Measures every size in turns; @returns {Promise<object>} rows as `run.mjs` writes them, or why there are none. */
export async function measureFirstPaint() {
  if (!existsSync(bundle)) return { skipped: 'packages/elements/dist/bundle.global.js is not built' };
  const found = findBrowser();
  if (found === undefined) return { skipped: 'there is no browser of the Chromium family' };
  const scripts = { allymap: readFileSync(bundle, 'utf8'), cytoscape: readFileSync(join(dirname(createRequire(import.meta.url).resolve('cytoscape')), 'cytoscape.min.js'), 'utf8') };
  const browser = await chromium.launch({ executablePath: found.path, args: browserArguments });
  const rows = [];
  const tooSlow = new Map();
  for (const { name: network, order, size, document } of networks().filter(({ name }) => name === 'preferential attachment')) {
    const times = contenders.map(() => []);
    for (let round = 0; round < repetitions; round++) {
      for (const [index, contender] of contenders.entries()) {
        if (tooSlow.has(contender.name)) continue;
        const time = await paintOnce(browser, scripts, contender, document);
        if (time === undefined) tooSlow.set(contender.name, `not seen after ${patienceMs / 1000} s with ${order} actors`);
        else times[index].push(time);
      }
    }
    const medians = times.map((list) => (list.length === 0 ? undefined : median(list)));
    rows.push({
      network,
      actors: order,
      ties: size,
      contenders: contenders.map(({ name, label }, index) => {
        if (medians[index] === undefined || tooSlow.has(name)) return { name, label, skipped: tooSlow.get(name) };
        return { name, label, medianMs: medians[index], samples: times[index].length, ...(medians[0] === undefined ? {} : { ratio: medians[index] / medians[0] }) };
      }),
    });
    console.log(`first paint, ${order}: ${rows.at(-1).contenders.map(({ name, medianMs, skipped }) => `${name} ${skipped ?? `${Math.round(medianMs)} ms`}`).join('; ')}`);
  }
  const version = browser.version();
  await browser.close();
  return { browser: `Chromium ${version}, headless`, rows };
}

async function paintOnce(browser, scripts, { name, show, layout }, document) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.setContent('<!doctype html><title>First paint</title><body style="margin: 0"></body>');
    await page.evaluate(watchCanvases);
    await page.addScriptTag({ content: name === 'allymap' ? scripts.allymap : scripts.cytoscape });
    return await Promise.race([
      page.evaluate(show, { document, layout }),
      new Promise((resolve) => setTimeout(resolve, patienceMs).unref()),
    ]);
  } finally {
    await page.close();
  }
}

/** In the page: notes when something is first drawn on a canvas that is in the page, and says so after that frame. */
function watchCanvases() {
  let seen;
  globalThis.firstPaint = new Promise((resolve) => (seen = resolve));
  const prototype = CanvasRenderingContext2D.prototype;
  for (const method of ['fill', 'stroke', 'fillRect', 'drawImage', 'fillText']) {
    const original = prototype[method];
    prototype[method] = function draw(...args) {
      if (globalThis.watching && this.canvas.isConnected && seen !== undefined) {
        const found = seen;
        seen = undefined;
        // A task queued from the next frame runs when the frame with this drawing is done.
        requestAnimationFrame(() => setTimeout(() => found(performance.now()), 0));
      }
      return original.apply(this, args);
    };
  }
}

async function showAllymap({ document: map }) {
  const element = document.createElement('allymap-map');
  element.style.setProperty('--allymap-block-size', '800px');
  document.body.append(element);
  await element.updateComplete;
  globalThis.watching = true;
  const start = performance.now();
  element.document = map;
  return (await globalThis.firstPaint) - start;
}

async function showCytoscape({ document: map, layout }) {
  const container = document.createElement('div');
  container.style.cssText = 'inline-size: 1280px; block-size: 800px';
  document.body.append(container);
  globalThis.watching = true;
  const start = performance.now();
  globalThis.cytoscape({
    container,
    layout,
    elements: [
      ...map.actors.map(({ id, name }) => ({ data: { id, name } })),
      ...map.ties.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
    style: [{ selector: 'node', style: { label: 'data(name)' } }],
  });
  return (await globalThis.firstPaint) - start;
}
