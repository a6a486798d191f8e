import axe from 'axe-core';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import '../../define.ts';
import type { AllymapSelectEvent } from '../../events/index.ts';
import type { AllymapMap } from './allymap-map.ts';

const actors = ['Town hall', 'Club', 'Bank', 'جمعية المهاجرين', '<b>Bold</b>'].map((name, i) => ({
  id: `id ${i}`,
  name,
  role: (['strategic-ally', 'partner', 'stakeholder', 'partner', 'beneficiary'] as const)[i],
  sector: 'state',
  veto: i === 0,
  presence: [{ place: i < 3 ? 'home' : 'abroad' }],
}));
const ties = [1, 2, 3, 4].map((i) => ({ id: `tie ${i}`, source: 'id 0', target: `id ${i}`, kind: i === 4 ? 'conflict' : 'cooperation' }));
const places = [
  { id: 'home', country: 'MA', side: 'origin' },
  { id: 'abroad', country: 'FR', side: 'destination' },
];
const wells = { version: 1, cause: { title: 'Wells' }, places, actors, ties };

afterEach(() => document.body.replaceChildren());

async function show(value: unknown, more: Partial<AllymapMap> = {}): Promise<AllymapMap> {
  const map = Object.assign(document.createElement('allymap-map'), { document: value }, more);
  map.style.setProperty('--allymap-block-size', '600px');
  document.body.append(map);
  await expect.poll(() => labels(map).length, { timeout: 5_000 }).toBeGreaterThan(0);
  await settle();
  return map;
}

const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 150));
const labels = (map: AllymapMap): HTMLElement[] => [...map.renderRoot.querySelectorAll<HTMLElement>('.labels .name')];
/** Where each label is, by its text. */
const standing = (map: AllymapMap): Map<string, { x: number; y: number }> => new Map(labels(map).map((label) => {
  const { x, y, width } = label.getBoundingClientRect();
  return [label.textContent!.replace('\n', ' '), { x: x + width / 2, y }];
}));
const listbox = (map: AllymapMap): HTMLElement => map.renderRoot.querySelector<HTMLElement>('[role=listbox]')!;
const headings = (map: AllymapMap): { x: number; text: string }[] => [...map.renderRoot.querySelectorAll('.labels .heading')].map((heading) => ({ x: heading.getBoundingClientRect().x, text: heading.textContent! }));

describe('allymap-map', () => {
  it('writes every name as text, the bold one too', async () => {
    const map = await show(wells);
    expect([...standing(map).keys()].sort()).toEqual(actors.map(({ name }) => name).sort());
    expect(map.renderRoot.querySelector('b')).toBeNull();
  });

  it('draws the same picture every time', async () => {
    const first = standing(await show(wells));
    document.body.replaceChildren();
    expect(standing(await show(wells))).toEqual(first);
  });

  it('keeps everybody in order when somebody joins', async () => {
    const map = await show(wells);
    const before = standing(map);
    map.document = { ...wells, actors: [...actors, { id: 'new', name: 'Newcomer', role: 'partner' }], ties: [...ties, { id: 'n', source: 'new', target: 'id 1', kind: 'cooperation' }] };
    await expect.poll(() => standing(map).has('Newcomer'), { timeout: 5_000 }).toBe(true);
    await settle();
    const after = standing(map);
    // The view may have moved to take the newcomer in, so what must stay is how the others stand to one another.
    const names = [...before.keys()];
    for (const a of names) {
      for (const b of names) {
        if (Math.abs(before.get(a)!.x - before.get(b)!.x) > 60) expect(Math.sign(after.get(a)!.x - after.get(b)!.x)).toBe(Math.sign(before.get(a)!.x - before.get(b)!.x));
        if (Math.abs(before.get(a)!.y - before.get(b)!.y) > 60) expect(Math.sign(after.get(a)!.y - after.get(b)!.y)).toBe(Math.sign(before.get(a)!.y - before.get(b)!.y));
      }
    }
  });

  it('puts origin first in the direction of reading', async () => {
    const leftToRight = (map: AllymapMap): string[] => headings(map).toSorted((a, b) => a.x - b.x).map(({ text }) => text);
    expect(leftToRight(await show(wells))).toEqual(['Territory of origin', 'Territory of destination']);
    document.body.replaceChildren();
    expect(leftToRight(await show(wells, { language: 'ar' }))).toEqual(['إقليم المقصد', 'إقليم المنشأ']);
  });

  it('is worked by keyboard: one stop, arrows, Enter, Escape', async () => {
    const map = await show(wells);
    const chosen: (string | null)[] = [];
    map.addEventListener('allymap-select', (event: AllymapSelectEvent) => chosen.push(event.detail.actor));
    listbox(map).focus();
    await settle();
    expect(map.renderRoot.querySelectorAll('.labels .ring')).toHaveLength(1);
    const first = listbox(map).getAttribute('aria-activedescendant');
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}{ArrowRight}');
    await settle();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(chosen).toHaveLength(1);
    expect(first).not.toBe('');
    const selected = actors.find(({ id }) => id === chosen[0])!;
    expect(map.renderRoot.querySelector('[role=status]')!.textContent).toContain(selected.name);
    expect(map.renderRoot.querySelectorAll('[aria-selected=true]')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(chosen).toEqual([selected.id, null]);
  });

  it('offers every actor to a screen reader, described', async () => {
    const map = await show(wells);
    const options = [...map.renderRoot.querySelectorAll('[role=option]')].map((option) => option.textContent!.trim());
    expect(options).toHaveLength(5);
    expect(options.find((text) => text.includes('Town hall'))).toMatch(/: strategic ally;.*holds a veto;.*linked to 3 actors/);
  });

  it.each([
    ['nothing', undefined],
    ['nobody', { version: 1, cause: { title: 'Nobody' } }],
  ])('says so when there is %s to show', async (_what, value) => {
    const map = document.createElement('allymap-map');
    if (value !== undefined) map.document = value;
    document.body.append(map);
    await map.updateComplete;
    await settle();
    expect(map.renderRoot.querySelector('.message')!.textContent!.trim()).not.toBe('');
  });

  it('has nothing for axe to find', async () => {
    const map = await show(wells);
    const { violations } = await axe.run(map, { rules: { region: { enabled: false } } }); // a map is no page
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('fits the picture when a hidden map is shown', async () => {
    const box = document.createElement('div');
    box.style.display = 'none';
    document.body.append(box);
    const map = Object.assign(document.createElement('allymap-map'), { document: wells });
    box.append(map);
    await settle();
    box.style.display = 'block';
    await expect.poll(() => labels(map).length, { timeout: 5_000 }).toBe(5);
    const frame = map.getBoundingClientRect();
    for (const { x, y } of standing(map).values()) {
      expect(x > frame.left && x < frame.right && y > frame.top && y < frame.bottom).toBe(true);
    }
  });
});
