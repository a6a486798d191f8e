// A large map under the strict policy: analysed beside the page, shown on the way, stopped on demand; the same without workers.
import type { Browser, Page } from 'playwright';
import { readFileSync } from 'node:fs';
import { analyse, requireDocument } from '@allymap/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, project, servePages, startBrowser } from './open-page.ts';

const order = 900;
const map = {
  version: 1,
  title: 'Large',
  cause: { title: 'Large' },
  actors: Array.from({ length: order }, (_, index) => ({ id: `${index}`, name: `Actor ${index}` })),
  ties: Array.from({ length: 3 * order }, (_, index) => ({ id: `${index}`, source: `${index % order}`, target: `${(index * 7919 + 13 * (index % 7)) % order}`, kind: 'cooperation' })),
};

/** Larger than what is analysed in full beside the picture. */
const larger = 1_600;
const largeMap = { ...map, actors: Array.from({ length: larger }, (_, index) => ({ id: `${index}`, name: `Actor ${index}` })), ties: map.ties.slice(0, order) };

let browser: Browser;
let served: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  browser = await startBrowser();
  const body = '<allymap-table src="/map.json"></allymap-table>';
  const page = (script: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Large</title>${body}<script src="${script}"></script></html>`;
  served = await servePages(
    new Map([
      ['/', page('/allymap.js')],
      // The same bundle without the worker's file beside it.
      ['/alone/', page('/alone/allymap.js')],
      ['/alone/allymap.js', readFileSync(`${project}packages/elements/dist/bundle.global.js`, 'utf8')],
      ['/map.json', JSON.stringify(map)],
      ['/large.json', JSON.stringify(largeMap)],
    ]),
  );
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

/** What the table says, as it is read. */
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('allymap-table')!.renderRoot.textContent!.replace(/\s+/g, ' '));

/** The analysis that the page has come to. */
async function analysisOf(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('allymap-table')!.store.state.analysis !== null, undefined, { timeout: 60_000 });
  return page.evaluate(() => JSON.stringify(document.querySelector('allymap-table')!.store.state.analysis));
}

/** Said in a word: printed in full, a difference would fill the screen many times. */
function sameBytes(found: string): boolean {
  return found === JSON.stringify(analyse(requireDocument(map)));
}

describe('a large map', () => {
  it('is analysed in a worker of the page’s own, with the bytes of the main thread', async () => {
    const { page, complaints } = await openPage(browser, served.url);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.reload();
    expect(sameBytes(await analysisOf(page))).toBe(true);
    expect(new Set(workers)).toEqual(new Set([`${served.url}allymap-worker.js`]));
    // Nothing is left running.
    await page.waitForTimeout(100);
    expect(page.workers()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is analysed in slices where the worker’s file is missing', async () => {
    const { page, complaints } = await openPage(browser, `${served.url}alone/`);
    expect(sameBytes(await analysisOf(page))).toBe(true);
    // The browser itself says that the file is not there; nothing else is said.
    expect(complaints.filter((complaint) => !/allymap-worker|404/.test(complaint))).toEqual([]);
  });

  it.each([
    ['a file that is missing', '/nowhere/allymap-worker.js'],
    ['nowhere', null],
  ])('says which scores it goes without where it is told to find the worker at %s', async (_where, address) => {
    const { page } = await openPage(browser, served.url);
    await analysisOf(page);
    expect(await textOf(page)).not.toContain('left out');
    await page.evaluate((url) => {
      (globalThis as unknown as { Allymap: { useWorker(url: string | null): void } }).Allymap.useWorker(url);
      document.querySelector('allymap-table')!.src = '/large.json';
    }, address);
    await page.waitForFunction((actors) => document.querySelector('allymap-table')!.store.state.document?.actors.length === actors, larger);
    const { metrics } = JSON.parse(await analysisOf(page)) as { metrics: Record<string, unknown> };
    expect([metrics.betweenness, metrics.degree === null]).toEqual([null, false]);
    await expect.poll(() => textOf(page)).toContain(
      'The background worker could not be loaded, so these scores were left out for this large map: betweenness and harmonic closeness. To get them,',
    );
    await page.context().close();
  });

  it('goes without nothing where there is a worker', async () => {
    const { page } = await openPage(browser, served.url);
    await analysisOf(page);
    await page.evaluate(() => (document.querySelector('allymap-table')!.src = '/large.json'));
    await page.waitForFunction((actors) => document.querySelector('allymap-table')!.store.state.document?.actors.length === actors, larger);
    const { metrics } = JSON.parse(await analysisOf(page)) as { metrics: Record<string, unknown> };
    expect(metrics.betweenness).not.toBeNull();
    expect(await textOf(page)).not.toContain('worker');
    await page.context().close();
  });

  it('can be shown without the scores that take long', async () => {
    const { page } = await openPage(browser, 'about:blank');
    await page.goto(served.url);
    await page.evaluate(() => {
      const { store } = document.querySelector('allymap-table')!;
      return new Promise<void>((resolve) => {
        const stop = (): void => {
          if (store.state.document === null) return;
          store.stopAnalysis();
          resolve();
        };
        store.subscribe(stop);
        stop();
      });
    });
    const { metrics } = JSON.parse(await analysisOf(page)) as { metrics: Record<string, unknown> };
    expect(metrics.degree).not.toBeNull();
    expect(metrics.betweenness).toBeNull();
    await expect.poll(() => textOf(page)).toContain('The analysis was stopped before these scores were computed: betweenness');
  });
});
