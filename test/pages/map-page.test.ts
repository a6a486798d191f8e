// The one file that `allymap html` writes: from disk and in frames that are shut off it draws the map, asks nobody for anything, and takes no text for more.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readDocument } from '@allymap/core';
import { createTranslator, languages } from '@allymap/locales';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../packages/cli/src/index.ts';
import { testTerminal } from '../../packages/cli/src/test-terminal.ts';
import { fillEveryField } from '../hostile/every-field.ts';
import { openPage, project, startBrowser } from './open-page.ts';

const map = `${project}examples/maps/batangas-rome.allymap.json`;
const title = 'The twinning of Batangas and Rome that was never signed';

let browser: Browser;
let folder = '';
beforeAll(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), 'allymap-map-page-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** The page of the shipped map, or of a document. */
async function write(language: string, document?: unknown): Promise<string> {
  const terminal = testTerminal(JSON.stringify(document) ?? '');
  expect(await main(['html', document === undefined ? map : '-', '--output', '-', '--language', language], terminal), terminal.err()).toBe(0);
  return terminal.out();
}

/** Opens the first of some files from disk; `requests` are the files and addresses that it asked for. */
async function open(files: Readonly<Record<string, string>>, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const opened = await openPage(browser, 'about:blank', options);
  const requests: string[] = [];
  opened.page.on('request', (request) => requests.push(request.url().replace(pathToFileURL(`${folder}/`).href, '')));
  await opened.page.goto(pathToFileURL(join(folder, Object.keys(files)[0]!)).href);
  return { ...opened, requests };
}

/** Waits until the network is drawn: its picture, and names on it. */
async function expectDrawn(frame: Page | Frame): Promise<void> {
  await frame.locator('allymap-workspace').getByRole('heading', { level: 1, name: title }).waitFor();
  await expect.poll(() => frame.locator('allymap-map .labels .name').count(), { timeout: 10_000 }).toBeGreaterThan(5);
  expect((await frame.locator('allymap-map canvas').first().boundingBox())!.height).toBeGreaterThan(200);
  expect(await frame.locator('main').isVisible()).toBe(false);
}

