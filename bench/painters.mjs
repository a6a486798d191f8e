// How a network moves that Allymap paints itself, and one that cytoscape paints; and how long the page stands still when
// cytoscape takes over. Each in a fresh page, which loads the elements as a bundler splits them.
//
// Frames are those of a drag by four pixels each: from one to the next, by the clock on the wall. The first is left out, in
// which nothing has been moved yet.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs';
import { splitPage } from '../scripts/sizes.mjs';
import { median } from './measure.mjs';
import { networks } from './networks.mjs';

const repetitions = 3;
const origin = 'http://allymap.test/';
/** As many frames as a drag over the picture has. */
const framesOfDrag = 90;

/** Measures every size in turns; @returns {Promise<object>} rows as `run.mjs` writes them, or why there are none. */
export async function measurePainters() {
  const found = findBrowser();
  if (found === undefined) return { skipped: 'there is no browser of the Chromium family' };
  const files = await filesOfPage();
  const browser = await chromium.launch({ executablePath: found.path, args: browserArguments });
  const rows = [];
  for (const { name, order, size, document } of pictures()) {
    const takes = { canvas: [], cytoscape: [] };
    for (let round = 0; round < repetitions; round++) {
      for (const painter of Object.keys(takes)) takes[painter].push(await moveOnce(browser, files, painter, document));
    }
    const of = (painter, measured) => median(takes[painter].map((take) => take[measured]));
    rows.push({
      network: name,
      actors: order,
      ties: size,
      takingOverMs: of('cytoscape', 'standstillMs'),
      painters: Object.keys(takes).map((painter) => ({ name: painter, samples: repetitions, frameMs: of(painter, 'frameMs'), slowMs: of(painter, 'slowMs'), longestMs: of(painter, 'longestMs') })),
    });
    console.log(`moving, ${order}: ${JSON.stringify(rows.at(-1))}`);
  }
  const version = browser.version();
  await browser.close();
  return { browser: `Chromium ${version}, headless, without a graphics card`, rows };
}

function pictures() {
  const shipped = JSON.parse(readFileSync(new URL('../examples/maps/sri-lanka-49.allymap.json', import.meta.url), 'utf8'));
  return [
    { name: 'a map that ships', order: shipped.actors.length, size: shipped.ties.length, document: shipped },
    ...networks().filter(({ name }) => name === 'preferential attachment'),
  ];
}

async function filesOfPage() {
  const { entry, files } = await splitPage("import '@allymap/elements/define.js'");
  const served = new Map([...files].map(([path, contents]) => [path.split('/').at(-1), { body: Buffer.from(contents), contentType: 'text/javascript' }]));
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Moving</title><body style="margin: 0"><script type="module" src="${entry.split('/').at(-1)}"></script></body></html>`;
  return served.set('', { body: page, contentType: 'text/html' });
}

async function moveOnce(browser, files, painter, document) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.route(`${origin}**`, (route) => {
      const file = files.get(route.request().url().slice(origin.length));
      return file === undefined ? route.fulfill({ status: 404 }) : route.fulfill(file);
    });
    await page.goto(origin);
    await page.evaluate(show, document);
    return await page.evaluate(move, { painter, framesOfDrag });
  } finally {
    await page.close();
  }
}

/** In the page: shows a document, and ends when its picture has stood for a while. */
async function show(map) {
  await customElements.whenDefined('allymap-map');
  const element = document.createElement('allymap-map');
  element.style.setProperty('--allymap-block-size', '760px');
  document.body.append(element);
  element.document = map;
  const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  while (element.renderRoot.querySelector('.labels .name') === null || element.renderRoot.querySelector('progress') !== null) await later(50);
  await later(1_000);
}

/** In the page: asks for a painter, waits until it paints, and drags the picture. */
async function move({ painter, framesOfDrag: count }) {
  const element = document.querySelector('allymap-map');
  const box = element.renderRoot.querySelector('.canvas');
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  let standstillMs = 0;
  if (painter === 'cytoscape') {
    element.painter = painter;
    for (let last = await frame(); box.querySelector(':scope > canvas') !== null; ) {
      const now = await frame();
      standstillMs = Math.max(standstillMs, now - last);
      last = now;
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const point = (type, at) => box.dispatchEvent(new PointerEvent(type, { clientX: 100 + at, clientY: 100 + at / 2, pointerId: 1, pointerType: 'mouse', buttons: 1, bubbles: true }));
  point('pointerdown', 0);
  const times = [];
  for (let i = 1, last = await frame(); i <= count; i++) {
    point('pointermove', 4 * i);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  point('pointerup', 4 * count);
  const sorted = times.slice(1).sort((a, b) => a - b);
  return { standstillMs, frameMs: sorted[sorted.length >> 1], slowMs: sorted[Math.floor(0.95 * sorted.length)], longestMs: sorted.at(-1) };
}
