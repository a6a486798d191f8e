// What a page loads and when, as a bundler splits it, under the strict policy; and what it says where a file does not arrive.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilDrawn } from '../../scripts/sizes.mjs';
import { openPage, project, startBrowser } from './open-page.ts';
import { serveSplit, type SplitPages } from './serve-split.ts';

let browser: Browser;
let served: SplitPages;

beforeAll(async () => {
  browser = await startBrowser();
  const page = (language: string) => (script: string) =>
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>On demand</title><link rel="stylesheet" href="/size.css"><body><allymap-workspace src="/map.json"></allymap-workspace>${script}</body></html>`;
  served = await serveSplit(
    new Map<string, string | ((script: string) => string)>([
      ['/map.json', readFileSync(`${project}examples/maps/batangas-rome.allymap.json`, 'utf8')],
      ['/size.css', 'html, body, allymap-workspace { block-size: 100%; margin: 0 } allymap-workspace { display: block }'],
      ...['en', 'fr', 'ar'].map((language) => [`/${language}`, page(language)] as const),
    ]),
  );
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

/** Opens the page, and keeps which modules were asked for. Files whose module `lost` names do not arrive. */
async function open(language: string, lost: RegExp | null = null): Promise<{ page: Page; complaints: string[]; asked: string[] }> {
  const { page, complaints } = await openPage(browser, `${served.url}${language}`);
  await page.goto('about:blank'); // nothing is asked for by the page before
  const asked: string[] = [];
  page.on('request', (request) => {
    const module = served.modules.get(new URL(request.url()).pathname);
    if (module !== undefined) asked.push(module);
  });
  if (lost !== null) await page.route('**/*.js', (route) => (lost.test(served.modules.get(new URL(route.request().url()).pathname) ?? '') ? route.abort() : route.continue()));
  complaints.length = 0;
  await page.goto(`${served.url}${language}`);
  return { page, complaints, asked };
}

const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('allymap-workspace')?.shadowRoot?.querySelector('allymap-map')?.shadowRoot?.querySelector('.labels .name') instanceof Element);
const picture = (page: Page): Promise<DOMRect> => page.locator('allymap-map .canvas').evaluate((box) => box.getBoundingClientRect().toJSON() as DOMRect);
/** Where the marks of vetoes and positions are, which stand on shapes. */
const badges = (page: Page): Promise<{ x: number; y: number }[]> => page.locator('allymap-map .badge').evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
/** Drags the picture 60 pixels to the right. */
async function dragPicture(page: Page): Promise<void> {
  const { x, y } = await picture(page);
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.down();
  await page.mouse.move(x + 35, y + 5);
  await page.mouse.move(x + 65, y + 5);
  await page.mouse.up();
}
const askForCytoscape = (page: Page): Promise<void> => page.evaluate(() => document.querySelector('allymap-workspace')!.renderRoot.querySelector('allymap-map')!.setAttribute('painter', 'cytoscape'));
const textOf = (page: Page, selector: string): Promise<string> => page.locator(selector).first().innerText();

describe('a page', () => {
  it('loads until a map is drawn what was measured, and one language', async () => {
    const { page, complaints, asked } = await open('en');
    await drawn(page);
    expect(asked.toSorted()).toEqual(untilDrawn.toSorted());
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('looks, moves, zooms, selects and is walked through by keys with what has drawn it', async () => {
    const { page, complaints, asked } = await open('en');
    await drawn(page);
    asked.length = 0;
    const { x, y } = await picture(page);
    await dragPicture(page);
    await page.mouse.move(x + 200, y + 200);
    await page.mouse.wheel(0, -200);
    await page.locator('allymap-map .zoom button').first().click();
    await page.locator('allymap-map .navigator').focus();
    for (const key of ['ArrowRight', 'Enter', '+', '-', '0', 'Escape']) await page.keyboard.press(key);
    await page.waitForTimeout(800);
    // The first selection brings what the details say of results.
    expect(asked.toSorted()).toEqual(['elements/dist/results-kit', 'locales/dist/page-texts/results.en']);
    expect(await page.locator('allymap-map .canvas canvas').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('loads cytoscape where it asks for it, for a picture that stays where it was moved', async () => {
    const { page, complaints, asked } = await open('en');
    await drawn(page);
    await dragPicture(page);
    const moved = await badges(page);
    asked.length = 0;
    await askForCytoscape(page);
    await page.locator('allymap-map .canvas > div canvas').first().waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('allymap-map .canvas > canvas').count()).toBe(0);
    expect(asked).toEqual(['elements/dist/cytoscape-painter']);
    expect(await badges(page)).toEqual(moved);
    // What paints now follows as what painted before did.
    await dragPicture(page);
    await expect.poll(async () => (await badges(page))[0]!.x - moved[0]!.x).toBeCloseTo(60, 0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('loads another picture when it is chosen, and another language when it is spoken', async () => {
    const { page, complaints, asked } = await open('fr');
    await drawn(page);
    expect(asked.filter((module) => module.includes('page-texts'))).toEqual(['locales/dist/page-texts/fr']);
    asked.length = 0;
    await page.locator('allymap-workspace .pictures button').nth(1).click();
    await page.locator('allymap-grid .plot svg').waitFor();
    // What draws every picture, and the grid; what it says is there already.
    expect(asked).toEqual(['elements/dist/picture-kit', 'pictures/dist/draw']);
    await page.locator('allymap-workspace .pictures button').nth(2).click();
    await page.locator('allymap-table table').waitFor();
    expect(asked.at(-1)).toBe('elements/dist/table-kit');
    await page.evaluate(() => (document.querySelector('allymap-workspace')!.language = 'ar'));
    await page.locator('allymap-table .root[dir="rtl"] table').waitFor();
    expect(asked.at(-1)).toBe('locales/dist/page-texts/ar');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('where a file does not arrive', () => {
  it('the network is painted and moved as before without cytoscape, and says so', async () => {
    const { page } = await open('en', /cytoscape-painter/);
    await drawn(page);
    const said = page.evaluate(() => new Promise((resolve) => document.addEventListener('allymap-error', (event) => resolve((event as CustomEvent<{ code: string; name: string }>).detail), { once: true })));
    await askForCytoscape(page);
    await expect.poll(() => page.locator('allymap-map .note').allInnerTexts()).toEqual([expect.stringContaining('Cytoscape is not available here, so Allymap draws the picture itself.')]);
    expect(await said).toMatchObject({ code: 'not-arrived', name: 'cytoscape' });
    const before = await badges(page);
    await dragPicture(page);
    await expect.poll(async () => (await badges(page))[0]!.x - before[0]!.x).toBeCloseTo(60, 0);
    expect(await page.locator('allymap-map .canvas > canvas').count()).toBe(1);
    expect(await page.locator('allymap-workspace [role=alert]').count()).toBe(0);
    await page.evaluate(() => document.querySelector('allymap-workspace')!.renderRoot.querySelector('allymap-map')!.removeAttribute('painter'));
    await expect.poll(() => page.locator('allymap-map .note').count()).toBe(0);
    await page.context().close();
  });

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
    const { page } = await open('en', /picture-kit/);
    await drawn(page);
    await page.locator('allymap-workspace .pictures button').nth(1).click();
    await page.locator('allymap-grid .state-note').getByText('Power-interest grid could not be opened, because part of Allymap did not load.', { exact: false }).waitFor();
    await page.locator('allymap-workspace .pictures button').nth(2).click();
    await page.locator('allymap-table table').waitFor();
    await page.locator('allymap-workspace .pictures button').nth(0).click();
    await drawn(page);
    await page.context().close();
  });
});