describe('the page from disk', () => {
  it.each(languages)('draws the map in $name, and needs nothing else', async ({ tag, direction }) => {
    const { page, complaints, requests } = await open({ 'map.html': await write(tag) }, { locale: 'de' });
    await expectDrawn(page);
    const { t } = createTranslator(tag);
    await page.getByRole('button', { name: t('workspace.picture.table') }).click();
    await page.locator('allymap-table tbody tr').first().waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([tag, direction]);
    // It holds one language, and offers no other.
    await page.locator('.end summary', { hasText: t('workspace.menu') }).click();
    await page.getByRole('button', { name: t('workspace.save') }).waitFor();
    expect(await page.getByLabel(t('workspace.language')).count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(requests).toEqual(['map.html']);
    await page.context().close();
  });

  it('speaks the reader’s language where it holds all, and another one when asked', async () => {
    const { page, complaints } = await open({ 'all.html': await write('all') }, { locale: 'es-MX', viewport: { width: 390, height: 844 } });
    await expectDrawn(page);
    const [spanish, arabic] = [createTranslator('es').t, createTranslator('ar').t];
    await page.locator('.end summary', { hasText: spanish('workspace.menu') }).click();
    await page.getByLabel(spanish('workspace.language')).selectOption('ar');
    await page.getByRole('button', { name: arabic('workspace.picture.table') }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('analyses a large map in a worker that it holds', async () => {
    const actors = Array.from({ length: 700 }, (_, index) => ({ id: `${index}`, name: `Actor ${index}` }));
    const ties = actors.map(({ id }, index) => ({ id, source: id, target: `${(index * 7 + 1) % 700}`, kind: 'funding' }));
    const { page, complaints, requests } = await open({ 'large.html': await write('en', { version: 1, cause: { title: 'Large' }, actors, ties }) });
    await expect.poll(() => page.evaluate(() => document.querySelector('allymap-workspace')!.store.state.analysis !== null), { timeout: 20_000 }).toBe(true);
    expect(requests.map((url) => url.split(':')[0])).toEqual(['large.html', ...requests.slice(1).map(() => 'blob')]);
    expect(requests.length).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('runs no script that was put into it afterwards', async () => {
    const page = (await write('en')).replace('<main>', '<main><script>document.title = "put in"</script><img src="x" onerror="document.title = 2">');
    const opened = await open({ 'changed.html': page });
    await expectDrawn(opened.page);
    expect(await opened.page.title()).toBe(title);
    expect(opened.complaints.filter((one) => one.startsWith('console: policy: ')).map((one) => one.split(' ')[2])).toEqual(expect.arrayContaining(['script-src-elem', 'script-src-attr', 'img-src']));
    await opened.page.context().close();
  });
});

const framed = (attributes: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frame</title><iframe width="1200" height="700" ${attributes}></iframe></html>`;
const asAttribute = (page: string): string => page.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('the page in a frame that is shut off', () => {
  it.each(['src', 'srcdoc'])('draws the map in one by %s', async (by) => {
    const page = await write('en');
    const files = by === 'src' ? { 'frame.html': framed('sandbox="allow-scripts" src="framed.html"'), 'framed.html': page } : { 'frame.html': framed(`sandbox="allow-scripts" srcdoc="${asAttribute(page)}"`) };
    const opened = await open(files);
    const frame = opened.page.frames()[1]!;
    await expectDrawn(frame);
    expect(await frame.evaluate(() => origin)).toBe('null');
    expect(opened.complaints).toEqual([]);
    expect(opened.requests.filter((url) => url !== 'about:srcdoc')).toEqual(Object.keys(files));
    await opened.page.context().close();
  });

  it('says its report where no script may run', async () => {
    const opened = await open({ 'frame.html': framed('sandbox src="framed.html"'), 'framed.html': await write('en') });
    const frame = opened.page.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1, name: title }).waitFor();
    await frame.getByRole('columnheader', { name: 'Influence' }).first().waitFor();
    await opened.page.context().close();
  });
});

describe('the page without scripts', () => {
  it('is the report as well where the file was cut on its way', async () => {
    const whole = await write('en');
    const { page, complaints } = await open({ 'cut.html': whole.slice(0, whole.length / 2) });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(['ar', 'all'])('is a report that one can read, in %s', async (language) => {
    const { page, complaints } = await open({ 'plain.html': await write(language) }, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    expect(await page.locator('allymap-workspace').isVisible()).toBe(false);
    const spoken = language === 'all' ? languages : languages.filter(({ tag }) => tag === language);
    for (const { tag, direction } of spoken) {
      const part = page.locator(`article[lang=${tag}][dir=${direction}]`);
      expect(await part.getByText(createTranslator(tag).t('cli.html.note')).isVisible()).toBe(true);
      expect(await part.getByRole('heading', { level: 1 }).textContent()).toContain(title);
      expect(await part.locator('table').count()).toBeGreaterThan(1);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

const payloads = [
  ['</script><img src=x onerror=alert(1)>', '<!--<script>', '--></main><script>alert(1)</script>', '"><base href="https://example.org/"><link rel=prefetch href=//example.org>', '\u2028\u2029\u202E<iframe srcdoc="<script>alert(1)</script>">'].join(' '),
  'javascript:alert(1)',
];

describe('a document that means harm', () => {
  it.each(payloads)('stays data and text: %j', async (payload) => {
    const hostile = { ...fillEveryField({ id: (collection) => `${payload}${collection}`, text: payload, field: payload }), title: payload };
    const page = await write('en', hostile);
    for (const javaScriptEnabled of [true, false]) {
      const opened = await open({ 'hostile.html': page }, { javaScriptEnabled });
      if (javaScriptEnabled) {
        await expect.poll(() => opened.page.evaluate(() => document.querySelector('allymap-workspace')!.store.state.analysis !== null)).toBe(true);
        const shown = await opened.page.evaluate(() => document.querySelector('allymap-workspace')!.store.state.document);
        const read = readDocument(JSON.stringify(hostile));
        expect(shown).toEqual(read.ok ? JSON.parse(JSON.stringify(read.document)) : null);
      }
      // Its own elements, and no more of them than with a harmless map.
      expect(await opened.page.locator('script').count()).toBe(5);
      expect(await opened.page.locator('img, iframe, base, main link, main a').count()).toBe(0);
      expect([opened.complaints, opened.requests]).toEqual([[], ['hostile.html']]);
      await opened.page.context().close();
    }
  });
});
