import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Document } from '@allymap/core';
import '../../define.ts';
import { all, axeViolations, eventsOf, mount, settled, stateOf, textOf } from '../mount.fixture.ts';
import type { AllymapPicture } from '../allymap-picture/allymap-picture.ts';

const town = {
  version: 1,
  cause: { title: 'Wells', stages: ['planning', 'after'] },
  actors: [{ id: '__proto__', name: '<b>Town</b>', role: 'partner', standing: 'key', sector: 'state' }, { id: 'b', name: 'Bank', role: 'opponent' }],
  criteria: ['interest', 'influence'].map((id) => ({ id, label: `How much ${id}`, measures: id, scale: 'zero-to-ten' })),
  assessors: [{ id: 'awa', name: 'Awa' }],
  assessments: [['__proto__', 'interest', 8], ['__proto__', 'influence', 2], ['b', 'interest', 3]].map(([actor, criterion, value], at) => ({ id: `${at}`, actor, criterion, value })),
  objectives: [{ id: 'o', label: 'Fund' }],
  positions: [{ id: 'p', actor: '__proto__', objective: 'o', value: 0.8 }],
  participations: [{ id: 'planned', actor: '__proto__', stage: 'planning', level: 'inform' }],
  engagementLevels: [{ id: 'e', actor: '__proto__', current: 'neutral', desired: 'leading' }],
};

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

async function open(tag: string, document: unknown = town): Promise<AllymapPicture> {
  const part = await mount<AllymapPicture>(`<${tag}></${tag.split(' ')[0]}>`, tag.split(' ')[0]!, document);
  await expect.poll(() => all(part, '.plot g.disc.actor').length, { timeout: 20_000 }).toBeGreaterThan(0);
  if (tag.includes('editable')) await expect.poll(() => all(part, '.hand-tools button').length, { timeout: 20_000 }).toBeGreaterThan(0);
  await settled();
  return part;
}

const now = (part: AllymapPicture): Document => part.document as Document;
const said = (part: Element): string => textOf(part, '.hand [role=status]');
const form = (part: Element): HTMLDialogElement | null => part.shadowRoot!.querySelector('dialog.move-form');
const list = (part: Element): HTMLElement => all(part, '.navigator')[0]!;
const discOf = (part: Element, actor: string): SVGElement => all<SVGElement>(part, '.plot g.disc.actor').find((mark) => mark.dataset['actor'] === actor)!;
const middle = (element: Element): readonly [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
};

function send(target: Element, type: string, [x, y]: readonly [number, number], pointerType = 'mouse'): void {
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, pointerId: 1, isPrimary: true, pointerType, button: 0 }));
}

function press(part: Element, ...keys: readonly string[]): void {
  for (const key of keys) list(part).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

/** Drags the disc of an actor to the place whose name is said so; the places show once it moves. */
async function drag(part: Element, actor: string, place: string, pointerType = 'mouse'): Promise<void> {
  const disc = discOf(part, actor);
  const from = middle(disc);
  const plot = all(part, '.plot')[0]!;
  send(disc, 'pointerdown', from, pointerType);
  send(plot, 'pointermove', [from[0] + 12, from[1]], pointerType);
  for (const polygon of all<SVGElement>(part, '.hand polygon.place')) {
    // The middle of an arc may lie outside it: the first corner, a little inwards.
    for (const at of [middle(polygon), inwards(polygon)]) {
      send(plot, 'pointermove', at, pointerType);
      if (said(part) !== place) continue;
      send(plot, 'pointerup', at, pointerType);
      plot.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: at[0], clientY: at[1] }));
      await settled();
      return;
    }
  }
  throw new Error(`no place is called ${place}`);
}

function inwards(polygon: SVGElement): readonly [number, number] {
  const svg = polygon.closest('svg')!;
  const points = polygon.getAttribute('points')!.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]);
  const [x, y] = [points[2]!, points.at(-3)!].reduce(([sumX, sumY], [pointX, pointY]) => [sumX + pointX / 2, sumY + pointY / 2], [0, 0]);
  const { left, top, width } = svg.getBoundingClientRect();
  const scale = width / svg.viewBox.baseVal.width;
  return [left + x * scale, top + y * scale];
}

