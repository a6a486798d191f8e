import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noFilter } from '../../controller/map-state.ts';
import { harbour } from '../../view-model/harbour.fixture.ts';
import { all, axeViolations, buttonNamed, eventsOf, mount, settled, stateOf, textOf } from '../mount.fixture.ts';
import type { AllymapGrid } from './allymap-grid.ts';

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
async function grid(document: unknown, attributes = ''): Promise<AllymapGrid> {
  const part = await mount<AllymapGrid>(`<allymap-grid ${attributes}></allymap-grid>`, 'allymap-grid', document);
  await drawn(part);
  return part;
}

async function drawn(part: Element): Promise<void> {
  await expect.poll(() => all(part, '.plot svg').length, { timeout: 10_000 }).toBe(1);
  await settled();
}

const discs = (part: Element): SVGElement[] => all<SVGElement>(part, '.plot g.disc.actor');
const discOf = (part: Element, actor: string): DOMRect => discs(part).find((mark) => mark.dataset['actor'] === actor)!.querySelector('.plot g.disc > g > :first-child')!.getBoundingClientRect();
const plot = (part: Element): HTMLElement => all(part, '.plot')[0]!;
const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
const texts = (part: Element): string[] => all(part, '.plot svg text').map((text) => textOf(text));
const focused = (part: Element): string => textOf(part, `#${all(part, '[role="listbox"]')[0]!.getAttribute('aria-activedescendant')}`);
/** The field of the plane with this name and number: its corner says where it is. */
const fieldNamed = (part: Element, name: string): DOMRect => all<SVGElement>(part, '.plot svg text').find((text) => textOf(text) === name)!.getBoundingClientRect();

async function select(part: AllymapGrid, actor: string | null): Promise<void> {
  part.store.request('select', { actor });
  await settled();
}

beforeEach(async () => {
  await page.viewport(1280, 800);
});

