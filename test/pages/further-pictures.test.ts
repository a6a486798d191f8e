// Further pictures in a page whose script is one file: what draws them arrives with the first, under the strict policy, and where it does not the map goes on.
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, project, servePages, startBrowser } from './open-page.ts';

const elements = `${project}packages/elements/dist/`;
const map = await readFile(`${project}examples/maps/return-fund.allymap.json`, 'utf8');
const page = (script: string, language = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><body><allymap-workspace${language}><script type="application/json">${map.replaceAll('<', '\\u003c')}</script></allymap-workspace><script src="${script}"></script></body></html>`;

let browser: Browser;
let served: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  browser = await startBrowser();
  served = await servePages(
    new Map([
      ['/', page('/allymap.js')],
      // The same bundle without what draws pictures beside it.
      ['/alone/', page('/alone/allymap.js')],
      ['/alone/allymap.js', await readFile(`${elements}bundle.global.js`, 'utf8')],
    ]),
  );
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

const list = (opened: Page) => opened.locator('allymap-workspace details.more-pictures');

async function choosePicture(opened: Page, name: RegExp): Promise<void> {
  await list(opened).locator('summary').click();
  await list(opened).getByRole('button', { name }).click();
}

it('asks for what draws further pictures with the first of them, once', async () => {
  const { page: opened, complaints } = await openPage(browser, served.url);
  const asked: string[] = [];
  opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await opened.getByRole('heading', { level: 1 }).waitFor();
  expect(asked).not.toContain('/allymap-pictures.js');
  await choosePicture(opened, /^Force field/);
  await opened.locator('allymap-picture .plot svg text').first().waitFor();
  expect(await opened.locator('allymap-picture h2').innerText()).not.toBe('');
  await choosePicture(opened, /^Salience/);
  await opened.getByText('Definitive', { exact: false }).first().waitFor();
  expect(asked.filter((path) => path === '/allymap-pictures.js')).toHaveLength(1);
  expect(complaints).toEqual([]);
  await opened.context().close();
});

it('goes on with the map where what draws further pictures is missing', async () => {
  const { page: opened, complaints } = await openPage(browser, `${served.url}alone/`);
  await list(opened).locator('summary').click();
  await list(opened).getByText('did not load', { exact: false }).waitFor();
  // One of the three views that every map has is a part of the script.
  await opened.evaluate(() => document.querySelector('allymap-workspace')!.store.request('appear', { appearance: { picture: 'grid' } }));
  await opened.locator('allymap-grid .plot svg text', { hasText: 'Key players' }).waitFor();
  expect(await opened.evaluate(() => document.querySelector('allymap-workspace')!.store.state.failure)).toBeNull();
  expect(complaints.filter((complaint) => !/allymap-pictures|404/.test(complaint))).toEqual([]);
  await opened.context().close();
});

it('draws a picture in a page from disk, in the bundle of one language', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'allymap-disk-'));
  try {
    for (const file of ['bundle.ar.global.js', 'allymap-pictures.ar.js']) await copyFile(`${elements}${file}`, join(folder, file));
    await writeFile(join(folder, 'index.html'), page('bundle.ar.global.js', ' language="ar"'));
    const { page: opened, complaints } = await openPage(browser, pathToFileURL(join(folder, 'index.html')).href);
    await opened.evaluate(() => document.querySelector('allymap-workspace')!.store.request('appear', { appearance: { further: 'force-field' } }));
    await opened.locator('allymap-picture .plot svg text').first().waitFor();
    expect(await opened.locator('allymap-picture h2').innerText()).toMatch(/[\u0600-\u06FF]/);
    expect(complaints).toEqual([]);
    await opened.context().close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
