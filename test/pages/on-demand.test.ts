// What a page loads and when, as a bundler splits it, under the strict policy; and what it says where a file does not arrive.
import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitPage, untilDrawn } from '../../scripts/sizes.mjs';
import { openPage, project, servePages, startBrowser } from './open-page.ts';

let browser: Browser;
let served: { url: string; server: Server };
/** The module that each file begins with, for files that are asked for. */
const modules = new Map<string, string>();

beforeAll(async () => {
  browser = await startBrowser();
  const { entry, files, outputs } = await splitPage("import '@allymap/elements/define.js'");
  const pages = new Map<string, string>();
  const addressOf = (path: string): string => `/${path.split('/').at(-1)!}`;
  for (const [path, contents] of files) {
    pages.set(addressOf(path), Buffer.from(contents).toString('utf8'));
    const { entryPoint } = outputs[path]!;
    if (path !== entry && entryPoint !== undefined) modules.set(addressOf(path), entryPoint.replace(/^.*packages\//, '').replace(/-[A-Z0-9]{8}(?=\.js$)|\.js$/g, '').replace(/\.js$/, ''));
  }
  pages.set('/map.json', readFileSync(`${project}examples/maps/batangas-rome.allymap.json`, 'utf8'));
  pages.set('/size.css', 'html, body, allymap-workspace { block-size: 100%; margin: 0 } allymap-workspace { display: block }');
  const page = (language: string): string =>
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>On demand</title><link rel="stylesheet" href="/size.css"><body><allymap-workspace src="/map.json"></allymap-workspace><script type="module" src="${addressOf(entry)}"></script></body></html>`;
  for (const language of ['en', 'fr', 'ar']) pages.set(`/${language}`, page(language));
  served = await servePages(pages);
}, 60_000);
afterAll(async () => {
  await browser.close();
  served.server.close();
});

/** Opens the page, and keeps which modules were asked for. Files whose module `lost` names do not arrive. */
async function open(language: string, lost: RegExp | null = null): Promise<{ page: Page; complaints: string[]; asked: string[] }> {
  const { page, complaints } = await openPage(browser, `${served.url}${language}`);
  const asked: string[] = [];
  page.on('request', (request) => {
    const module = modules.get(new URL(request.url()).pathname);
    if (module !== undefined) asked.push(module);
  });
  if (lost !== null) await page.route('**/*.js', (route) => (lost.test(modules.get(new URL(route.request().url()).pathname) ?? '') ? route.abort() : route.continue()));
  complaints.length = 0;
  await page.reload();
  return { page, complaints, asked };
}

const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('allymap-workspace')?.shadowRoot?.querySelector('allymap-map')?.shadowRoot?.querySelector('.labels .name') instanceof Element);
const textOf = (page: Page, selector: string): Promise<string> => page.locator(selector).first().innerText();

describe('a page', () => {
  it('loads until a map is drawn what was measured, and one language', async () => {
    const { page, complaints, asked } = await open('en');
    await drawn(page);
    expect(asked.toSorted()).toEqual(untilDrawn.toSorted());
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('loads another picture when it is chosen, and another language when it is spoken', async () => {
    const { page, complaints, asked } = await open('fr');
    await drawn(page);
    expect(asked.filter((module) => module.includes('page-texts'))).toEqual(['locales/dist/page-texts/fr']);
    asked.length = 0;
    await page.locator('allymap-workspace .pictures button').nth(1).click();
    await page.locator('allymap-grid svg.picture').waitFor();
    expect(asked).toEqual(['elements/dist/grid-kit']);
    await page.locator('allymap-workspace .pictures button').nth(2).click();
    await page.locator('allymap-table table').waitFor();
    expect(asked).toEqual(['elements/dist/grid-kit', 'elements/dist/table-kit']);
    await page.evaluate(() => (document.querySelector('allymap-workspace')!.language = 'ar'));
    await page.locator('allymap-table .root[dir="rtl"] table').waitFor();
    expect(asked.at(-1)).toBe('locales/dist/page-texts/ar');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('where a file does not arrive', () => {
  it('a language is stood in for by English, and says so in its own words', async () => {
    const { page } = await open('ar', /page-texts\/ar/);
    await drawn(page);
    expect(await textOf(page, 'allymap-workspace .language-missing')).toContain('العربية');
    expect(await page.locator('allymap-workspace .language-missing').count()).toBe(1); // the parts inside do not repeat it
    expect(await textOf(page, 'allymap-workspace .aloud')).toMatch(/actors/);
    await page.context().close();
  });

  it('a page without any language says that', async () => {
    const { page } = await open('fr', /page-texts/);
    await page.locator('allymap-workspace .language-missing').waitFor();
    expect(await textOf(page, 'allymap-workspace .language-missing')).toContain('français');
    await page.context().close();
  });

  it('nothing is opened without what reads and analyses, and the element says so', async () => {
    const { page } = await open('en', /elements\/dist\/engine/);
    await page.locator('allymap-workspace .failure').waitFor();
    expect(await textOf(page, 'allymap-workspace .failure h2')).toContain('part of Allymap did not load');
    await page.context().close();
  });

  it('a picture is not shown, and the rest works', async () => {
    const { page } = await open('en', /grid-kit/);
    await drawn(page);
    await page.locator('allymap-workspace .pictures button').nth(1).click();
    await page.locator('allymap-workspace .failure').waitFor();
    expect(await textOf(page, 'allymap-workspace .failure h2')).toContain('part of Allymap did not load');
    await page.locator('allymap-workspace .pictures button').nth(2).click();
    await page.locator('allymap-table table').waitFor();
    await page.locator('allymap-workspace .pictures button').nth(0).click();
    await drawn(page);
    await page.context().close();
  });
});