async function save(part: Element): Promise<void> {
  form(part)!.querySelector('form')!.requestSubmit();
  await expect.poll(() => form(part)).toBeNull();
  await settled();
}

async function write(part: Element, id: string, text: string): Promise<void> {
  const control = form(part)!.querySelector<HTMLInputElement>(`#${id}`)!;
  control.value = text;
  control.dispatchEvent(new Event('change'));
  await settled();
}

describe('a map that may not be edited', () => {
  it('is changed by no drag and no key, and shows no way to', async () => {
    const part = await open('allymap-grid');
    const before = part.document;
    const disc = discOf(part, '__proto__');
    const plot = all(part, '.plot')[0]!;
    send(disc, 'pointerdown', middle(disc));
    for (const type of ['pointermove', 'pointerup']) send(plot, type, [middle(disc)[0], middle(disc)[1] - 150]);
    list(part).focus();
    press(part, 'm', 'ArrowUp', 'Enter');
    await settled();
    expect(all(part, '.hand, .hand-tools, dialog')).toEqual([]);
    expect(part.document).toBe(before);
  });

  it('lets go of its hand when it may not be edited any more', async () => {
    const part = await open('allymap-grid editable');
    list(part).focus();
    part.editable = false;
    await settled();
    press(part, 'm', 'ArrowUp', 'Enter');
    await settled();
    expect(all(part, '.hand, dialog')).toEqual([]);
    expect(now(part)).toEqual(await open('allymap-grid').then(now));
  });
});