describe('the power-interest grid', () => {
  it('stands each in its cell, with words at both ends of the axes, and says what to do', async () => {
    const part = await grid(crossroads);
    const box = plot(part).getBoundingClientRect();
    const at = ['a0', 'a1', 'a2', 'a3'].map((actor) => middle(discOf(part, actor))).map(({ x, y }) => [x > box.x + box.width / 2 ? 'interested' : 'not', y < fieldNamed(part, 'Keep informed · 1').y - 60 && y < box.y + 150 ? 'powerful' : 'not']);
    expect(at).toEqual([['interested', 'powerful'], ['not', 'powerful'], ['interested', 'not'], ['not', 'not']]);
    expect(texts(part)).toEqual(expect.arrayContaining(['Key players · 1', 'Keep satisfied · 1', 'Keep informed · 1', 'Minimal effort · 1', 'high influence', 'high interest', 'low influence · low interest']));
    expect(textOf(part, 'h2')).toContain('Association 0');
    expect(textOf(part, 'figcaption')).toContain('After Mendelow, in the form of Johnson & Scholes (1999).');
  });

  it('calls the cells as Reed does where that is asked for, by its attribute or its control', async () => {
    const part = await grid(crossroads, 'naming="reed"');
    expect(texts(part)).toEqual(expect.arrayContaining(['Key players · 1', 'Context setters · 1', 'Subjects · 1', 'Crowd · 1']));
    expect(textOf(part, 'figcaption')).toContain('Reed et al. (2009)');
    const choice = all<HTMLSelectElement>(part, '.tools select')[0]!;
    choice.selectedIndex = 0;
    choice.dispatchEvent(new Event('change'));
    await expect.poll(() => texts(part)).toContain('Keep satisfied · 1');
    expect(part.naming).toBe('johnson-scholes');
  });

  it('puts the unknown outside the axes, and shows where it may belong while one looks at it', async () => {
    const part = await grid(crossroads);
    expect(texts(part)).toContain('Interest unknown');
    expect(discOf(part, 'a4').top).toBeGreaterThan(fieldNamed(part, 'Keep informed · 1').bottom);
    expect(all(part, '.evidence')).toEqual([]);
    await select(part, 'a4');
    // Influence 0.8 is known, interest may be anything: a flat region as wide as the scale.
    const region = all<SVGElement>(part, '.area.evidence')[0]!.getBoundingClientRect();
    expect(region.height).toBeLessThan(5);
    expect(region.width).toBeGreaterThan(plot(part).clientWidth * 0.7);
    expect(all(part, '.text.evidence').map((text) => textOf(text))).toEqual(['somewhere here']);
  });

  it('mirrors for readers from right to left', async () => {
    const english = await grid(crossroads);
    const left = plot(english).getBoundingClientRect().left;
    const fromStart = ['a0', 'a1', 'a2', 'a3'].map((actor) => middle(discOf(english, actor)).x - left);
    const part = await grid(crossroads, 'language="ar"');
    const { right } = plot(part).getBoundingClientRect();
    ['a0', 'a1', 'a2', 'a3'].forEach((actor, i) => expect(right - middle(discOf(part, actor)).x).toBeCloseTo(fromStart[i]!, 0));
  });

  it('is used by keyboard alone', async () => {
    const part = await grid(crossroads);
    const heard = eventsOf(part, 'allymap-select');
    await userEvent.keyboard('{Tab}');
    expect(focused(part)).toContain('Association 0: Key players');
    expect(all(part, '.ring')).toHaveLength(1);
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused(part)).toContain('Association 1: Keep satisfied');
    const ring = middle(all(part, '.ring')[0]!.getBoundingClientRect());
    const at = middle(discOf(part, 'a1'));
    expect(Math.hypot(ring.x - at.x, ring.y - at.y)).toBeLessThan(2);
    await userEvent.keyboard('{End}');
    expect(focused(part)).toContain('Association 4'); // below the axes
    await userEvent.keyboard('{Enter}');
    expect(stateOf(part).selected).toBe('a4');
    expect(textOf(part, '[role="status"].visually-hidden')).toMatch(/^Selected: Association 4: partner/);
    await userEvent.keyboard('{Escape}');
    expect(stateOf(part).selected).toBeNull();
    expect(heard).toEqual([{ actor: 'a4' }, { actor: null }]);
  });

  it('names an actor in full under the pointer with its values, selects it by a click and lets go by a click beside it', async () => {
    const part = await grid(town([[9, 9], [1, 9], [8, 2], [8, 2], [8, 2]], (i) => `Association number ${i} of the district of the river and of the hills behind it`));
    const move = (x: number, y: number, pointerType = 'mouse') => discs(part).find((mark) => mark.dataset['actor'] === 'a2')!.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true, composed: true, pointerType }));
    const { x, y } = middle(discOf(part, 'a2'));
    move(x, y, 'touch');
    await settled();
    expect(all(part, '.plate')).toEqual([]);
    move(x, y);
    await settled();
    expect(all(part, '.text.plate').map((text) => textOf(text)).join(' ')).toBe('Association number 2 of the district of the river and of the hills behind it');
    expect(all(part, '.text.evidence').map((text) => textOf(text))).toEqual(['80%', '20%']);
    plot(part).dispatchEvent(new MouseEvent('click', { clientX: x + 3, clientY: y, bubbles: true }));
    await settled();
    expect(stateOf(part).selected).toBe('a2');
    expect(all(part, '.halo')).toHaveLength(1);
    plot(part).dispatchEvent(new PointerEvent('pointerleave'));
    const corner = plot(part).getBoundingClientRect();
    plot(part).dispatchEvent(new MouseEvent('click', { clientX: corner.left + 300, clientY: corner.top + 60, bubbles: true }));
    await settled();
    expect(stateOf(part).selected).toBeNull();
  });

  it('fades whom the selected one is not tied to, draws its ties, and moves nobody', async () => {
    const part = await grid(crossroads);
    const before = ['a0', 'a1', 'a2', 'a3', 'a4'].map((actor) => middle(discOf(part, actor)));
    await select(part, 'a1');
    expect(all<SVGElement>(part, 'g.disc.faded').map((mark) => mark.dataset['actor'])).toEqual(['a2', 'a3', 'a4']);
    expect(all(part, '.line.evidence .stroke-tie')).toHaveLength(1);
    expect(['a0', 'a1', 'a2', 'a3', 'a4'].map((actor) => middle(discOf(part, actor)))).toEqual(before);
  });

  it('fades whom the filter leaves out, puts them out of reach, and filters by its legend', async () => {
    const part = await grid(crossroads);
    const heard = eventsOf<{ shown: number; total: number }>(part, 'allymap-filter');
    buttonNamed(part, 'P Partner 3').click();
    await settled();
    expect(stateOf(part).filter.roles).toEqual(['partner']);
    expect(buttonNamed(part, 'P Partner 3').getAttribute('aria-pressed')).toBe('true');
    expect(heard).toEqual([expect.objectContaining({ shown: 3, total: 5 })]);
    expect(all(part, 'g.disc.faded')).toHaveLength(2);
    expect(all(part, '[role="option"]').map((option) => textOf(option).slice(0, 13))).toEqual(['Association 0', 'Association 2', 'Association 4']);
    part.store.request('filter', { filter: noFilter });
    await settled();
    expect(all(part, 'g.disc.faded')).toEqual([]);
  });

  it('colours by kind and by position as the map does, with the legend of what is used', async () => {
    const document = { ...crossroads, actors: crossroads.actors.map((actor, i) => ({ ...actor, ...(i < 3 ? { kind: i < 2 ? 'bank' : 'school' } : {}) })), objectives: [{ id: 'o', label: 'A well' }], positions: [{ id: 'p', actor: 'a0', objective: 'o', value: 1 }, { id: 'q', actor: 'a1', objective: 'o', value: -1 }] };
    const part = await grid(document);
    const legend = (): string[] => all(part, '.legend li').map((item) => textOf(item));
    expect(legend()).toEqual(expect.arrayContaining(['P Partner 3', '+ for', '− against']));
    part.store.request('appear', { appearance: { colourBy: 'kind' } });
    await expect.poll(legend).toEqual(expect.arrayContaining(['? Kind unknown']));
    buttonNamed(part, '2 school 1').click();
    await settled();
    expect(stateOf(part).filter.kinds).toEqual(['school']);
    part.store.request('appear', { appearance: { colourBy: 'position' } });
    await expect.poll(legend).toEqual(expect.arrayContaining(['for', 'against', '? unknown', 'P Partner 3']));
  });

  it('fits its box with its title and legend, follows its size, and lets go of it', async () => {
    const part = await grid(crossroads);
    const bottoms = (): number[] => [plot(part), all(part, '.legend')[0]!].map((one) => one.getBoundingClientRect().bottom - part.getBoundingClientRect().bottom);
    await expect.poll(() => Math.max(...bottoms())).toBeLessThanOrEqual(0);
    expect(plot(part).clientHeight).toBeGreaterThan(380);
    part.style.setProperty('--allymap-block-size', '760px');
    await expect.poll(() => plot(part).clientHeight).toBeGreaterThan(550);
    expect(Math.max(...bottoms())).toBeLessThanOrEqual(0);
    const parent = part.parentElement!;
    part.remove();
    parent.append(part);
    part.style.inlineSize = '500px';
    await expect.poll(() => all(part, '.plot svg')[0]!.getAttribute('viewBox')).toMatch(/^0 0 4[456]\d /);
  });

  it('is larger for the back of the room', async () => {
    const part = await grid(crossroads);
    const before = discOf(part, 'a0').width;
    part.store.request('appear', { appearance: { projector: true } });
    await expect.poll(() => discOf(part, 'a0').width).toBeGreaterThan(before * 1.2);
  });

  it('says one helpful line where there is nothing to place', async () => {
    const message = async (document?: unknown): Promise<string> => {
      const part = await mount('<allymap-grid></allymap-grid>', 'allymap-grid', document);
      await expect.poll(() => textOf(part)).not.toContain('…');
      return textOf(part);
    };
    expect(await message()).toBe('No map is open.');
    const empty = await mount('<allymap-grid></allymap-grid>', 'allymap-grid', { version: 1, cause: { title: 'Empty' } });
    await expect.poll(() => textOf(empty)).toContain('The map has no actors yet.');
    const unscored = await mount('<allymap-grid></allymap-grid>', 'allymap-grid', town([[null, null], [null, null]]));
    await expect.poll(() => textOf(unscored)).toContain('Neither interest nor influence is scored yet.');
    expect(discs(await grid(town([[4, 4]])))).toHaveLength(1);
  });

  it('keeps the last good picture, and says what is wrong with a new document', async () => {
    const part = await grid(crossroads);
    part.document = { version: 1 };
    await settled();
    expect(textOf(part, '.state-note')).toContain('could not be opened');
    expect(discs(part)).toHaveLength(5);
  });

  it('keeps hostile names text', async () => {
    const part = await grid({ ...harbour, assessments: harbour.actors.flatMap(({ id }, i) => [{ id: `g${i}`, actor: id, criterion: 'gain', value: 2 * i }, { id: `d${i}`, actor: id, criterion: 'decide', value: 'high' }]) });
    await select(part, '__proto__');
    expect(all(part, 'b, img, script')).toEqual([]);
    expect(textOf(part, '[role="status"].visually-hidden')).toContain('<b>Fishers’ Union</b>');
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
  });

  it.each(['light', 'dark'])('has nothing that axe finds wrong, %s', async (theme) => {
    const part = await grid(crossroads, `theme="${theme}"`);
    await select(part, 'a1');
    expect(await axeViolations(part)).toEqual([]);
    await page.viewport(390, 844);
    await settled();
    expect(await axeViolations(part)).toEqual([]);
  });

  it('draws 2,000 actors, with names for the most important', async () => {
    const part = await grid(town(Array.from({ length: 2_100 }, (_, i) => [(i * 7) % 11, (i * 13) % 11] as const)));
    expect(discs(part)).toHaveLength(2_000);
    expect(all(part, '.text.actor').length).toBeLessThan(340);
    expect(texts(part)).toContain('100 less important actors are not drawn; see the table.');
  });
});
