// People's own files in a whole page: read in a worker under the strict policy, stopped, read by a script where there is no worker, and written again.
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFiles } from '@allymap/formats';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, project, servePages, startBrowser } from './open-page.ts';

const elements = `${project}packages/elements/dist/`;
const page = (script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Files</title><link rel="stylesheet" href="/size.css"><body><allymap-workspace></allymap-workspace><script src="${script}"></script></body></html>`;

let browser: Browser;
let served: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  browser = await startBrowser();
  served = await servePages(
    new Map([
      ['/', page('/allymap.js')],
      // The same bundle without what reads files beside it.
      ['/alone/', page('/alone/allymap.js')],
      ['/alone/allymap.js', readFileSync(`${elements}bundle.global.js`, 'utf8')],
      ['/size.css', 'html, body, allymap-workspace { block-size: 100%; margin: 0 }'],
    ]),
  );
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

/** Opens files by the button of the empty workspace, as a person does. */
async function choose(opened: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  const chooser = opened.waitForEvent('filechooser');
  await opened.getByRole('button', { name: 'Open files…' }).click();
  await (await chooser).setFiles(files);
}

const table = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const answer = (opened: Page) => opened.locator('allymap-import .answer');
const title = (opened: Page) => opened.locator('allymap-workspace h1');

it('reads a workbook of another program beside a table in a worker, makes the map, and saves it so that it is read again', async () => {
  const { page: opened, complaints } = await openPage(browser, served.url);
  const workers: string[] = [];
  opened.on('worker', (worker) => workers.push(worker.url()));
  const workbook = { name: 'libreoffice.xlsx', mimeType: '', buffer: await readFile(`${project}test/fixtures/formats/xlsx/libreoffice.xlsx`) };
  await choose(opened, workbook, table('more.csv', 'Name,Influence\nThe eel fund,4\n'));
  await answer(opened).filter({ hasText: 'the map will hold' }).waitFor();
  expect(new Set(workers)).toEqual(new Set([`${served.url}allymap-files.js`]));
  await opened.getByRole('button', { name: 'Open the map' }).click();
  await title(opened).filter({ hasText: 'libreoffice' }).waitFor();
  const shown = await opened.evaluate(() => document.querySelector('allymap-workspace')!.store.state.document!.actors.map(({ name }) => name));
  expect(shown).toContain('The eel fund');

  await opened.getByText('More', { exact: true }).click();
  await opened.getByRole('button', { name: 'Save as…' }).click();
  await opened.getByText('GraphML', { exact: true }).click();
  const download = opened.waitForEvent('download');
  await opened.getByRole('button', { name: /^Save as .*GraphML/ }).click();
  const saved = await readFiles([{ name: 'saved.graphml', content: await readFile((await (await download).path())!, 'utf8') }]);
  expect(saved.ok && saved.document.actors.map(({ name }) => name)).toEqual(shown);

  // Parquet takes a file for each table.
  await opened.getByText('Parquet', { exact: true }).click();
  await opened.getByRole('button', { name: /^Save as .*Parquet/ }).click();
  const tableOfActors = opened.waitForEvent('download');
  await opened.getByRole('button', { name: /\.actors\.parquet/ }).click();
  const bytes = await readFile((await (await tableOfActors).path())!, 'latin1');
  expect([bytes.slice(0, 4), bytes.includes('The eel fund'), bytes.slice(-4)]).toEqual(['PAR1', true, 'PAR1']);
  expect(complaints).toEqual([]);
  await opened.context().close();
});

it('goes on while a large table is read, and stops when told to', async () => {
  const { page: opened, complaints } = await openPage(browser, served.url);
  const rows = Array.from({ length: 60_000 }, (_, index) => `Actor ${index},Partner,${index % 5},Some words about it`);
  const large = table('large.csv', `Name,Role,Influence (0-4),Description\n${rows.join('\n')}\n`);
  expect(large.buffer.length).toBeGreaterThan(1_000_000);
  await choose(opened, large);
  await opened.getByRole('heading', { name: 'Reading' }).waitFor();
  // The page draws frames while the worker reads: a page that stood still would draw the next one only afterwards.
  const frames = await opened.evaluate(async () => {
    const isReading = (): boolean => document.querySelector('allymap-workspace')!.renderRoot.querySelector('allymap-import')!.renderRoot.querySelector('progress') !== null;
    let count = 0;
    while (isReading() && count < 10) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      count++;
    }
    return count;
  });
  expect(frames).toBe(10);
  await opened.getByRole('button', { name: 'Stop' }).click();
  await opened.getByText('Stopped. No file was read.').waitFor();
  await expect.poll(() => opened.workers().length, { timeout: 20_000 }).toBe(0); // a busy worker takes the browser a while to end
  expect(complaints).toEqual([]);
  await opened.context().close();
});

it('opens documents all the same where the file that reads others is missing, and says what is missing', async () => {
  const { page: opened, complaints } = await openPage(browser, `${served.url}alone/`);
  await choose(opened, table('people.csv', 'Name\nAna\nBen\n'));
  await opened.getByText('allymap-files.js').waitFor();
  await opened.getByRole('button', { name: 'Cancel' }).click();
  await choose(opened, { name: 'wells.json', mimeType: 'application/json', buffer: Buffer.from('{"version":1,"cause":{"title":"Wells"},"actors":[{"id":"a","name":"Ana"}]}') });
  await title(opened).filter({ hasText: 'Wells' }).waitFor();
  expect(complaints.filter((complaint) => !/allymap-files|404/.test(complaint))).toEqual([]);
  await opened.context().close();
});

it('reads files in a page from disk, where no worker can start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'allymap-disk-'));
  try {
    for (const file of ['bundle.global.js', 'allymap-files.js']) await copyFile(`${elements}${file}`, join(folder, file));
    await writeFile(join(folder, 'index.html'), page('bundle.global.js').replace('<link rel="stylesheet" href="/size.css">', ''));
    const { page: opened, complaints } = await openPage(browser, pathToFileURL(join(folder, 'index.html')).href);
    await choose(opened, table('people.csv', 'Name\nAna\nBen\n'));
    await answer(opened).filter({ hasText: 'the map will hold 2 actors' }).waitFor();
    await opened.getByRole('button', { name: 'Open the map' }).click();
    await title(opened).filter({ hasText: 'people' }).waitFor();
    expect(opened.workers()).toEqual([]);
    expect(complaints).toEqual([]);
    await opened.context().close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
