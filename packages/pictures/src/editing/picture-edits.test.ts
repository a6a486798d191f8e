import { applyOperation, requireDocument, type Document } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import { pictureEdits } from '../editing.ts';
import type { PictureView } from '../picture.ts';
import { pictureNamed } from '../registry.ts';
import type { Scene } from '../scene.ts';
import type { EditPlace, Move } from './picture-edit.ts';

/** A town of hostile ids and names: judged on a scale of ten, by one assessor each. */
const town = (more: object = {}): Document =>
  requireDocument({
    version: 1,
    cause: { title: 'Wells', stages: ['planning', 'after the rain'] },
    actors: [{ id: '__proto__', name: '<b>Town</b>', role: 'partner', standing: 'key', sector: 'state' }, { id: 'b', name: 'Bank' }],
    criteria: [['interest', 'zero-to-ten'], ['influence', 'zero-to-ten'], ['cooperation', 'low-medium-high'], ['threat', 'low-medium-high']].map(([id, scale]) => ({ id, label: `How much ${id}`, measures: id, scale })),
    assessments: [['__proto__', 'interest', 8], ['__proto__', 'influence', 2], ['b', 'interest', 3], ['__proto__', 'cooperation', 'high'], ['__proto__', 'threat', 'low']].map(([actor, criterion, value], at) => ({ id: `${at}`, actor, criterion, value })),
    objectives: [{ id: 'o', label: 'Fund' }],
    positions: [{ id: 'p', actor: '__proto__', objective: 'o', value: 0.8 }],
    participations: [{ id: 'planned', actor: '__proto__', stage: 'planning', level: 'inform' }],
    engagementLevels: [{ id: 'e', actor: '__proto__', current: 'neutral', desired: 'leading' }],
    ...more,
  });

interface Taken {
  readonly places: readonly EditPlace[];
  readonly scene: Scene;
  /** The move to the place of this id or name. */
  readonly to: (place: string) => Move;
  /** The document after it, with the values that it suggests and others. */
  readonly after: (place: string, values?: Readonly<Record<string, unknown>>) => Document;
}

async function take(picture: string, actor: string, { document = town(), width = 960, language = 'en' }: { document?: Document; width?: number; language?: string } = {}): Promise<Taken> {
  const view: PictureView = { document, words: createTranslator(language), names: namesOf(document) };
  const edit = pictureEdits.get(picture)!;
  const scene = await drawPicture(picture, view, {}, { width, isEdited: true });
  const places = edit.places(view, {}, actor, scene.places!);
  const to = (place: string): Move => edit.move(view, {}, actor, places.find(({ id, name }) => id === place || name === place)?.id ?? place);
  return {
    places,
    scene,
    to,
    after: (place, values = {}) => {
      const move = to(place);
      const given = new Map([...move.fields.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])), ...Object.entries(values)]);
      return applyOperation(document, { type: 'batch', operations: move.operations(given, { assessor: 'Awa', date: '2026-12-01', reason: 'seen' }) }).document;
    },
  };
}

const inOrder = (places: readonly EditPlace[]) => places.filter(({ isHere }) => isHere).map(({ id }) => id);
const judged = ({ assessments }: Document, from = 5) => assessments.slice(from).map(({ actor, criterion, value, assessor, evidence }) => [actor, criterion, value, assessor, evidence?.length]);

