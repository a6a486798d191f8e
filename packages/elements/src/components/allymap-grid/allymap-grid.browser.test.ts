import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noFilter } from '../../controller/map-state.ts';
import { harbour } from '../../view-model/harbour.fixture.ts';
import type { AllymapElement } from '../allymap-element.ts';
import { all, axeViolations, eventsOf, mount, settled, stateOf, textOf } from '../mount.fixture.ts';

const answers = (scores: readonly (readonly [number | null, number | null])[]) =>
  scores.flatMap(([interest, influence], i) => [
    { id: `x${i}`, actor: `a${i}`, criterion: 'interest', value: interest },
    { id: `y${i}`, actor: `a${i}`, criterion: 'influence', value: influence },
  ]);
/** Actors on given scores of interest and influence, 0 … 10; null is unknown. */
const town = (scores: readonly (readonly [number | null, number | null])[], name = (i: number) => `Association ${i}`) => ({
  version: 1,
  cause: { title: 'A well for the town' },
  criteria: ['interest', 'influence'].map((id) => ({ id, label: id, measures: id, scale: 'zero-to-ten' })),
  actors: scores.map((_, i) => ({ id: `a${i}`, name: name(i), role: i % 2 === 0 ? 'partner' : 'stakeholder', sector: 'state' })),
  ties: scores.slice(1).map((_, i) => ({ id: `t${i}`, source: `a${i + 1}`, target: 'a0', kind: 'cooperation' })),
  assessments: answers(scores),
});
const crossroads = town([[9, 9], [1, 9], [9, 1], [1, 1], [null, 8]]);

/** Mounts a grid and waits for its picture, which needs the size that the page gives it. */
async function grid(document: unknown, attributes = ''): Promise<AllymapElement> {
  const part = await mount(`<allymap-grid ${attributes}></allymap-grid>`, 'allymap-grid', document);
  await drawn(part);
  return part;
}

/** The picture follows its room by a frame. */
async function drawn(part: Element): Promise<void> {
  const followed = (): boolean => {
    const { clientWidth, clientHeight } = all(part, '.plot')[0]!;
    return all(part, 'svg.picture')[0]?.getAttribute('viewBox') === `0 0 ${clientWidth} ${clientHeight}`;
  };
  await expect.poll(followed).toBe(true);
  await settled();
}

/** Box of the shape of the actor at an index, as drawn; shapes stand in the order of importance, the first on top. */
const shapes = (part: Element): DOMRect[] => all<SVGElement>(part, 'g.mark .outline').map((outline) => outline.getBoundingClientRect()).reverse();
const boxOf = (part: Element, selector: string): DOMRect => all(part, selector)[0]!.getBoundingClientRect();
const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
const overlap = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
const written = (name: Element): string => [...name.children].map((line) => textOf(line)).join(' ');
const nameOf = (part: Element, text: string) => all<SVGElement>(part, 'text.name').find((name) => written(name) === text);

const pen = document.createElement('canvas').getContext('2d')!;
/** The box of the ink of a name; the box that browsers give is as high as the tallest letter of the font. */
function inkOf(name: SVGElement): DOMRect {
  const box = name.getBoundingClientRect();
  const top = name.closest('svg')!.getBoundingClientRect().top;
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(name);
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const lines = [...name.children].map((line) => ({ y: top + Number(line.getAttribute('y')), ...ink(pen.measureText(line.textContent)) }));
  const up = Math.min(...lines.map(({ y, above }) => y - above));
  return new DOMRect(box.x, up, box.width, Math.max(...lines.map(({ y, below }) => y + below)) - up);
}

function ink({ actualBoundingBoxAscent: above, actualBoundingBoxDescent: below }: TextMetrics): { above: number; below: number } {
  return { above, below };
}
const focused = (part: Element): string => {
  const list = all(part, '[role="listbox"]')[0]!;
  return textOf(part, `#${list.getAttribute('aria-activedescendant')}`);
};

afterEach(async () => {
  await page.viewport(1280, 800);
  document.documentElement.removeAttribute('dir');
});