describe('the hand on the grid', () => {
  it('drags an actor, says what it comes to before it counts, and is undone in one step', async () => {
    const part = await open('allymap-grid editable');
    const changes = eventsOf<{ origin: string }>(part, 'allymap-change');
    part.store.request('select', { actor: 'b' });
    await settled();
    const where = part.getBoundingClientRect();
    const before = now(part);
    await drag(part, '__proto__', 'Key players; Interest 0.8; Influence 0.7');
    expect(now(part)).toBe(before);
    expect(textOf(form(part)!.querySelector('h2')!)).toBe('Move <b>Town</b>');
    expect([...form(part)!.querySelectorAll('input')].map(({ value }) => value).slice(0, 2)).toEqual(['', '7']);
    expect(form(part)!.querySelectorAll('details').length).toBe(1); // interest stays, and is folded away
    await expect.poll(() => textOf(form(part)!.querySelector('.outcome')!)).toBe('Then: <b>Town</b>: Key players; Interest 0.8; Influence 0.7');
    expect(await axeViolations(part)).toEqual([]);
    await write(part, 'move-assessor', 'Awa');
    await write(part, 'move-reason', 'It signed');
    // Another assessor beside the one whom nobody named: the median of 2 and 7.
    await expect.poll(() => textOf(form(part)!.querySelector('.outcome')!)).toContain('Influence 0.45');
    await save(part);
    expect(now(part).assessments.at(-1)).toMatchObject({ actor: '__proto__', criterion: 'influence', value: 7, assessor: 'awa', evidence: [{ basis: 'judged', reason: 'It signed' }] });
    expect([changes.map(({ origin }) => origin), stateOf(part).selected, stateOf(part).log.done.length]).toEqual([['gesture'], 'b', 1]);
    expect(part.getBoundingClientRect().top).toBe(where.top);
    await part.undo();
    expect(now(part)).toEqual(before);
  });

  it('is moved by keys, each place said, and by a click without dragging', async () => {
    const part = await open('allymap-grid editable');
    expect(textOf(part, '#navigator-help')).toContain('M moves the actor you are at.');
    part.store.request('select', { actor: '__proto__' });
    await settled();
    list(part).focus();
    press(part, 'm');
    expect(said(part)).toBe('Moving <b>Town</b>. Arrows choose a place, or click one; Enter takes it, Escape leaves everything as it is.');
    press(part, 'ArrowUp');
    expect(said(part)).toBe('Keep informed; Interest 0.8; Influence 0.3');
    press(part, 'ArrowLeft', 'ArrowDown', 'ArrowRight');
    expect(said(part)).toBe('Keep informed; Interest 0.8; Influence 0.2 (where it is now)');
    press(part, 'Escape');
    expect([said(part), all(part, '.hand polygon').length, stateOf(part).selected]).toEqual(['<b>Town</b> stays where it is.', 0, '__proto__']);
    press(part, 'M', 'ArrowUp', 'Enter');
    await settled();
    await save(part);
    expect(now(part).assessments.find(({ id }) => id === '1')?.value ?? null).toBe(2);
    expect(now(part).assessments.at(-1)).toMatchObject({ criterion: 'influence', value: 3 });
    expect(part.shadowRoot!.activeElement).toBe(list(part));
    all<HTMLButtonElement>(part, '.hand-tools button.move')[0]!.click();
    const plot = all(part, '.plot')[0]!;
    const [x, y] = middle(all(part, '.hand polygon.place')[120]!);
    send(plot, 'pointermove', [x, y]);
    plot.querySelector('svg')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
    await settled();
    expect(textOf(form(part)!.querySelector('.to')!)).toBe('Key players; Interest 1; Influence 1');
    form(part)!.dispatchEvent(new Event('cancel', { cancelable: true }));
    await settled();
    expect([form(part), stateOf(part).log.done.length]).toEqual([null, 1]);
  });

  it('takes in whoever has no place, and counts what lacks a reason until it is given', async () => {
    const part = await open('allymap-grid editable editor="Awa"');
    await drag(part, 'b', 'Keep satisfied; Interest 0.3; Influence 0.9', 'touch');
    expect([...form(part)!.querySelectorAll<HTMLInputElement>('#move-assessor')].map(({ value }) => value)).toEqual(['Awa']);
    form(part)!.querySelector<HTMLInputElement>('#move-quick')!.click();
    await save(part);
    expect(now(part).assessments.at(-1)).toMatchObject({ actor: 'b', criterion: 'influence', value: 9, assessor: 'awa' });
    expect(textOf(part, '.hand-tools')).toContain('Moves count at once as judgements of Awa.');
    await drag(part, '__proto__', 'Keep satisfied; Interest 0.4; Influence 0.8');
    expect([form(part), stateOf(part).log.done.length, textOf(part, '.hand-tools .reasons')]).toEqual([null, 2, '3 judgements lack a reason: give them']);
    all<HTMLButtonElement>(part, '.hand-tools .reasons')[0]!.click();
    await settled();
    expect([...form(part)!.querySelectorAll('label')].map((label) => textOf(label))).toEqual(['Bank – How much influence', '<b>Town</b> – How much interest', '<b>Town</b> – How much influence']);
    await write(part, 'reason-1', 'Seen');
    await save(part);
    expect(textOf(part, '.hand-tools .reasons')).toBe('2 judgements lack a reason: give them');
    expect(now(part).assessments.find(({ actor, criterion, assessor }) => actor === '__proto__' && criterion === 'interest' && assessor === 'awa')?.evidence).toEqual([{ basis: 'judged', reason: 'Seen' }]);
  });

  it('changes nothing on Escape while it drags, where there is no place, and where the page says no', async () => {
    const part = await open('allymap-grid editable');
    const disc = discOf(part, '__proto__');
    const plot = all(part, '.plot')[0]!;
    send(disc, 'pointerdown', middle(disc));
    send(plot, 'pointermove', [middle(disc)[0] + 30, middle(disc)[1] - 80]);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    send(plot, 'pointerup', [middle(disc)[0] + 30, middle(disc)[1] - 80]);
    await settled();
    expect([form(part), all(part, '.hand polygon').length]).toEqual([null, 0]);
    send(disc, 'pointerdown', middle(disc));
    send(plot, 'pointermove', [middle(disc)[0] + 30, middle(disc)[1]]);
    send(plot, 'pointerup', [5, 5]);
    await settled();
    expect(form(part)).toBeNull();
    part.addEventListener('allymap-change', (event) => event.preventDefault());
    await drag(part, '__proto__', 'Key players; Interest 0.8; Influence 0.7');
    form(part)!.querySelector('form')!.requestSubmit();
    await expect.poll(() => textOf(form(part)!.querySelector('[role=alert]') ?? document.body)).toBe('This page does not allow the change.');
    expect(stateOf(part).log.done).toEqual([]);
  });

  it('says what is wrong with a value, and changes nothing', async () => {
    const part = await open('allymap-grid editable');
    await drag(part, '__proto__', 'Key players; Interest 0.8; Influence 0.7');
    await write(part, 'move-1', '12');
    form(part)!.querySelector('form')!.requestSubmit();
    await expect.poll(() => form(part)!.querySelectorAll('[role=alert] p').length).toBe(1);
    expect(now(part).assessments).toHaveLength(3);
    await write(part, 'move-1', '٦');
    await save(part);
    expect(now(part).assessments.at(-1)?.value).toBe(6);
  });

  it('mirrors its places in Arabic: an arrow goes where it points', async () => {
    const part = await open('allymap-grid editable lang="ar"');
    part.store.request('select', { actor: '__proto__' });
    await settled();
    list(part).focus();
    press(part, 'm', 'ArrowLeft');
    expect(all(part, '.hand polygon.place').findIndex((place) => place.classList.contains('reached'))).toBe(2 * 11 + 9);
    press(part, 'Enter');
    await settled();
    expect(form(part)!.querySelector<HTMLInputElement>('#move-0')!.value).toBe('9');
    expect(form(part)!.closest('[dir]')!.getAttribute('dir')).toBe('rtl');
    await save(part);
    expect(now(part).assessments.at(-1)).toMatchObject({ criterion: 'interest', value: 9 });
  });
});

