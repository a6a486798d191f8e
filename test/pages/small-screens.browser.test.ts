// Every element on screens of phones, with the maps that ship: nothing leaves the screen, covers actors or runs into something else.
import { page } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { elementClasses, type AllymapMap, type AllymapWorkspace } from '@allymap/elements';
import '../../packages/elements/src/define.ts';
import batangas from '../../examples/maps/batangas-rome.allymap.json';
import nigeria from '../../examples/maps/nigeria-40.allymap.json';
import returnFund from '../../examples/maps/return-fund.allymap.json';
import sriLanka from '../../examples/maps/sri-lanka-49.allymap.json';

type Part = AllymapMap | AllymapWorkspace;

const maps = { batangas, nigeria, returnFund, sriLanka };
const list = Object.entries(maps).map(([id, document]) => ({ id, title: document.title, document }));

afterEach(() => document.body.replaceChildren());

async function show(tag: string, width: number, language: string, map: keyof typeof maps): Promise<Part> {
  await page.viewport(width, 844);
  document.body.style.margin = '0';
  const part = document.createElement(tag) as Part;
  part.language = language;
  part.style.setProperty('--allymap-block-size', tag === 'allymap-workspace' ? '844px' : '560px');
  document.body.append(part);
  if ('maps' in part) {
    part.maps = list;
    await part.updateComplete;
    await part.store.openMap(map);
  } else part.document = maps[map];
  await part.updateComplete;
  if (tag === 'allymap-map' || tag === 'allymap-workspace') await expect.poll(() => deep(part, '.labels .name').length, { timeout: 15_000 }).toBeGreaterThan(2);
  if (tag === 'allymap-grid') await expect.poll(() => deep(part, 'svg').length, { timeout: 5_000 }).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 150));
  return part;
}

/** Everything inside an element, shadow roots included. */
function* inside(element: Element): Generator<Element> {
  for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) {
    yield child;
    yield* inside(child);
  }
}

function deep(part: Element, selector: string): Element[] {
  return [...inside(part)].filter((element) => element.matches(selector));
}

/** True where whatever is too wide can be scrolled to, or is not to be seen at all. */
function isExcused(element: Element, part: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== part; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host) {
    if (at.classList.contains('visually-hidden') || at.localName === 'option') return true;
    if (at !== element && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
}

/** What stands out of the screen at a side, boxes and texts, in a line each. */
function outside(part: Element): string[] {
  return [...inside(part)].flatMap((element) => {
    if (!(element instanceof HTMLElement) || !element.checkVisibility() || isExcused(element, part)) return [];
    const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
    const boxes = [element.getBoundingClientRect(), ...texts.flatMap((text) => [...rangeOf(text).getClientRects()])];
    const worst = boxes.find(({ left, right, width }) => width > 0 && (left < -0.5 || right > innerWidth + 0.5));
    return worst === undefined ? [] : [`${element.localName}.${element.className} ${Math.round(worst.left)}…${Math.round(worst.right)}`];
  });
}

function rangeOf(node: Node): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}

const meet = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Which of some boxes meet one another, by their texts. */
function meetings(elements: readonly Element[]): string[] {
  const boxes = elements.map((element) => ({ text: element.textContent!, box: element.getBoundingClientRect() }));
  return boxes.flatMap((one, index) => boxes.slice(index + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.text} / ${other.text}`] : [])));
}

describe.each([390, 320])('on a screen of %i pixels', (width) => {
  describe.each(['en', 'ar'])('in %s', (language) => {
    it.each(elementClasses.map(([tag]) => tag))('%s stays on the screen', async (tag) => {
      const part = await show(tag, width, language, 'sriLanka');
      expect(outside(part)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    });

    it('lists and menus open on the screen', async () => {
      const part = await show('allymap-workspace', width, language, 'sriLanka');
      part.store.request('select', { actor: sriLanka.actors[0]!.id }); // with its panel
      await new Promise((resolve) => setTimeout(resolve, 100));
      const lists = deep(part, 'details').filter((list) => list.checkVisibility()) as HTMLDetailsElement[];
      expect(lists.length).toBeGreaterThan(4);
      for (const opened of lists) {
        opened.open = true;
        expect(outside(part), opened.textContent!.trim().slice(0, 40)).toEqual([]);
        opened.open = false;
      }
    });

    it.each(['grid', 'table'] as const)('the workspace with its %s stays on the screen', async (picture) => {
      const part = await show('allymap-workspace', width, language, 'nigeria');
      part.store.request('appear', { appearance: { picture } });
      part.store.request('select', { actor: nigeria.actors[0]!.id });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(deep(part, `allymap-${picture}`)).toHaveLength(1);
      expect(outside(part)).toEqual([]);
    });

    it.each(['batangas', 'returnFund', 'sriLanka'] as const)('headings and names of %s do not meet, in sight or zoomed in', async (map) => {
      const part = await show('allymap-map', width, language, map);
      for (const zoomed of [false, true]) {
        if (zoomed) {
          for (let times = 0; times < 3; times++) (deep(part, '.zoom button')[0] as HTMLElement).click();
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        const written = deep(part, '.labels .heading, .labels .name');
        expect(written.filter((element) => element.matches('.heading'))).toHaveLength(2);
        expect(meetings(written)).toEqual([]);
        for (const heading of deep(part, '.heading')) expect(heading.getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
      }
      // Whatever is zoomed or moved: where actors are drawn nothing else is pressed.
      part.store.request('show-progress', { progress: { computing: 'betweenness', share: 0.4 } });
      await part.updateComplete;
      const [canvas] = deep(part, '.canvas');
      const buttons = deep(part, 'button, progress');
      expect(buttons.length).toBeGreaterThan(4);
      for (const button of buttons) expect(meet(button.getBoundingClientRect(), canvas!.getBoundingClientRect()), button.textContent!).toBe(false);
    });

    it('signs of a small shape do not hide it', async () => {
      const part = await show('allymap-map', width, language, 'batangas');
      const signs = deep(part, '.badge');
      expect(signs.filter((sign) => sign.matches('.veto')).length).toBeGreaterThan(0);
      for (const veto of signs.filter((sign) => sign.matches('.veto'))) {
        for (const sign of signs) if (sign !== veto) expect(meet(sign.getBoundingClientRect(), veto.getBoundingClientRect())).toBe(false);
      }
    });
  });
});
