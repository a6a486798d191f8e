// A map that is begun in a page, as the first one that it shows: it is there again the next time, with what was done since.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, servePages, startBrowser } from './open-page.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  browser = await startBrowser();
  served = await servePages(new Map([['/', '<!doctype html><html lang="en"><meta charset="utf-8"><title>Begun</title><body><allymap-workspace editable keep></allymap-workspace><script src="/allymap.js"></script></body></html>']]));
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

const actors = (page: Page): Promise<string[] | undefined> => page.evaluate(() => (document.querySelector('allymap-workspace')?.document as { actors: { name: string }[] } | undefined)?.actors.map(({ name }) => name));
const soon = <Seen,>(look: () => Promise<Seen>) => expect.poll(look, { timeout: 60_000 });

it('is kept before anything is changed, is one map after a change, and can still be undone', async () => {
  const { page, complaints } = await openPage(browser, served.url);
  await page.getByRole('button', { name: 'New map' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: '2 Actors' }).click();
  await page.locator('.start textarea').first().fill('Town hall\nUnion <b>');
  await page.getByRole('button', { name: 'Finish now' }).click();
  await soon(() => actors(page)).toEqual(['Town hall', 'Union <b>']);
  await page.locator('allymap-map .labels .name').first().waitFor();
  await page.waitForTimeout(1_000);
  await page.reload();
  await soon(() => actors(page)).toEqual(['Town hall', 'Union <b>']);
  await page.evaluate(() => document.querySelector('allymap-workspace')!.apply({ type: 'update', collection: 'actors', id: 'town-hall', changes: { name: 'Council' } }));
  await page.waitForTimeout(1_000);
  await page.reload();
  await soon(() => actors(page)).toEqual(['Council', 'Union <b>']);
  await soon(() => page.evaluate(() => document.querySelector('allymap-workspace')!.canUndo)).toBe(true);
  await page.evaluate(() => document.querySelector('allymap-workspace')!.undo());
  expect(await actors(page)).toEqual(['Town hall', 'Union <b>']);
  const kept = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const asked = indexedDB.open('allymap-kept-maps');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const count = asked.result.transaction('maps').objectStore('maps').count();
          count.onsuccess = () => resolve(count.result);
        };
      }),
  );
  expect(kept).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});
