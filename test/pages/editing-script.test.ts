// A map that is edited in a page whose script is one file: what changes it arrives as a second script, under the strict policy, and where it does not the map is read.
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, project, servePages, startBrowser } from './open-page.ts';

const elements = `${project}packages/elements/dist/`;
const map = await readFile(`${project}examples/maps/return-fund.allymap.json`, 'utf8');
const page = (script: string, attributes: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Editing</title><body><allymap-workspace ${attributes}><script type="application/json">${map.replaceAll('<', '\\u003c')}</script></allymap-workspace><script src="${script}"></script></body></html>`;

let browser: Browser;
let served: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  browser = await startBrowser();
  served = await servePages(
    new Map([
      ['/', page('/allymap.js', 'editable')],
      ['/empty/', '<!doctype html><title>Empty</title>'],
      ['/read/', page('/allymap.js', '')],
      // The same bundle without what changes maps beside it.
      ['/alone/', page('/alone/allymap.js', 'editable')],
      ['/alone/allymap.js', await readFile(`${elements}bundle.global.js`, 'utf8')],
    ]),
  );
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

it('loads it once, fills a form, refuses with words, and undoes by key', async () => {
  const { page: opened, complaints } = await openPage(browser, `${served.url}empty/`);
  const asked: string[] = [];
  opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await opened.goto(served.url);
  const actors = (): Promise<number> => opened.evaluate(() => (document.querySelector('allymap-workspace')!.document as { actors: unknown[] }).actors.length);
  const details = opened.locator('allymap-details');
  await details.getByRole('button', { name: 'Add an actor', exact: true }).click();
  const before = await actors();
  await details.getByLabel('Name', { exact: false }).first().fill('Seed bank <b>');
  await opened.keyboard.press('Enter');
  await expect.poll(actors).toBe(before + 1);
  // An error of core, thrown in the one script, is known in the other.
  const refused = await opened.evaluate(async () => {
    try {
      await document.querySelector('allymap-workspace')!.apply({ type: 'remove', collection: 'actors', id: '__proto__' });
      return 'done';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('NotFoundError');
  expect(await opened.evaluate(() => document.querySelector('allymap-workspace')!.store.state.failure?.code)).toBe('not-changed');
  await opened.locator('allymap-workspace').press('Control+z');
  await expect.poll(actors).toBe(before);
  expect(asked.filter((path) => path === '/allymap-editing.js')).toHaveLength(1);
  expect(complaints).toEqual([]);
  await opened.context().close();
});

it('is not loaded where a map is only read', async () => {
  const { page: opened, complaints } = await openPage(browser, `${served.url}empty/`);
  const asked: string[] = [];
  opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await opened.goto(`${served.url}read/`);
  await opened.getByRole('heading', { level: 1 }).waitFor();
  await opened.waitForLoadState('networkidle');
  expect(asked).not.toContain('/allymap-editing.js');
  expect(complaints).toEqual([]);
  await opened.context().close();
});

it('goes on with the map, and says what did not arrive, where it is missing', async () => {
  const { page: opened, complaints } = await openPage(browser, `${served.url}alone/`);
  await opened.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => opened.evaluate(() => document.querySelector('allymap-workspace')!.store.state.failure?.code)).toBe('not-arrived');
  await opened.evaluate(() => document.querySelector('allymap-workspace')!.store.request('appear', { appearance: { picture: 'grid' } }));
  await opened.locator('allymap-grid .plot svg text', { hasText: 'Key players' }).waitFor();
  expect(complaints.filter((complaint) => !/allymap-editing|404/.test(complaint))).toEqual([]);
  await opened.context().close();
});

it('works in a page from disk, in the bundle of one language', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'allymap-disk-'));
  try {
    for (const file of ['bundle.ar.global.js', 'allymap-editing.js']) await copyFile(`${elements}${file}`, join(folder, file));
    await writeFile(join(folder, 'index.html'), page('bundle.ar.global.js', 'editable language="ar"'));
    const { page: opened, complaints } = await openPage(browser, pathToFileURL(join(folder, 'index.html')).href);
    await opened.evaluate(() => document.querySelector('allymap-workspace')!.apply({ type: 'update-cause', changes: { title: 'Wells' } }));
    expect(await opened.evaluate(() => (document.querySelector('allymap-workspace')!.document as { cause: { title: string } }).cause.title)).toBe('Wells');
    expect(await opened.locator('allymap-details .edit, allymap-details .editing').first().innerText()).toMatch(/[\u0600-\u06FF]/);
    expect(complaints).toEqual([]);
    await opened.context().close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
