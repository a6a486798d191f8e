// A document inside the element is found wherever the script stands in the page, and parts link in any order.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, servePages, startBrowser } from './open-page.ts';

const wells = JSON.stringify({ version: 1, cause: { title: 'Wells' }, actors: [{ id: 'town', name: 'Town hall' }, { id: 'club', name: 'Club' }], ties: [{ id: 't', source: 'town', target: 'club', kind: 'cooperation' }] });
const inside = `<script type="application/json">${wells}</script>`;
const page = (head: string, body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>${head}</head><body>${body}</body></html>`;
const script = '<script src="/allymap.js"></script>';
const pages = new Map([
  ['/head', page(script, `<allymap-map id="m">${inside}</allymap-map>`)],
  ['/end', page('', `<allymap-map id="m">${inside}</allymap-map>${script}`)],
  ['/defer', page('<script src="/allymap.js" defer></script>', `<allymap-map id="m">${inside}</allymap-map>`)],
  ['/for', page(script, `<allymap-table for="m"></allymap-table><allymap-map id="m">${inside}</allymap-map>`)],
  ['/nested', page(script, `<allymap-map id="m">${inside}<allymap-legend></allymap-legend></allymap-map>`)],
]);

let browser: Browser;
let served: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  browser = await startBrowser();
  served = await servePages(pages);
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

describe('a document in the page', () => {
  it.each(['head', 'end', 'defer'])('is opened with the script at the %s', async (place) => {
    const { page, complaints } = await openPage(browser, `${served.url}${place}`);
    await expect.poll(() => page.locator('allymap-map .labels .name').allTextContents(), { timeout: 10_000 }).toEqual(expect.arrayContaining(['Town hall', 'Club']));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is shared by parts that name the element, even before it is there', async () => {
    const { page } = await openPage(browser, `${served.url}for`);
    await expect.poll(() => page.locator('allymap-table tbody tr').count(), { timeout: 10_000 }).toBe(2);
    await page.evaluate(() => document.querySelector('allymap-map')!.store.request('select', { actor: 'club' }));
    await expect.poll(() => page.locator('allymap-table tr.selected').textContent()).toContain('Club');
    await page.context().close();
  });

  it('is shared by parts inside the element', async () => {
    const { page } = await openPage(browser, `${served.url}nested`);
    expect(await page.evaluate(() => document.querySelector('allymap-legend')!.store === document.querySelector('allymap-map')!.store)).toBe(true);
    // It is seen too: below the picture, inside the map's box.
    const legend = (await page.locator('allymap-legend').boundingBox())!;
    const map = (await page.locator('allymap-map').boundingBox())!;
    expect(legend.height).toBeGreaterThan(10);
    expect(legend.y + legend.height).toBeLessThanOrEqual(map.y + map.height + 1);
    await page.context().close();
  });
});
