import { requireDocument, type Document } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Mark, Scene } from '../scene.ts';
import { movedApart } from './arrange.ts';
import { clipLine, clipRing } from './clip.ts';
import { corridorsOf } from './countries.ts';
import { equalEarth } from './equal-earth.ts';
import { readLines, readPoints } from './read-world.ts';
import { borders, lakes, land, points } from './world.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Test' },
  places: [
    { id: 'cv', country: 'CV', side: 'origin' },
    { id: 'praia', label: 'Praia', country: 'CV' },
    { id: 'pt', country: 'PT', side: 'destination' },
    { id: 'fr', country: 'FR' },
    { id: 'nowhere', label: 'A valley' },
  ],
  actors: [['a', 'cv'], ['b', 'praia'], ['c', 'pt'], ['d', 'pt'], ['e', 'nowhere']].map(([id, place]) => ({ id, name: `Actor ${id}`, presence: [{ place }] })),
  alliances: [{ id: 'x', label: 'X', form: 'partnership', members: ['a', 'b', 'c'].map((actor) => ({ actor })) }],
  ties: [
    { id: '1', source: 'a', target: 'c', kind: 'cooperation', alliance: 'x' },
    { id: '2', source: 'b', target: 'd', kind: 'funding' },
    { id: '3', source: 'b', target: 'd', kind: 'conflict' },
    { id: '4', source: 'c', target: 'd', kind: 'cooperation' },
  ],
});

const drawn = (of: Document, language: string, width: number): Promise<Scene> => drawPicture('corridors', { document: of, words: createTranslator(language), names: namesOf(of) }, {}, { width });
const discs = ({ marks }: Scene) => marks.filter((mark) => mark.kind === 'disc');

it('counts an alliance once for two countries, the ties within it not again, and conflicts never', () => {
  const { countries, corridors, outside } = corridorsOf(document, readPoints(points));
  expect(countries.map(({ name, side, actors }) => [name, side, actors])).toEqual([['CV', 'origin', ['a', 'b']], ['PT', 'destination', ['c', 'd']], ['FR', 'unknown', []]]);
  expect(corridors).toEqual([{ ends: [0, 1], count: 2 }]);
  expect(outside).toEqual(['e']);
});

it('has a disc where the map has no land, a hollow one where no actor is, and names those without a country', async () => {
  const scene = await drawn(document, 'en', 960);
  expect(discs(scene).map(({ letter, hollow, actor }) => [letter, hollow, actor])).toEqual([['O', false, undefined], ['D', false, undefined], ['?', true, undefined], ['U', true, 'e']]);
  expect(discs(scene)[0]!.words).toBe('Cape Verde, Territory of origin: \u2068Actor a\u2069, \u2068Actor b\u2069');
  expect(scene.title).toBe('Cape Verde and Portugal work together most: 2 alliances or ties join them');
  expect(scene.table.rows.map(({ cells }) => cells[0])).toEqual(['Cape Verde', 'Portugal', 'France', 'unknown']);
});

it('has the east at the right in Arabic too, and its list where Arabic begins', async () => {
  for (const language of ['en', 'ar']) {
    const [verde, portugal] = discs(await drawn(document, language, 960));
    expect([language, verde!.x < portugal!.x]).toEqual([language, true]);
    expect(verde!.y).toBeGreaterThan(portugal!.y);
  }
  expect(discs(await drawn(document, 'ar', 300)).at(-1)!.x).toBeGreaterThan(150);
});

it('has a point in each country, within the land of large ones, and little to load', () => {
  const places = readPoints(points);
  expect(places.size).toBeGreaterThan(240);
  const rings = readLines(land);
  const isOnLand = ([x, y]: readonly [number, number]): boolean =>
    rings.some((ring) => ring.reduce((inside, [ax, ay], at) => {
      const [bx, by] = ring[(at + 1) % ring.length]!;
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
    }, false));
  for (const code of ['BR', 'DE', 'DZ', 'ET', 'FR', 'IN', 'ML', 'PL', 'US']) expect([code, isOnLand(places.get(code)!)]).toEqual([code, true]);
  expect(isOnLand([-30, 30])).toBe(false);
  for (const [x, y] of [...rings, ...readLines(borders)].flat()) expect(Math.abs(x) <= 180 && Math.abs(y) <= 90).toBe(true);
  expect(land.length + lakes.length + borders.length + points.length).toBeLessThan(25_000);
});

it('projects as the formula of Equal Earth says', () => {
  // The whole globe is 2.706629 wide each way at the equator, and 1.317363 high, in units of its radius.
  expect(equalEarth([180, 0])[0]).toBeCloseTo(2.70663, 4);
  expect(equalEarth([0, 90])[1]).toBeCloseTo(-1.317363, 5);
});

it('cuts what leaves the frame, and keeps what is within', () => {
  const frame = { width: 10, height: 10 };
  expect(clipRing([[-5, 2], [5, 2], [5, 8], [-5, 8]], frame)).toEqual([[0, 2], [5, 2], [5, 8], [0, 8]]);
  expect(clipRing([[-5, 2], [-1, 2], [-1, 8]], frame)).toEqual([]);
  expect(clipLine([[-5, 5], [5, 5], [5, 15], [8, 15], [8, 5]], frame)).toEqual([[[0, 5], [5, 5], [5, 10]], [[8, 10], [8, 5]]]);
});

it('moves discs apart, the smaller one further, also from the very same place', () => {
  const [large, small] = movedApart([{ x: 50, y: 50, radius: 20 }, { x: 50, y: 50, radius: 5 }], { width: 200, height: 100 }, 2) as [Mark & { x: number; y: number }, Mark & { x: number; y: number }];
  expect(Math.hypot(large.x - small.x, large.y - small.y)).toBeGreaterThanOrEqual(26);
  expect(Math.hypot(large.x - 50, large.y - 50)).toBeLessThan(Math.hypot(small.x - 50, small.y - 50));
});
