// The workspace as its user meets it: the page that the command-line tool serves, by mouse and by keyboard alone.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, serveMaps, startBrowser } from './open-page.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof serveMaps>>;
const maps = ['sri-lanka-49', 'batangas-rome', 'portfolio'].map((name) => `examples/maps/${name}.allymap.json`);

beforeAll(async () => {
  browser = await startBrowser();
  served = await serveMaps(...maps);
});
afterAll(async () => {
  await browser.close();
  expect(await served.stop()).toBe(0); // Ctrl-C ends it cleanly
});

const drawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('allymap-workspace')?.shadowRoot?.querySelector('allymap-map')?.shadowRoot?.querySelector('.labels .name') !== null);
};
/** Waits until nothing moves any more. */
const still = async (page: Page): Promise<void> => {
  await drawn(page);
  const places = (): Promise<string> => page.evaluate(() => [...document.querySelector('allymap-workspace')!.shadowRoot!.querySelector('allymap-map')!.shadowRoot!.querySelectorAll('.labels .name')].map((label) => JSON.stringify(label.getBoundingClientRect())).join());
  for (let before = ''; before !== (before = await places()); ) await page.waitForTimeout(400);
};
const selected = (page: Page): Promise<string | null> => page.evaluate(() => document.querySelector('allymap-workspace')!.store.state.selected);
/** Where the drawn label of an actor is; its shape is above. */
const labelled = (page: Page): Promise<string[]> => page.locator('allymap-map .labels .name').allTextContents();