describe('moving on the grid', () => {
  it('has a place for every pair of values, and judges only along the axis that changes', async () => {
    const { places, to, after } = await take('power-interest', '__proto__');
    expect([places.length, inOrder(places)]).toEqual([121, ['8 2']]);
    expect(places.at(-1)!.name).toBe('Key players; Interest 1; Influence 1');
    expect(to('8 7').fields.map(({ label, value, now }) => [label, value, now])).toEqual([['How much interest', undefined, '8'], ['How much influence', 7, '2']]);
    expect(to('8 7')).toMatchObject({ isJudgement: true, assessors: [undefined], notes: [] });
    expect(judged(after('8 7'))).toEqual([['__proto__', 'influence', 7, 'awa', 1]]);
    expect(to('8 2').operations(new Map(), {})).toEqual([]);
  });

  it('leaves an axis alone along which an actor stays, though it stands between two steps', async () => {
    const criteria = [['interest', 'interest'], ['gain', 'interest'], ['influence', 'influence']].map(([id, measures]) => ({ id, label: id, measures, scale: 'zero-to-ten' }));
    const assessments = [['interest', 8], ['gain', 7], ['influence', 2]].map(([criterion, value], at) => ({ id: `${at}`, actor: '__proto__', criterion, value }));
    const { places, after } = await take('power-interest', '__proto__', { document: town({ criteria, assessments }) });
    expect(inOrder(places)).toEqual(['8 2']); // interest is 0.75
    expect(judged(after('8 7'), 3)).toEqual([['__proto__', 'influence', 7, 'awa', 1]]);
  });

  it('takes an actor in from the strip of those who have no place, with what is missing', async () => {
    const { places, after } = await take('power-interest', 'b');
    expect(inOrder(places)).toEqual([]);
    expect(judged(after('3 9'))).toEqual([['b', 'influence', 9, 'awa', 1]]);
  });

  it('has its fields as places where it is a list: just beyond the border, in the middle for whom nothing is known', async () => {
    const phone = await take('power-interest', '__proto__', { width: 390 });
    expect(phone.places.map(({ name, isHere }) => [name, isHere])).toEqual([['Key players', false], ['Keep satisfied', false], ['Keep informed', true], ['Minimal effort', false]]);
    expect(judged(phone.after('Key players'))).toEqual([['__proto__', 'influence', 5, 'awa', 1]]);
    expect(judged(phone.after('Keep satisfied'))).toEqual([['__proto__', 'interest', 4, 'awa', 1], ['__proto__', 'influence', 5, 'awa', 1]]);
    const bank = await take('power-interest', 'b', { width: 390 });
    expect(judged(bank.after('Key players'))).toEqual([['b', 'interest', 5, 'awa', 1], ['b', 'influence', 8, 'awa', 1]]);
  });

  it('stands mirrored where one reads from right to left', async () => {
    const [one, other] = await Promise.all(['en', 'ar'].map((language) => take('power-interest', '__proto__', { language })));
    const left = ({ points }: EditPlace): number => Math.min(...points.map(([x]) => x));
    const [near, far] = ['0 0', '10 0'].map((id) => one!.places.find((place) => place.id === id)!);
    expect(left(near!)).toBeLessThan(left(far!));
    const right = ({ points }: EditPlace): number => Math.max(...points.map(([x]) => x));
    expect(right(other!.places.find(({ id }) => id === '0 0')!)).toBeCloseTo(960 - left(near!), 6);
  });

  it('says where nothing is measured along an axis, and moves along the other', async () => {
    const document = town({ criteria: [{ id: 'interest', label: 'Interest', measures: 'interest', scale: 'low-medium-high' }, { id: 'influence', label: 'Influence', measures: 'power', scale: 'zero-to-ten' }], assessments: [] });
    const edit = pictureEdits.get('power-interest')!;
    const view = { document, words: createTranslator('en'), names: namesOf(document) };
    const areas = [{ id: 'plane', points: [[100, 500], [900, 100]] as const }, { id: 'upper-far', points: [[0, 0], [1000, 600]] as const }];
    expect(edit.places(view, {}, 'b', areas).map(({ id }) => id)).toEqual(['0 0', '1 0', '2 0']);
    expect(edit.move(view, {}, 'b', '2 0')).toMatchObject({ fields: [{ value: 'high' }], notes: ['No criterion of this map measures this: Influence. Add one to move actors this way.'] });
  });
});

it('judges interest and position on the plane of alignment', async () => {
  const { places, after } = await take('aiim', '__proto__');
  expect(inOrder(places)).toEqual(['8 18']);
  const { assessments, positions } = after('3 0');
  expect([judged({ assessments } as unknown as Document), positions.slice(1)]).toEqual([
    [['__proto__', 'interest', 3, 'awa', 1]],
    [{ id: 'judgement', actor: '__proto__', objective: 'o', value: -1, assessor: 'awa', date: '2026-12-01', evidence: [{ basis: 'judged', reason: 'seen' }] }],
  ]);
});

it('judges cooperation and threat by the cell', async () => {
  const { places, after } = await take('cooperation-threat', '__proto__');
  expect(places.filter(({ isHere }) => isHere).map(({ name }) => name)).toEqual(['Supportive']);
  expect(judged(after('Non-supportive'))).toEqual([['__proto__', 'threat', 'medium', 'awa', 1], ['__proto__', 'cooperation', 'low', 'awa', 1]]);
});

