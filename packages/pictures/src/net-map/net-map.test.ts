import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Scene } from '../scene.ts';

/** Actors with a position each, and the tower that each assessor builds; null: unknown. */
async function drawn(actors: readonly (readonly [position: number | null, ...towers: (number | null)[]])[], width = 960): Promise<Scene> {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: actors.map((_, index) => ({ id: `${index}`, name: `Actor ${index}` })),
    objectives: [{ id: 'o', label: 'Law' }],
    positions: actors.map(([value], index) => ({ id: `${index}`, actor: `${index}`, objective: 'o', value })),
    criteria: [{ id: 'tower', label: 'Tower', measures: 'influence', scale: 'tower' }],
    assessors: ['r', 's'].map((id) => ({ id, name: id })),
    assessments: actors.flatMap(([, ...towers], index) => towers.map((value, by) => ({ id: `${index} ${by}`, actor: `${index}`, criterion: 'tower', assessor: ['r', 's'][by], value }))),
  });
  return drawPicture('net-map', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });
}

const pieces = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'area' && mark.points[1]![0] - mark.points[0]![0] === 40 ? [mark] : []));
const discs = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'disc' ? [mark] : []));
const textsOf = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it('stacks a piece for each step, the tallest of a camp first, and outlines what is not known', async () => {
  const scene = await drawn([[1, 2], [0.5, 3], [-1, null], [null, 1]]);
  expect(discs(scene).map(({ actor }) => actor)).toEqual(['1', '0', '2', '3']);
  expect(pieces(scene).map(({ fill, dash }) => [fill, dash])).toEqual([...Array.from({ length: 5 }, () => ['for', undefined]), ['surface', 'dashed'], ['surface', 'dashed']]);
  expect(textsOf(scene)).toContain('2 actors, towers 5 high');
  expect(textsOf(scene)).toContain('1 actor, towers unknown high · 1 without a tower');
  expect(textsOf(scene)).toContain('?');
  expect(scene.title).toMatch(/Tallest tower: \u2068[^\u2069]+\u2069 \(3\)\.$/);
});

it('draws half a piece for a half, one block for very many, and none for nothing', async () => {
  const half = pieces(await drawn([[1, 2, 3], [1, 0]]));
  expect(half).toHaveLength(3);
  // A piece is fourteen high, of which one is the gap below it.
  expect(half.map(({ points }) => points[2]![1] - points[0]![1])).toEqual([13, 13, 6]);
  expect(pieces(await drawn([[1, 500], [1, 250]]))).toHaveLength(2);
});

it('compares the camps in two bars, as long as they are many and as their towers are tall', async () => {
  const scene = await drawn([[1, 1], [1, 1], [1, 1], [-1, 9]]);
  const bars = scene.marks.flatMap((mark) => (mark.kind === 'area' && mark.points[2]![1] - mark.points[0]![1] === 26 ? [Math.round(mark.points[1]![0] - mark.points[0]![0] + 2)] : []));
  expect(bars).toEqual([720, 240, 240, 720]);
  expect(scene.sentence).toContain('The largest camp is not the most influential one.');
});
