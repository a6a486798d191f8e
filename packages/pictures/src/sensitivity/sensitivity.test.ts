import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Scene } from '../scene.ts';

/** Actors with the influence, from 0 to 10, that each assessor sees. */
async function drawn(...influences: readonly (readonly (number | null)[])[]): Promise<Scene> {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: influences.map((_, index) => ({ id: `${index}`, name: `Actor ${index}` })),
    objectives: [{ id: 'o', label: 'Law' }],
    positions: [{ id: 'p', actor: '0', objective: 'o', value: 1 }],
    criteria: [{ id: 'say', label: 'Has a say', measures: 'influence', scale: 'zero-to-ten' }],
    assessors: ['r', 's'].map((id) => ({ id, name: id })),
    assessments: influences.flatMap((values, index) => values.map((value, by) => ({ id: `${index} ${by}`, actor: `${index}`, criterion: 'say', assessor: ['r', 's'][by], value }))),
  });
  return drawPicture('sensitivity', { document, words: createTranslator('en'), names: namesOf(document) });
}

const discs = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'disc' ? [mark] : []));
const ranges = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'area' && mark.hatched === true ? [mark.points[1]![0] - mark.points[0]![0]] : []));
const textsOf = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it('marks whom one step of an answer puts into or out of the first place, and says so', async () => {
  const scene = await drawn([9], [8], [2]);
  expect(discs(scene).map(({ letter }) => letter)).toEqual(['!', '!', '']);
  expect(scene.table.rows.map(({ cells }) => cells.at(-1))).toEqual(['Shares first place if “⁨Has a say⁩” is one step lower', 'Shares first place if “⁨Has a say⁩” is one step higher', '–']);
  expect(textsOf(scene)).toContain('No single step changes an answer');
  // Two of the three could be against it with 1.0 in sum, beside 0.9 for it: hardly ever in the draws.
  expect(textsOf(scene).filter((one) => one.includes('%') && one.includes(' '))).toEqual(['For 99%']);
});

it('hatches as far as the assessors differ, and the whole strip of an actor of whom nothing is known', async () => {
  const scene = await drawn([10], [2, 6], [null]);
  expect(discs(scene)).toHaveLength(2);
  const [apart, open] = ranges(scene);
  expect(apart! / open!).toBeCloseTo(0.4);
  expect(scene.table.rows.map(({ cells }) => cells.slice(0, 4))).toEqual([['Actor 0', '1', '1', '1'], ['Actor 1', '0.4', '0.2', '0.6'], ['Actor 2', 'unknown', '0', '1']]);
});

it('stands those together of whom no single step changes anything, and gives no number to hardly any chance', async () => {
  const scene = await drawn([9], [8], [2], [1], [0]);
  const strip = textsOf(scene).indexOf('No single step changes an answer');
  expect(textsOf(scene).slice(strip + 1)).toEqual(['Actor 2', 'Actor 3', 'Actor 4']);
  expect(discs(scene).map(({ letter }) => letter)).toEqual(['!', '!', 'U', 'U', 'U']);
  expect(scene.table.rows).toHaveLength(5);
  expect(textsOf(await drawn([9], [8], [2]))).not.toContain('0%');
});
