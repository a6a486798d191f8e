// A page that asks for cytoscape gets it without anybody seeing the change, and without anything left behind.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, project, startBrowser } from './open-page.ts';
import { serveSplit, type SplitPages } from './serve-split.ts';

let browser: Browser;
let served: SplitPages;

beforeAll(async () => {
  browser = await startBrowser('--js-flags=--expose-gc');
  const page = (language: string, map: string) => (script: string) =>
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Hand-over</title><link rel="stylesheet" href="/size.css"><body><main>${map}</main>${script}</body></html>`;
  served = await serveSplit(
    new Map<string, string | ((script: string) => string)>([
      ['/map.json', readFileSync(`${project}examples/maps/sri-lanka-49.allymap.json`, 'utf8')],
      ['/size.css', 'body { margin: 0 } allymap-map { --allymap-block-size: 560px }'],
      ['/en', page('en', '<allymap-map src="/map.json"></allymap-map>')],
      ['/ar', page('ar', '<allymap-map src="/map.json"></allymap-map>')],
      ['/projector', page('en', '<allymap-map src="/map.json" projector></allymap-map>')],
      ['/empty', page('en', '')],
      ['/bundle', page('en', '<allymap-map src="/map.json" painter="cytoscape"></allymap-map>')('<script src="/allymap.js"></script>')],
    ]),
  );
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

const map = (page: Page) => page.locator('allymap-map');
const drawn = (page: Page): Promise<void> => page.locator('allymap-map .labels .name').first().waitFor();
const ask = (page: Page): Promise<void> => map(page).evaluate((element) => element.setAttribute('painter', 'cytoscape'));
const over = (page: Page): Promise<void> => expect.poll(() => page.locator('allymap-map .canvas > canvas').count(), { timeout: 10_000 }).toBe(0);
const texts = (page: Page): Promise<string[]> => page.locator('allymap-map .labels > *').evaluateAll((parts) => parts.map((part) => part.outerHTML));

/** The share of the pixels of two pictures that differ by a quarter of the way from black to white or more, in some colour. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  const shares = await page.evaluate(
    async (pictures) => {
      const [before, after] = await Promise.all(
        pictures.map(async (picture) => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          pen.drawImage(image, 0, 0);
          return pen.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      return before!.length === after!.length ? before!.filter((value, i) => Math.abs(value - after![i]!) >= 64).length / before!.length : 1;
    },
    [one.toString('base64'), other.toString('base64')],
  );
  await page.close();
  return shares;
}

describe('nobody sees that another paints', () => {
  const dark: BrowserContextOptions = { colorScheme: 'dark' };
  it.each<[string, string, BrowserContextOptions, (page: Page) => Promise<unknown>]>([
    ['as it opens', 'en', {}, async () => {}],
    ['from right to left, in the dark', 'ar', dark, async () => {}],
    ['at two pixels to one', 'en', { deviceScaleFactor: 2 }, async () => {}],
    ['on a phone', 'en', { viewport: { width: 390, height: 700 }, deviceScaleFactor: 2 }, async () => {}],
    ['at the back of the room', 'projector', {}, async () => {}],
    ['in forced colours', 'en', { forcedColors: 'active' }, async () => {}],
    ['where less motion is wanted, moved and zoomed', 'en', { reducedMotion: 'reduce' }, async (page) => {
      await page.mouse.move(30, 30);
      await page.mouse.down();
      await page.mouse.move(90, 60);
      await page.mouse.up();
      await page.mouse.wheel(0, -120);
    }],
    ['with somebody selected and the rest faded', 'en', {}, (page) => map(page).evaluate((element: HTMLElementTagNameMap['allymap-map']) => element.store.request('select', { actor: element.store.state.document!.actors[0]!.id }))],
    ['with the keyboard on somebody', 'ar', {}, async (page) => {
      await page.locator('allymap-map .navigator').focus();
      await page.keyboard.press('ArrowDown');
    }],
    ['with the pointer on somebody', 'en', {}, async (page) => {
      for (let y = 100; y < 500; y += 15) {
        for (let x = 300; x < 1_000; x += 60) {
          await page.mouse.move(x, y);
          if ((await page.locator('allymap-map .canvas.over').count()) > 0) return;
        }
      }
      throw new Error('The pointer met nobody.');
    }],
  ])('%s', { timeout: 60_000 }, async (_what, path, options, prepare) => {
    const { page, complaints } = await openPage(browser, `${served.url}${path}`, options);
    await drawn(page);
    await prepare(page);
    await page.waitForTimeout(400);
    const [before, written] = [await map(page).screenshot(), await texts(page)];
    const blank = await difference(before, await (async () => {
      await page.locator('allymap-map .canvas').evaluate((box) => (box.style.visibility = 'hidden'));
      const without = await map(page).screenshot();
      await page.locator('allymap-map .canvas').evaluate((box) => (box.style.visibility = ''));
      return without;
    })());
    await ask(page);
    await over(page);
    const after = await map(page).screenshot();
    expect(await texts(page)).toEqual(written);
    expect(blank).toBeGreaterThan(0.003); // there is something to see
    expect(await difference(before, after)).toBeLessThan(blank / 25);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

it('is done without by a one-file bundle, which says so and moves the picture itself', async () => {
  const { page, complaints } = await openPage(browser, `${served.url}bundle`);
  await drawn(page);
  await expect.poll(() => page.locator('allymap-map .note').allInnerTexts()).toEqual([expect.stringContaining('Cytoscape is not available here')]);
  const before = (await page.locator('allymap-map .badge').first().boundingBox())!;
  await page.mouse.move(30, 30);
  await page.mouse.down();
  await page.mouse.move(60, 40);
  await page.mouse.move(90, 50);
  await page.mouse.up();
  await expect.poll(async () => (await page.locator('allymap-map .badge').first().boundingBox())!.x - before.x).toBeCloseTo(60, 0);
  expect(await page.locator('allymap-map .canvas > canvas').count()).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('leaves nothing behind, whether it has begun, is on its way or was never seen', { timeout: 240_000 }, async () => {
  const { page, complaints } = await openPage(browser, `${served.url}empty`);
  await page.waitForFunction(() => customElements.get('allymap-map') !== undefined);
  const session = await page.context().newCDPSession(page);
  const counters = async (): Promise<{ nodes: number; jsEventListeners: number; heap: number }> => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners, heap: (await session.send('Runtime.getHeapUsage')).usedSize };
  };
  /** Puts ten maps at once into the page, so many times; they leave when all are painted by cytoscape, or after a while. */
  const mount = (times: number, leaveAfterMs: number | null): Promise<number> =>
    page.evaluate(
      async ({ times, leaveAfterMs }) => {
        const map: unknown = await (await fetch('/map.json')).json();
        const alive: WeakRef<Element>[] = [];
        const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
        for (let i = 0; i < times; i++) {
          const elements = Array.from({ length: 10 }, () => Object.assign(document.createElement('allymap-map'), { document: map, painter: 'cytoscape' as const }));
          document.querySelector('main')!.append(...elements);
          alive.push(...elements.map((element) => new WeakRef(element)));
          await Promise.all(elements.map(({ updateComplete }) => updateComplete));
          if (leaveAfterMs !== null) await later(leaveAfterMs);
          else while (elements.some(({ renderRoot }) => renderRoot.querySelector('.canvas > div canvas') === null || renderRoot.querySelector('.canvas > canvas') !== null)) await later(50);
          document.querySelector('main')!.replaceChildren();
        }
        await later(600);
        const { gc } = globalThis as { gc?: () => void };
        gc?.();
        await later(50);
        gc?.();
        return alive.filter((reference) => reference.deref() !== undefined).length;
      },
      { times, leaveAfterMs },
    );
  await mount(1, null); // what is made once stays: translators, cytoscape's code
  const before = await counters();
  for (const [times, leaveAfterMs] of [[5, null], [5, 100], [5, 280], [5, 400]] as const) expect(await mount(times, leaveAfterMs)).toBeLessThanOrEqual(10); // the last ones may still be in a register
  const after = await counters();
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(60); // less than one element’s worth
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(2);
  expect(after.heap - before.heap).toBeLessThan(3_000_000);
  expect(complaints).toEqual([]);
  await page.context().close();
});