it('raises and lowers a tower by pieces', async () => {
  const document = town({ criteria: [{ id: 'tower', label: 'Tower', measures: 'influence', scale: 'tower' }], assessments: [{ id: '0', actor: '__proto__', criterion: 'tower', value: 4 }] });
  const { places, after } = await take('net-map', '__proto__', { document });
  expect([places.map(({ id }) => id), inOrder(places)]).toEqual([['0', '1', '2', '3', '4', '5', '6', '7'], ['4']]);
  // Each stands on the one before.
  const top = ({ points }: EditPlace): number => Math.min(...points.map(([, y]) => y));
  expect(places.slice(1).every((place, at) => top(place) < top(places[at]!))).toBe(true);
  expect(judged(after('6'), 1)).toEqual([['__proto__', 'tower', 6, 'awa', 1]]);
});

it('moves to the middle of a class of positions', async () => {
  const spectrum = await take('spectrum-of-allies', '__proto__');
  expect(inOrder(spectrum.places)).toEqual(['active-ally']);
  expect(spectrum.after('passive-opponent').positions[1]).toMatchObject({ value: -0.2, assessor: 'awa' });
  expect((await take('position-map', 'b')).after('high-support').positions[1]).toMatchObject({ actor: 'b', value: 0.9 });
});

it('puts standing and sector on record by the ring', async () => {
  const { places, to, after } = await take('onion', '__proto__');
  expect(inOrder(places)).toEqual(['key state']);
  expect(to('secondary state')).toMatchObject({ isJudgement: false, fields: [{ value: 'secondary', now: 'Key actor' }, { value: undefined, now: 'State' }] });
  expect(after('secondary private').actors[0]).toMatchObject({ standing: 'secondary', sector: 'private' });
  expect((await take('onion', 'b')).after('primary unknown').actors[1]).toEqual({ id: 'b', name: 'Bank', standing: 'primary' });
});

describe('parts in stages', () => {
  it('are put at a level, with one record for a stage, and are taken away', async () => {
    const { places, after } = await take('participation-matrix', '__proto__');
    expect(inOrder(places)).toEqual(['inform planning']);
    expect(after('control planning').participations).toEqual([{ id: 'planned', actor: '__proto__', stage: 'planning', level: 'control' }]);
    expect(after('consult after the rain').participations[1]).toEqual({ id: 'participation', actor: '__proto__', stage: 'after the rain', level: 'consult' });
    expect(after('control planning', { planned: true }).participations[1]).toEqual({ id: 'participation', actor: '__proto__', stage: 'planning', level: 'control', planned: true });
    expect(after('control planning', { level: null }).participations).toEqual([]);
  });

  it('are toggled in the row of an actor, whose role is changed by the head of another form', async () => {
    const alliances = [{ id: 'a', label: 'Forum', form: 'partnership', members: [{ actor: '__proto__', stages: ['planning'] }] }];
    const { places, to, after } = await take('forms-of-alliance', '__proto__', { document: town({ alliances }) });
    expect(places.map(({ id, isHere }) => [id, isHere])).toEqual([['stage 1', false], ['stage 0', false], ['role unassigned', false], ['role partner', true]]);
    expect(after('stage 0').participations).toEqual([]);
    expect(to('stage 0').notes).toEqual(['Its part in this stage also comes from an alliance, and stays: Forum.']);
    expect(after('stage 1').participations[1]).toMatchObject({ stage: 'after the rain', level: 'partnership' });
    expect(after('role unassigned').actors[0]).toMatchObject({ role: 'unassigned' });
  });
});

it('moves either end of the way of engagement', async () => {
  const { places, to, after } = await take('engagement-levels', '__proto__');
  expect([places.length, inOrder(places).sort()]).toEqual([10, ['current neutral', 'desired leading']]);
  expect(after('desired supportive').engagementLevels[1]).toEqual({ id: 'judgement', actor: '__proto__', desired: 'supportive', assessor: 'awa', date: '2026-12-01', evidence: [{ basis: 'judged', reason: 'seen' }] });
  expect(to('current neutral').operations(new Map(), {})).toEqual([]);
});

it('has places only where they are asked for, and a hand only for pictures that there are', async () => {
  const view = { document: town(), words: createTranslator('en'), names: namesOf(town()) };
  expect(await drawPicture('power-interest', view)).not.toHaveProperty('places');
  for (const id of pictureEdits.keys()) expect(pictureNamed(id), id).toBeDefined();
});
