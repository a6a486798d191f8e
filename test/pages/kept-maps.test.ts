// Pages that are killed while somebody edits, at moments that nobody chose: what they have kept of the map is read again by the next one.
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages, startBrowser } from './open-page.ts';

/** How many pages are killed; more of them by the environment. */
const killed = Number(process.env['KILLED_PAGES'] ?? 10);
/** A change that is older than this when the page dies is there again. */
const lostAtMostMs = 1_000;

let browser: Browser;
let served: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  browser = await startBrowser();
  const map = JSON.stringify({ version: 1, cause: { title: 'Wells' }, actors: [{ id: 'a', name: 'Caritas' }] });
  served = await servePages(new Map([['/', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kept</title><body><allymap-workspace editable keep><script type="application/json">${map}</script></allymap-workspace><script src="/allymap.js"></script></body></html>`]]));
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

/** Opens the page, and waits until the map is there that was kept before, where one was. */
async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(served.url);
  const wantsKept = await page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name, version }) => name === 'allymap-kept-maps' && version === 1)) return false;
    const request = indexedDB.open('allymap-kept-maps');
    const db = await new Promise<IDBDatabase>((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const found = db.transaction('pages').objectStore('pages').getAll();
    await new Promise((resolve) => found.addEventListener('success', resolve));
    db.close();
    return (found.result as { map: string | null }[]).some(({ map }) => map !== null);
  });
  await page.waitForFunction((kept) => {
    const workspace = document.querySelector('allymap-workspace');
    const document_ = workspace?.store?.state.document;
    const buttons = [...(workspace?.shadowRoot?.querySelectorAll('button') ?? [])].map((button) => button.textContent?.trim());
    return document_ !== null && document_ !== undefined && buttons.includes('My maps…') && (!kept || document_.title !== undefined);
  }, wantsKept, { timeout: 60_000 });
  return page;
}

/** What the page shows: the last change that it has, how many it can undo, and what it says of how it was kept. */
const shown = (page: Page): Promise<{ last: number; changes: number; note: string }> =>
  page.evaluate(() => {
    const workspace = document.querySelector('allymap-workspace')!;
    return { last: Number(workspace.store.state.document?.title ?? 0), changes: workspace.changes.length, note: workspace.shadowRoot!.querySelector('.keeping')?.textContent ?? '' };
  });

/** Edits as fast as the page goes, and tells each change with its moment once it is made. */
async function edit(page: Page, from: number, told: (change: number) => void): Promise<void> {
  await page.exposeFunction('told', told);
  await page.evaluate((first) => {
    const workspace = document.querySelector('allymap-workspace')!;
    const next = (change: number): void => {
      void workspace.apply({ type: 'update-head', changes: { title: String(change) } }).then(() => {
        void (globalThis as unknown as { told: (change: number) => Promise<void> }).told(change);
        setTimeout(next, 5 + (change % 7) * 9, change + 1);
      });
    };
    next(first);
  }, from);
}

it(`reads what ${killed} pages have kept that were killed while somebody edited, and misses no change that is a second old`, { timeout: 120_000 + killed * 20_000 }, async () => {
  const context = await browser.newContext();
  let random = 20261201;
  const next = (): number => (random = (Math.imul(random, 1103515245) + 12345) >>> 0) / 2 ** 32;
  let page = await open(context);
  let last = 0;
  let made = 0;
  const ages: number[] = [];
  for (let round = 0; round < killed; round++) {
    const before = await shown(page);
    expect(before.last).toBeGreaterThanOrEqual(last);
    expect(before.changes).toBe(before.last);
    expect(before.note).not.toMatch(/damaged|no longer/);
    const times = new Map<number, number>();
    await edit(page, before.last + 1, (change) => times.set(change, performance.now()));
    await new Promise((resolve) => setTimeout(resolve, 60 + next() * 2_500));
    const crashed = next() < 0.7;
    const dies = performance.now();
    if (crashed) {
      const session = await context.newCDPSession(page);
      const gone = new Promise((resolve) => page.once('crash', resolve));
      void session.send('Page.crash').catch(() => undefined);
      await gone;
    }
    await page.close();
    // The newest change that was a second old when the page died, and is to be found again.
    last = Math.max(before.last, ...[...times].flatMap(([change, at]) => (dies - at >= lostAtMostMs ? [change] : [])));
    made += times.size;
    // The page that reads what this one has kept is the next one to be killed.
    page = await open(context);
    const after = await shown(page);
    expect(after.last).toBeGreaterThanOrEqual(last);
    const newest = Math.max(before.last, ...times.keys());
    const lost = [...times].filter(([change]) => change > after.last).map(([, at]) => dies - at);
    ages.push(...lost);
    expect(after.last).toBeLessThanOrEqual(newest + 2);
    last = after.last;
  }
  await context.close();
  // The test would prove nothing if nobody had edited.
  expect(made).toBeGreaterThan(killed);
  expect(Math.max(0, ...ages)).toBeLessThan(lostAtMostMs);
  console.log(`${killed} pages were killed after ${made} changes; ${ages.length} changes were lost, the oldest ${Math.round(Math.max(0, ...ages))} ms old; 0 maps could not be read.`);
});