describe('the workspace', () => {
  it('shows the first map, reads it aloud, and complains of nothing', async () => {
    const { page, complaints } = await openPage(browser, served.url);
    await drawn(page);
    expect(await page.locator('allymap-workspace h1').textContent()).toContain('Sri Lanka');
    expect((await page.locator('allymap-workspace .aloud').textContent())!.length).toBeGreaterThan(60);
    expect((await labelled(page)).length).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('gives the picture at least two thirds of the width', async () => {
    const { page } = await openPage(browser, served.url);
    await drawn(page);
    const box = (await page.locator('allymap-map').boundingBox())!;
    expect(box.width / 1280).toBeGreaterThanOrEqual(2 / 3);
    await page.context().close();
  });

  it('draws labels that never overlap', async () => {
    const { page } = await openPage(browser, served.url);
    await drawn(page);
    for (const map of [0, 1, 2]) {
      await page.locator('allymap-workspace .switch select').selectOption({ index: map });
      // A portfolio opens on its corridors.
      if (map === 2) {
        await page.locator('allymap-workspace allymap-picture').waitFor();
        await page.locator('allymap-workspace .pictures button').first().click();
        await drawn(page);
      }
      await page.waitForTimeout(1_200);
      const overlaps = await page.evaluate(() => {
        const boxes = [...document.querySelector('allymap-workspace')!.shadowRoot!.querySelector('allymap-map')!.shadowRoot!.querySelectorAll('.labels .name')].map((label) => label.getBoundingClientRect());
        return { labels: boxes.length, overlaps: boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length };
      });
      expect(overlaps.labels).toBeGreaterThan(5);
      expect(overlaps.overlaps).toBe(0);
    }
    await page.context().close();
  });

  it('selects by mouse: the shape under the pointer, then nobody on the ground', async () => {
    const { page } = await openPage(browser, served.url);
    await still(page);
    const name = page.locator('allymap-map .labels .name.below').first();
    const box = (await name.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y - 10); // the shape stands just above its label
    const actor = await selected(page);
    expect(actor).not.toBeNull();
    expect(await page.locator('allymap-details .root').textContent()).not.toBe('');
    const canvas = (await page.locator('allymap-map').boundingBox())!;
    await page.mouse.click(canvas.x + 4, canvas.y + 4);
    expect(await selected(page)).toBeNull();
    await page.context().close();
  });

  it('moves the picture by mouse and zooms it by wheel, under the strict policy', async () => {
    const { page, complaints } = await openPage(browser, served.url);
    await still(page);
    const box = (await page.locator('allymap-map .canvas').boundingBox())!;
    const places = (): Promise<{ x: number; y: number }[]> => page.locator('allymap-map').evaluate((map: HTMLElementTagNameMap['allymap-map']) => [...map.renderRoot.querySelectorAll('.labels .badge')].map((badge) => badge.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
    const before = await places();
    expect(before.length).toBeGreaterThan(2);
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x + 25, box.y + 15);
    await page.mouse.move(box.x + 45, box.y + 35);
    await page.mouse.up();
    await page.waitForTimeout(300);
    const after = await places();
    after.forEach(({ x, y }, i) => {
      expect(Math.abs(x - before[i]!.x - 40)).toBeLessThan(1);
      expect(Math.abs(y - before[i]!.y - 30)).toBeLessThan(1);
    });
    expect(await selected(page)).toBeNull();
    await page.mouse.wheel(0, -200);
    await page.waitForTimeout(300);
    const zoomed = await places();
    expect(Math.hypot(zoomed[1]!.x - zoomed[0]!.x, zoomed[1]!.y - zoomed[0]!.y) / Math.hypot(after[1]!.x - after[0]!.x, after[1]!.y - after[0]!.y)).toBeCloseTo(Math.SQRT2, 1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('switches maps, pictures and language', async () => {
    const { page, complaints } = await openPage(browser, served.url);
    await drawn(page);
    await page.locator('allymap-workspace .switch select').selectOption({ index: 1 });
    await expect.poll(() => page.locator('allymap-workspace h1').textContent()).toContain('Batangas');
    await page.locator('allymap-workspace .pictures button').nth(1).click();
    await page.locator('allymap-grid svg').first().waitFor();
    await page.locator('allymap-workspace .pictures button').nth(2).click();
    await page.locator('allymap-table table').first().waitFor();
    await page.locator('allymap-workspace .end .menu summary').click();
    await page.locator('allymap-workspace .end .menu select').selectOption('ar');
    await expect.poll(() => page.locator('allymap-workspace .root').first().getAttribute('dir')).toBe('rtl');
    expect(await page.locator('allymap-table .root').first().getAttribute('dir')).toBe('rtl');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('does everything by keyboard alone', async () => {
    const { page, complaints } = await openPage(browser, served.url);
    await drawn(page);
    const inMap = (): Promise<boolean> => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName === 'allymap-map' && document.activeElement.shadowRoot.activeElement.shadowRoot?.activeElement?.getAttribute('role') === 'listbox');
    let stops = 0;
    while (!(await inMap()) && stops++ < 20) await page.keyboard.press('Tab');
    expect(stops).toBeLessThan(20);
    // The ring is drawn around the actor that has the focus.
    await page.locator('allymap-map .labels .ring').waitFor({ state: 'attached' });
    const active = (): Promise<string | null | undefined> => page.evaluate(() => document.querySelector('allymap-workspace')!.shadowRoot!.querySelector('allymap-map')!.shadowRoot!.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant'));
    const first = await active();
    const visited = new Set([first]);
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
      visited.add(await active());
    }
    expect(visited.size).toBeGreaterThan(2);
    await page.keyboard.press('Enter');
    const actor = await selected(page);
    expect(actor).not.toBeNull();
    const said = await page.locator('allymap-map [role=status]').textContent();
    expect(said).toContain(await page.evaluate((id) => document.querySelector('allymap-workspace')!.store.state.document!.actors.find((item) => item.id === id)!.name, actor));
    await page.keyboard.press('Escape');
    expect(await selected(page)).toBeNull();
    // One Tab leaves the actors for the zoom buttons.
    await page.keyboard.press('Tab');
    expect(await inMap()).toBe(false);
    // Filter by typing: the search field is reached by Tab too.
    let steps = 0;
    const inSearch = (): Promise<boolean> => page.evaluate(() => {
      let element: Element | null = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element instanceof HTMLInputElement && element.type === 'search';
    });
    while (!(await inSearch()) && steps++ < 30) await page.keyboard.press('Tab');
    await page.keyboard.type('bank');
    await expect.poll(() => page.evaluate(() => document.querySelector('allymap-workspace')!.store.state.filter.text)).toBe('bank');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps the last good picture and says what is wrong when a file cannot be read', async () => {
    const { page } = await openPage(browser, served.url);
    await drawn(page);
    await page.evaluate(() => document.querySelector('allymap-workspace')!.store.openText('{"version": 1,', 'half.json'));
    await page.locator('allymap-workspace .failure').waitFor();
    expect(await page.locator('allymap-workspace .failure').textContent()).toContain('half.json');
    // The message takes the room of its words; the picture below it stays in sight.
    const message = (await page.locator('allymap-workspace .failure').boundingBox())!;
    expect(message.height).toBeLessThan((await page.locator('allymap-map').boundingBox())!.height / 2);
    expect((await labelled(page)).length).toBeGreaterThan(5);
    await page.locator('allymap-workspace .failure button').click();
    expect(await page.locator('allymap-workspace .failure').count()).toBe(0);
    await page.context().close();
  });
});
