import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Scene } from '../scene.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Test' },
  actors: ['a', 'b', 'c'].map((id) => ({ id, name: `Actor ${id}` })),
  objectives: [{ id: 'o', label: 'Law' }],
  positions: [{ id: 'p', actor: 'a', objective: 'o', value: -1 }, { id: 'q', actor: 'b', objective: 'o', value: 0.5 }],
  criteria: [{ id: 'say', label: 'Has a say', measures: 'influence', scale: 'zero-to-one' }],
  assessments: ['a', 'b', 'c'].map((actor) => ({ id: actor, actor, criterion: 'say', value: 1 })),
  scenarios: [
    { id: 's', label: 'Talk', actions: ['a', 'c'].map((actor) => ({ id: `talk-${actor}`, label: `Talk to ${actor}`, actor, objective: 'o', positionShift: 1, probability: actor === 'a' ? 0.5 : null })) },
    { id: 'idle', label: 'Wait', actions: [] },
  ],
});

async function drawn(options: Readonly<Record<string, unknown>> = {}): Promise<Scene> {
  return drawPicture('scenario', { document, words: createTranslator('en'), names: namesOf(document) }, options);
}

const moves = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'line' && mark.arrow === true ? [mark.points] : []));
const textsOf = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it('leads an arrow from where an actor stands to where it would, and dashes whose effect cannot be told', async () => {
  const scene = await drawn();
  const [[from, to]] = moves(scene) as [[readonly [number, number], readonly [number, number]]];
  expect(moves(scene)).toHaveLength(1);
  expect(from![0]).toBeLessThan(to![0]);
  expect(scene.marks.flatMap((mark) => (mark.kind === 'line' && mark.dash === 'dashed' ? [mark.actor] : []))).toEqual(['c']);
  expect(scene.table.rows.map(({ cells }) => cells)).toEqual([['Actor a', 'Talk to a', '-1', '0', '50%', '1'], ['Actor c', 'Talk to c', 'unknown', 'unknown', 'unknown', 'unknown']]);
  expect(textsOf(scene)).toEqual(expect.arrayContaining(['50%', '?']));
});

it('shows the net force now, on average and if all succeed, with the chance that it is above 0', async () => {
  const scene = await drawn();
  // Against −1, for +0.5: −0.5 now; with the action +0.5, in one case of two.
  expect(textsOf(scene)).toEqual(expect.arrayContaining(['Now -0.5', 'On average 0', 'If all succeed +0.5', 'Chance that the net force is above 0: 50%']));
});

it('says of a scenario without actions that it has none, and refuses one that is not there', async () => {
  expect((await drawn({ scenario: 'idle' })).title).toMatch(/no actions/);
  await expect(drawn({ scenario: 'ilde' })).rejects.toThrow('There is no scenario "ilde".');
});