describe.each([
  ['aiim', 'Agrees, high interest; Interest 0.9; Alignment 0.9', 'ArrowRight', (map: Document) => map.assessments.at(-1), { criterion: 'interest', value: 9 }],
  ['onion', 'Primary actor, State', 'ArrowRight', (map: Document) => map.actors[0], { standing: 'primary' }],
  ['participation-matrix', 'Planning: Consult', 'ArrowUp', (map: Document) => map.participations[0], { level: 'consult' }],
  ['engagement-levels', 'Level now: Supportive', 'ArrowRight', (map: Document) => map.engagementLevels.at(-1), { current: 'supportive' }],
  ['spectrum-of-allies', 'Passive allies', 'ArrowRight', (map: Document) => map.positions.at(-1), { value: 0.3 }],
  ['forms-of-alliance', 'after: no part; put it on record', 'ArrowRight', (map: Document) => map.participations.at(-1), { stage: 'after', level: 'partnership' }],
] as const)('the hand on %s', (picture, place, arrow, recordOf, expected) => {
  it('drags an actor to a place', async () => {
    const part = await open(`allymap-picture picture="${picture}" editable`);
    await drag(part, '__proto__', place);
    await save(part);
    expect(recordOf(now(part))).toMatchObject(expected);
    expect(all(part, 'b, .hand polygon')).toEqual([]);
  });

  it.each(['en', 'ar'])('moves it by keys (%s)', async (language) => {
    const part = await open(`allymap-picture picture="${picture}" editable lang="${language}"`);
    part.store.request('select', { actor: '__proto__' });
    await settled();
    list(part).focus();
    press(part, 'm');
    const mirrored = language === 'ar' && arrow === 'ArrowRight' ? 'ArrowLeft' : arrow;
    press(part, ...(picture === 'forms-of-alliance' ? ['ArrowUp', mirrored] : [mirrored]), 'Enter');
    await settled();
    expect(form(part)).not.toBeNull();
    await save(part);
    expect(stateOf(part).log.done).toHaveLength(1);
  });
});

it('raises a tower piece by piece', async () => {
  const part = await open('allymap-picture picture="net-map" editable', { ...town, criteria: [{ id: 'tower', label: 'Tower', measures: 'influence', scale: 'tower' }], assessments: [{ id: '0', actor: '__proto__', criterion: 'tower', value: 4 }] });
  await drag(part, '__proto__', 'Tower 6');
  await save(part);
  expect(now(part).assessments.at(-1)).toMatchObject({ criterion: 'tower', value: 6 });
  list(part).focus();
  part.store.request('select', { actor: '__proto__' });
  await settled();
  press(part, 'm', 'ArrowDown', 'Enter');
  await settled();
  await save(part);
  expect(now(part).assessments.at(-1)).toMatchObject({ criterion: 'tower', value: 5 });
});