describe('the power-interest grid', () => {
  it('stands each in its cell, with words at both ends of the axes', async () => {
    const part = await grid(crossroads);
    const frame = boxOf(part, '.frame');
    const at = shapes(part).slice(0, 4).map(middle).map(({ x, y }) => [x > frame.x + frame.width / 2 ? 'interested' : 'not', y < frame.y + frame.height / 2 ? 'powerful' : 'not']);
    // By importance: 9/9, then 1/9, then 9/1, then 1/1; the fifth is outside.
    expect(at).toEqual([['interested', 'powerful'], ['not', 'powerful'], ['interested', 'not'], ['not', 'not']]);
    expect(all(part, 'text.axis').map((text) => textOf(text))).toEqual(['low interest', 'high interest →', 'low influence', 'high influence →']);
    expect(all(part, '.cell-name').map((text) => textOf(text))).toEqual(['Key players 1', 'Keep satisfied 1', 'Keep informed 1', 'Minimal effort 1']);
    expect(textOf(part, 'figcaption')).toContain('After Mendelow, in the form of Johnson & Scholes (1999).');
    expect(textOf(part, '.reading')).toBe('Key player: Association 0.');
    expect(textOf(part, 'figcaption')).toContain('High starts at 50% of each scale.');
  });

  it('calls the cells as Reed does where that is asked for', async () => {
    const part = await grid(crossroads, 'naming="reed"');
    expect(all(part, '.cell-name').map((text) => textOf(text))).toEqual(['Key players 1', 'Context setters 1', 'Subjects 1', 'Crowd 1']);
    expect(textOf(part, 'figcaption')).toContain('Reed et al. (2009)');
  });

  it('puts the unknown into a strip outside the axes, and shows where it may belong', async () => {
    const part = await grid(crossroads);
    expect(all(part, '.strip-heading').map((text) => textOf(text))).toEqual(['Interest unknown']);
    const frame = boxOf(part, '.frame');
    const unknown = shapes(part)[4]!;
    expect(unknown.top).toBeGreaterThan(frame.bottom);
    expect(nameOf(part, 'Association 4')!.getBoundingClientRect().top).toBeGreaterThan(frame.bottom);
    part.store.request('select', { actor: 'a4' });
    await settled();
    // Influence 0.8 is known, interest may be anything: a flat region as wide as the scale.
    const region = boxOf(part, '.region');
    expect(region.height).toBeLessThan(3);
    expect(region.width).toBeGreaterThan(frame.width * 0.7);
    expect(all(part, 'text.value').map((text) => textOf(text))).toEqual(['80%']);
  });

  it('keeps actors with the same scores apart, on one ground', async () => {
    const part = await grid(town(Array.from({ length: 7 }, () => [5, 5] as const)));
    const boxes = shapes(part);
    expect(boxes).toHaveLength(7);
    boxes.forEach((box, i) => boxes.slice(i + 1).forEach((other) => expect(overlap(box, other)).toBe(false)));
    expect(all(part, '.ground > *')).toHaveLength(1);
    const ground = boxOf(part, '.ground > *');
    for (const box of boxes) expect(box.left >= ground.left && box.right <= ground.right && box.top >= ground.top && box.bottom <= ground.bottom).toBe(true);
    expect(textOf(part, 'figcaption')).toContain('Actors with the same scores share a grey background.');
  });

  it.each([
    ['wide', 1280, 'en', 40],
    ['a phone', 390, 'en', 20],
    ['a phone, in Arabic', 390, 'ar', 20],
  ])('lets no name lie on a name or a shape: %s', async (_, width, language, count) => {
    await page.viewport(width, 844);
    const part = await grid(town(Array.from({ length: count }, (__, i) => [(i * 7) % 11, (i * 5) % 11] as const), (i) => (i % 3 === 0 ? `Regional Federation of Cooperatives ${i}` : `رابطة ${i}`)), `language="${language}"`);
    const check = () => {
      const names = all<SVGElement>(part, 'text.name').map((name) => ({ name, box: inkOf(name) }));
      names.forEach(({ name, box }, i) => {
        for (const other of names.slice(i + 1)) expect(overlap(box, other.box), `${written(name)} over ${written(other.name)}`).toBe(false);
        for (const shape of shapes(part)) expect(overlap(box, shape), written(name)).toBe(false);
      });
      return names.length;
    };
    expect(check()).toBeGreaterThan(count / 4);
    part.store.request('select', { actor: 'a9' });
    await settled();
    check();
  });

  it('brings the name of a nameless actor back, in full, and hides what it lies on', async () => {
    const part = await grid(town(Array.from({ length: 40 }, () => [8, 8] as const), (i) => `Association number ${i} of the district`));
    const nameless = stateOf(part).document!.actors.find(({ name }) => nameOf(part, name) === undefined)!;
    part.store.request('select', { actor: nameless.id });
    await settled();
    expect(nameOf(part, nameless.name)).toBeDefined();
    const plate = boxOf(part, '.plate:not(.quiet)');
    for (const name of all<SVGElement>(part, 'text.name:not(.active)')) expect(overlap(inkOf(name), plate)).toBe(false);
  });

  it('mirrors for readers from right to left', async () => {
    const english = await grid(crossroads);
    const fromStart = shapes(english).slice(0, 4).map((box) => middle(box).x - english.getBoundingClientRect().left);
    const part = await grid(crossroads, 'language="ar"');
    const host = part.getBoundingClientRect();
    shapes(part).slice(0, 4).forEach((box, i) => expect(host.right - middle(box).x).toBeCloseTo(fromStart[i]!, 0));
    const [low, high] = all(part, 'text.axis').map((text) => text.getBoundingClientRect());
    expect(textOf(part, 'text.axis')).toBe('اهتمام منخفض');
    expect(low!.left).toBeGreaterThan(high!.right);
    for (const text of all(part, 'text.axis, .cell-name')) {
      const box = text.getBoundingClientRect();
      expect(box.left >= host.left && box.right <= host.right && box.top >= host.top && box.bottom <= host.bottom, textOf(text)).toBe(true);
    }
  });

  it('is used by keyboard alone', async () => {
    const part = await grid(crossroads);
    const heard = eventsOf(part, 'allymap-select');
    await userEvent.keyboard('{Tab}');
    expect(focused(part)).toContain('Association 0: partner');
    expect(all(part, '.ring')).toHaveLength(1);
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused(part)).toContain('Association 1: stakeholder');
    const [, second] = shapes(part);
    const ring = middle(boxOf(part, '.ring'));
    expect(Math.hypot(ring.x - middle(second!).x, ring.y - middle(second!).y)).toBeLessThan(2);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused(part)).toContain('Association 3');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused(part)).toContain('Association 4'); // in the strip below
    await userEvent.keyboard('{Enter}');
    expect(stateOf(part).selected).toBe('a4');
    expect(textOf(part, '[role="status"]')).toMatch(/^Selected: Association 4: partner/);
    await userEvent.keyboard('{Escape}');
    expect(stateOf(part).selected).toBeNull();
    expect(heard).toEqual([{ actor: 'a4' }, { actor: null }]);
    await userEvent.keyboard('{Tab}');
    expect(all(part, '.ring')).toHaveLength(0);
  });

  it('names an actor in full under the pointer, selects it by a click and lets go by a click beside it', async () => {
    const part = await grid({ ...crossroads, actors: crossroads.actors.map((actor) => ({ ...actor, shortName: actor.id })) });
    const plot = all(part, '.plot')[0]!;
    const { x, y } = middle(shapes(part)[2]!);
    plot.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }));
    await settled();
    expect(textOf(part, '.name.active')).toBe('Association 2');
    expect(nameOf(part, 'a2')).toBeUndefined();
    expect(all(part, 'text.value').map((text) => textOf(text))).toEqual(['90%', '10%']);
    plot.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true }));
    await settled();
    expect(stateOf(part).selected).toBe('a2');
    expect(all(part, 'g.mark.selected')).toHaveLength(1);
    plot.dispatchEvent(new PointerEvent('pointerleave'));
    await settled();
    expect(all(part, '.name.active')).toHaveLength(0);
    const corner = boxOf(part, '.frame');
    plot.dispatchEvent(new MouseEvent('click', { clientX: corner.left + 200, clientY: corner.top + 100, bubbles: true }));
    await settled();
    expect(stateOf(part).selected).toBeNull();
  });

  it('fades whom the selected one is not tied to, draws its ties, and moves nobody', async () => {
    const part = await grid(crossroads);
    const before = shapes(part);
    part.store.request('select', { actor: 'a1' });
    await settled();
    expect(all(part, 'g.mark.faded')).toHaveLength(3);
    expect(all(part, 'path.tie')[0]!.getAttribute('d')!.match(/M/g)).toHaveLength(1);
    expect(shapes(part).map(middle)).toEqual(before.map(middle));
  });

  it('leaves whom the filter leaves out faint, without name, uncounted and out of reach', async () => {
    const part = await grid(crossroads);
    part.store.request('filter', { filter: { ...noFilter, roles: ['partner'] } });
    await settled();
    expect(all(part, 'g.mark.filtered-out')).toHaveLength(2);
    expect(all(part, '[role="option"]').map((option) => textOf(option).slice(0, 13))).toEqual(['Association 0', 'Association 4', 'Association 2']);
    expect(all(part, '.cell-name').map((text) => textOf(text))).toEqual(['Key players 1', 'Keep satisfied 0', 'Keep informed 1', 'Minimal effort 0']);
    expect(nameOf(part, 'Association 1')).toBeUndefined();
    part.store.request('filter', { filter: { ...noFilter, text: 'nobody is called so' } });
    await settled();
    expect(textOf(part, '.reading')).toBe('No actor in the grid matches the filter.');
  });

  it('shows what the unknown part of a score allows as whiskers', async () => {
    const open = {
      ...crossroads,
      criteria: [...crossroads.criteria, { id: 'money', label: 'Money', measures: 'influence', scale: 'zero-to-ten' }],
      assessments: [...crossroads.assessments, ...[1, 2, 3, 4].map((i) => ({ id: `m${i}`, actor: `a${i}`, criterion: 'money', value: 5 }))],
    };
    const part = await grid(open);
    part.store.request('select', { actor: 'a0' });
    await settled();
    // Influence of a0: 0.9 from one of two criteria, so 0.45 to 0.95 is possible; its interest is certain.
    const frame = boxOf(part, '.frame');
    const whisker = boxOf(part, '.whisker');
    expect(whisker.width).toBeLessThan(12);
    expect(whisker.height).toBeGreaterThan(frame.height * 0.3);
    part.store.request('select', { actor: 'a1' });
    await settled();
    expect(all(part, '.whisker')[0]!.getAttribute('d')).toBe('');
  });

  it('follows the size of its box, and lets go of it', async () => {
    const part = await grid(crossroads);
    const before = boxOf(part, '.frame').width;
    part.style.inlineSize = '500px';
    await expect.poll(() => textOf(part, 'figcaption summary')).toBe('How to read this picture');
    expect(boxOf(part, '.frame').width).toBeLessThan(before - 100);
    const box = part.getBoundingClientRect();
    for (const shape of shapes(part)) expect(shape.right).toBeLessThan(box.right);
    const parent = part.parentElement!;
    part.remove();
    parent.append(part);
    part.style.inlineSize = '900px';
    await expect.poll(() => boxOf(part, '.frame').width).toBeGreaterThan(700);
  });

  it('says one helpful line where there is nothing to place', async () => {
    const nothing = await mount('<allymap-grid></allymap-grid>', 'allymap-grid');
    expect(textOf(nothing)).toBe('No map is open.');
    expect(textOf(await mount('<allymap-grid></allymap-grid>', 'allymap-grid', { version: 1, cause: { title: 'Empty' } }))).toBe('This map has no actors yet.');
    expect(textOf(await grid(town([[4, 4]])), '.reading')).toBe('Association 0 is the only actor. Add others to see who stands where.');
    const unknown = await grid(town([[null, null], [null, null], [3, null]]));
    expect(textOf(unknown, '.reading')).toBe('None of the 3 actors has a score for both interest and influence yet. Score both to place them in cells.');
    expect(all(unknown, 'g.mark')).toHaveLength(3);
  });

  it('keeps the last good picture, and says what is wrong with a new document', async () => {
    const part = await grid(crossroads);
    part.document = { version: 1 };
    await settled();
    expect(textOf(part, '.state-note')).toContain('could not be opened');
    expect(shapes(part)).toHaveLength(5);
  });

  it('keeps hostile names text', async () => {
    const part = await grid({ ...harbour, assessments: harbour.actors.flatMap(({ id }, i) => [{ id: `g${i}`, actor: id, criterion: 'gain', value: 2 * i }, { id: `d${i}`, actor: id, criterion: 'decide', value: 'high' }]) });
    part.store.request('select', { actor: '__proto__' });
    await settled();
    expect(all(part, 'b, img, script')).toEqual([]);
    expect(textOf(part, '[role="status"]')).toContain('<b>Fishers’ Union</b>');
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
  });

  it.each(['light', 'dark'])('has nothing that axe finds wrong, %s', async (theme) => {
    const part = await grid(crossroads, `theme="${theme}"`);
    part.store.request('select', { actor: 'a1' });
    await settled();
    expect(await axeViolations(part)).toEqual([]);
    await page.viewport(390, 844);
    await expect.poll(() => all(part, 'figcaption details').length).toBe(1);
    expect(await axeViolations(part)).toEqual([]);
    expect(await axeViolations(await grid(town([[null, null]]), `theme="${theme}"`))).toEqual([]);
  });

  it('draws 2,000 actors, with names for the most important', async () => {
    const part = await grid(town(Array.from({ length: 2_000 }, (_, i) => [(i * 7) % 11, (i * 13) % 11] as const)));
    expect(all(part, 'g.mark')).toHaveLength(2_000);
    expect(all(part, 'text.name').length).toBeLessThan(170);
  });
});
