// What takes long on a page, and ends before it is done: the element leaves, is moved, or the reader has waited enough.
// Workers are counted as the browser counts them.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, servePages, startBrowser } from './open-page.ts';

/** A map whose shortest paths take a while: seconds from 4,000 actors on. */
function ring(order: number): unknown {
  return {
    version: 1,
    cause: { title: `Ring of ${order}` },
    actors: Array.from({ length: order }, (_, index) => ({ id: `${index}`, name: `Actor ${index}` })),
    ties: Array.from({ length: 3 * order }, (_, index) => ({ id: `${index}`, source: `${index % order}`, target: `${(index * 7919 + 13 * (index % 7)) % order}`, kind: 'cooperation' })),
  };
}
/** A browser waits up to two seconds for a busy worker before it ends it by force. */
const soon = { timeout: 4_000 };
const small = { version: 1, cause: { title: 'Wells' }, actors: [{ id: 'a', name: 'Association' }] };

let browser: Browser;
let served: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  browser = await startBrowser();
  const page = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title><main>${body}</main><aside></aside><script src="/allymap.js"></script></html>`;
  served = await servePages(
    new Map([
      ['/table', page('<allymap-table></allymap-table>')],
      ['/workspace', page('<allymap-workspace></allymap-workspace>')],
      ['/700.json', JSON.stringify(ring(700))],
      ['/3000.json', JSON.stringify(ring(3_000))],
      ['/6000.json', JSON.stringify(ring(6_000))],
    ]),
  );
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

async function tableOf(map: string): Promise<{ page: Page; started: string[]; state: () => Promise<unknown> }> {
  const { page } = await openPage(browser, `${served.url}table`);
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  await page.evaluate((url) => (document.querySelector('allymap-table')!.src = url), map);
  const state = (): Promise<unknown> =>
    page.evaluate(() => {
      // Out of the page it is where the test put it.
      const part = document.querySelector('allymap-table') ?? (globalThis as unknown as { kept: HTMLElementTagNameMap['allymap-table'] }).kept;
      const { document: shown, analysis, status } = part.store.state;
      return { actors: shown?.actors.length ?? null, isAnalysed: analysis !== null, status };
    });
  return { page, started, state };
}

const takeOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const table = document.querySelector('allymap-table')!;
    Object.assign(globalThis, { kept: table });
    table.remove();
  });
const putBack = (page: Page): Promise<void> => page.evaluate(() => document.querySelector('aside')!.append((globalThis as unknown as { kept: Element }).kept));
const workers = (page: Page): (() => number) => () => page.workers().length;

describe('an element whose map is being analysed', () => {
  it('takes its workers along when it leaves the page, and goes on when it is back', async () => {
    const { page, state } = await tableOf('/6000.json');
    for (const [takenOutWhile, actors] of [['opening', null], ['analysing', 6_000]] as const) {
      await expect.poll(workers(page), { timeout: 10_000 }).toBeGreaterThan(0);
      await expect.poll(state, { timeout: 20_000 }).toEqual({ actors, isAnalysed: false, status: actors === null ? 'loading' : 'ready' });
      await takeOut(page);
      await expect.poll(workers(page), { message: takenOutWhile, ...soon }).toBe(0);
      await putBack(page);
    }
    await expect.poll(workers(page)).toBeGreaterThan(0);
    await page.context().close();
  });

  it('comes to its scores, though it was out of the page on the way', async () => {
    const { page, state } = await tableOf('/3000.json');
    await expect.poll(workers(page)).toBeGreaterThan(0);
    await takeOut(page);
    expect(await state()).toMatchObject({ isAnalysed: false });
    await expect.poll(workers(page), soon).toBe(0);
    await putBack(page);
    await expect.poll(state, { timeout: 45_000 }).toEqual({ actors: 3_000, isAnalysed: true, status: 'ready' });
    await expect.poll(workers(page), soon).toBe(0);
    await page.context().close();
  });

  it('loses nothing when it is moved within the page', async () => {
    const { page, started, state } = await tableOf('/6000.json');
    await expect.poll(state, { timeout: 20_000 }).toMatchObject({ actors: 6_000 });
    const before = started.length;
    await page.evaluate(() => document.querySelector('aside')!.append(document.querySelector('allymap-table')!));
    await page.waitForTimeout(300);
    expect([await state(), started.length]).toEqual([{ actors: 6_000, isAnalysed: false, status: 'ready' }, before]);
    expect(page.workers()).toHaveLength(before);
    await page.context().close();
  });

  it('starts nothing while it is out of the page', async () => {
    const { page, started, state } = await tableOf('/700.json');
    await expect.poll(state, { timeout: 20_000 }).toMatchObject({ isAnalysed: true });
    await takeOut(page);
    const before = started.length;
    await page.evaluate(() => ((globalThis as unknown as { kept: HTMLElementTagNameMap['allymap-table'] }).kept.src = '/6000.json'));
    await page.waitForTimeout(200);
    expect([await state(), started.length]).toEqual([{ actors: 700, isAnalysed: true, status: 'ready' }, before]);
    await putBack(page);
    await expect.poll(state, { timeout: 20_000 }).toMatchObject({ actors: 6_000 });
    await page.context().close();
  });
});

describe('a large map that is being opened', () => {
  /** A workspace that shows a small map and is then told to open a large one. */
  async function opening(...answered: 'answered'[]): Promise<Page> {
    const { page } = await openPage(browser, `${served.url}workspace`);
    if (answered.length === 0) await page.route('**/6000.json', () => undefined); // the server is silent
    await page.evaluate((document) => {
      const workspace = globalThis.document.querySelector('allymap-workspace')!;
      workspace.maps = [{ id: 'small', title: 'Wells', document }, { id: 'large', title: 'Ring', url: '/6000.json' }];
    }, small);
    await page.locator('allymap-workspace select').first().selectOption('large');
    return page;
  }

  const stateOf = (page: Page): Promise<unknown> =>
    page.evaluate(() => {
      const { status, failure, openMap, loadingMap, document: shown, analysis, progress } = document.querySelector('allymap-workspace')!.store.state;
      return { status, failure: failure?.code, openMap, loadingMap, title: shown?.cause.title, isAnalysed: analysis !== null, progress };
    });
  const kept = { status: 'ready', failure: 'stopped', openMap: 'small', loadingMap: null, title: 'Wells', isAnalysed: true, progress: null };

  it.each([
    ['while it is fetched', []],
    ['while it is read', ['answered']],
  ] as const)('can be stopped %s: the one before stays, and a sentence says so', async (_when, answered) => {
    const page = await opening(...answered);
    if (answered.length > 0) await expect.poll(workers(page)).toBeGreaterThan(0);
    await expect.poll(() => stateOf(page)).toMatchObject({ status: 'loading', loadingMap: 'large', openMap: 'small' });
    if (answered.length === 0) await page.getByRole('button', { name: 'Cancel' }).click();
    else await page.evaluate(() => document.querySelector('allymap-workspace')!.store.stopAnalysis());
    expect(await stateOf(page)).toEqual(kept);
    await expect.poll(workers(page), soon).toBe(0);
    const alert = page.getByRole('alert').filter({ visible: true });
    await expect.poll(() => alert.allInnerTexts().then((texts) => texts.join(' ').replace(/[\u2068\u2069]/g, ''))).toMatch(/Stopped opening Ring[^]*still shown/);
    expect(await page.locator('allymap-workspace select').first().inputValue()).toBe('small');
    await page.context().close();
  });

  it('leaves nothing open where nothing was', async () => {
    const { page, state } = await tableOf('/6000.json');
    await expect.poll(workers(page)).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector('allymap-table')!.store.stopAnalysis());
    expect(await state()).toEqual({ actors: null, isAnalysed: false, status: 'empty' });
    await expect.poll(workers(page), soon).toBe(0);
    await expect.poll(() => page.locator('allymap-table .state-note').innerText()).toContain('Stopped opening');
    await page.context().close();
  });

  it('is let go of when the page closes the map', async () => {
    const { page, state } = await tableOf('/6000.json');
    await expect.poll(workers(page)).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector('allymap-table')!.store.request('close-document', {}));
    await expect.poll(workers(page), soon).toBe(0);
    await page.waitForTimeout(300);
    expect(await state()).toEqual({ actors: null, isAnalysed: false, status: 'empty' });
    await page.context().close();
  });
});

it('goes on with the scores of the map before, when the next cannot be opened', async () => {
  const { page, state } = await tableOf('/700.json');
  await expect.poll(workers(page)).toBeGreaterThan(0);
  await page.evaluate(() => (document.querySelector('allymap-table')!.src = '/nothing.json'));
  await expect.poll(state, { timeout: 20_000 }).toEqual({ actors: 700, isAnalysed: true, status: 'ready' });
  await page.context().close();
});
