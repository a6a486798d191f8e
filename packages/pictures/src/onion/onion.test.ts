import { requireDocument, type Document } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Scene } from '../scene.ts';
import { spread, type Piece } from './rings.ts';
import { tieMarks } from './tie-marks.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Wells' },
  criteria: [{ id: 'say', label: 'Say', measures: 'influence', scale: 'zero-to-one' }],
  actors: [
    { id: 'k', name: 'Key', sector: 'state', standing: 'key', veto: true },
    { id: 'p', name: 'Primary', sector: 'state', standing: 'primary' },
    { id: 's', name: 'Secondary', sector: 'state', standing: 'secondary' },
    { id: 'm', name: 'Maybe', sector: 'private' },
    { id: 'u', name: 'Unknown', sector: 'civil-society' },
  ],
  assessments: [{ id: '1', actor: 'm', criterion: 'say', value: 1 }],
});

const drawn = (width: number, of: Document = document): Promise<Scene> => drawPicture('onion', { document: of, words: createTranslator('en'), names: namesOf(of) }, {}, { width });
const discs = ({ marks }: Scene) => marks.filter((mark) => mark.kind === 'disc');

it('stands nearer to the cause the more the change depends on someone, hollow where the standing is suggested only', async () => {
  const scene = await drawn(960);
  const cause = scene.marks.find((mark) => mark.kind === 'text' && mark.text === 'Wells') as { x: number; y: number };
  const distance = new Map(discs(scene).map(({ actor, x, y }) => [actor, Math.hypot(x - cause.x, y - cause.y + 5)]));
  expect(distance.get('k')).toBeLessThan(distance.get('p')!);
  expect(distance.get('p')).toBeLessThan(distance.get('s')!);
  // High influence suggests a key actor; of the last one nothing is known.
  expect(distance.get('m')).toBeLessThan(distance.get('p')!);
  expect(discs(scene).map(({ actor, hollow, veto }) => [actor, hollow, veto])).toEqual([['k', false, true], ['p', false, false], ['s', false, false], ['m', true, false], ['u', true, false]]);
  expect(discs(scene).at(-1)!.y).toBeGreaterThan(cause.y * 2);
  expect(scene.table.rows.map(({ cells }) => cells[1])).toEqual(['Key actor', 'Primary actor', 'Secondary actor', 'unknown · may be: Key actor', 'unknown']);
});

it('is a list by ring where there is no room', async () => {
  const texts = (await drawn(300)).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  expect(texts.filter((one) => ['Key actors', 'Primary actors', 'Secondary actors', 'Standing unknown'].includes(one))).toEqual(['Key actors', 'Primary actors', 'Secondary actors', 'Standing unknown']);
});

it('keeps boxes apart and discs in their pieces, and says which find no room', () => {
  const piece: Piece = { inner: 80, outer: 200, from: 0, to: Math.PI / 2 };
  const places = spread(Array.from({ length: 4 }, () => ({ piece, width: 60, height: 50 })), [], { x: 300, y: 300 });
  places.forEach((place, at) => {
    const [x, y] = place!;
    expect(Math.hypot(x, y - 13)).toBeGreaterThan(80);
    expect(Math.hypot(x, y - 13)).toBeLessThan(200);
    for (const other of places.slice(at + 1)) expect(Math.abs(x - other![0]) >= 60 || Math.abs(y - other![1]) >= 50).toBe(true);
  });
  expect(spread(Array.from({ length: 40 }, () => ({ piece, width: 60, height: 50 })), [], { x: 300, y: 300 }).filter((place) => place === null).length).toBeGreaterThan(20);
});

const around = { middle: [300, 100] as const, hub: 50, disc: 11, nameOf: () => ({ width: 0, height: 0 }), titles: [] };
const pointsOf = (mark: unknown) => (mark as { points: readonly (readonly [number, number])[] }).points;

it('draws few ties as the network map does, and of many those of tension and doubt alone, and counts the others', () => {
  const places = new Map(Array.from({ length: 20 }, (_, at) => [`${at}`, [200 + at * 60, 400] as const]));
  const tie = (at: number, more: object) => ({ id: `${at}`, source: `${at}`, target: `${at + 1}`, kind: 'cooperation' as const, ...more });
  const few = tieMarks([tie(0, {}), tie(1, { closeness: 'weak' }), tie(2, { kind: 'contract' }), tie(3, { kind: 'interrupted' }), tie(4, { kind: 'conflict', directed: true }), tie(5, { kind: 'unclear' })], places, around);
  expect(few.marks.flatMap((mark) => (mark.kind === 'line' ? [[mark.colour, mark.dash, mark.arrow]] : []))).toEqual([
    ['tie', undefined, false], ['tie', 'dotted', false],
    ['tie', undefined, false], ['ground', undefined, undefined],
    ['tie', undefined, false], ['tie', undefined, true], ['tie', 'dotted', false],
  ]);
  // A spot for each sign, with two bars, a lightning, a question mark.
  expect(few.marks.flatMap((mark) => (mark.kind === 'line' ? [] : [mark.kind === 'area' ? mark.fill : mark.kind]))).toEqual(['ground', 'ink', 'ink', 'ground', 'against', 'ground', 'text']);
  const many = tieMarks([...Array.from({ length: 19 }, (_, at) => tie(at, {})), tie(0, { kind: 'conflict' })], places, around);
  expect([many.shown.length, many.hidden]).toEqual([1, 19]);
});

it('leads a tie around the cause and around names, and away from beneath its own', () => {
  const tie = [{ id: '1', source: 'a', target: 'b', kind: 'cooperation' as const }];
  const [line] = tieMarks(tie, new Map([['a', [0, 0]], ['b', [200, 0]]] as const), { ...around, middle: [100, 10], hub: 40 }).marks;
  for (const [x, y] of pointsOf(line).slice(12, 22)) expect(Math.hypot(x - 100, y - 10)).toBeGreaterThan(36);
  const named = { ...around, middle: [900, 900] as const, nameOf: (actor: string) => ({ width: actor === 'c' ? 60 : 80, height: 30 }) };
  const [past] = tieMarks(tie, new Map([['a', [0, 0]], ['b', [300, 0]], ['c', [150, -20]]] as const), named).marks;
  for (const [x, y] of pointsOf(past)) expect(Math.abs(x - 150) < 30 && y > -31 && y < 21).toBe(false);
  // Straight down from a name of 30 pixels, and no further away than that.
  const [down] = tieMarks(tie, new Map([['a', [0, 0]], ['b', [0, 200]]] as const), named).marks;
  expect(pointsOf(down)[0]![1]).toBeGreaterThan(41);
  expect(pointsOf(down)[0]![1]).toBeLessThan(52);
});

it('says in its legend what the ties are, and where it has no rings when it will', async () => {
  const tied = requireDocument({ ...document, ties: [{ id: '1', source: 'k', target: 'p', kind: 'conflict' }] });
  expect((await drawn(960, tied)).legend.map(({ text }) => text)).toContain('tension');
  const unplaced = requireDocument({ version: 1, cause: { title: 'Wells' }, actors: [{ id: 'u', name: 'Unknown' }] });
  expect((await drawn(960, unplaced)).caption).toMatch(/^The rings are drawn once/);
});
