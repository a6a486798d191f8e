import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Mark, Scene } from '../scene.ts';

// Ana is for it and knows Bo, who knows the council; nobody leads to the bank; of Una nobody knows where she stands.
const actors = [{ id: 'ana', name: 'Ana' }, { id: 'bo', name: 'Bo' }, { id: 'council', name: 'Council', veto: true }, { id: 'bank', name: 'Bank' }, { id: 'una', name: 'Una' }, { id: 'ivo', name: 'Ivo' }];
const known = { ana: 1, council: -0.5, bank: -1, ivo: 1 };
const map = {
  actors,
  objectives: [{ id: 'o', label: 'Law' }],
  positions: Object.entries(known).map(([actor, value]) => ({ id: actor, actor, objective: 'o', value })),
  criteria: [{ id: 'say', label: 'Has a say', measures: 'influence', scale: 'zero-to-one' }],
  assessments: ['ana', 'bo', 'council', 'bank', 'una'].map((actor) => ({ id: actor, actor, criterion: 'say', value: actor === 'bank' ? 1 : 0.5 })),
  ties: [['ana', 'bo'], ['bo', 'council']].map(([source, target], index) => ({ id: `${index}`, source, target, kind: 'cooperation' })),
};

async function drawn(more: object = {}, width = 960): Promise<Scene> {
  const document = requireDocument({ version: 1, cause: { title: 'Test' }, ...map, ...more });
  return drawPicture('persuasion', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });
}

const textsOf = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const discsOf = ({ marks }: Scene) => marks.flatMap((mark): Extract<Mark, { kind: 'disc' }>[] => (mark.kind === 'disc' ? [mark] : []));
const arrowsOf = ({ marks }: Scene, colour: string) => marks.flatMap((mark) => (mark.kind === 'line' && mark.arrow === true && mark.colour === colour ? [mark.points] : []));

it('leads from whoever introduces through whoever hands on to a veto holder first, and then to those who tip the balance', async () => {
  const scene = await drawn();
  const firstStep = discsOf(scene).slice(0, 4).sort((a, b) => a.x - b.x);
  expect(firstStep.map(({ actor, veto }) => [actor, veto])).toEqual([['ana', false], ['bo', false], ['council', true], ['council', true]]);
  expect(arrowsOf(scene, 'tie')).toHaveLength(2);
  const texts = textsOf(scene);
  expect(texts.indexOf('First: can stop it alone')).toBeLessThan(texts.indexOf('Tips the balance'));
  expect(scene.table.rows.slice(0, 2).map(({ cells }) => cells)).toEqual([
    ['Council', 'First: can stop it alone', '-0.5', '0.5', '0.5', '1.5', 'Ana and Bo'],
    ['Bank', 'Tips the balance', '-1', '-0.5', '0.5', '1', 'No tie leads there'],
  ]);
});

it('moves an actor from where it stands to a line where it would have to stand, and says what that adds', async () => {
  const scene = await drawn();
  for (const [[from], [to]] of arrowsOf(scene, 'accent') as unknown as [[number], [number]][]) expect(from).toBeLessThan(to);
  const goals = scene.marks.filter((mark) => mark.kind === 'line' && mark.colour === 'accent' && mark.arrow !== true);
  expect(goals).toHaveLength(2);
  // 0.5 − 0.25 − 1: −0.75 now; 0.5 more for each of the two.
  expect(textsOf(scene)).toEqual(expect.arrayContaining(['-0.5', '+0.5', 'Now -0.75', 'After these steps +0.25']));
});

it('dashes a way that nobody opens, and on a narrow screen says so beneath the name', async () => {
  const dashed = ({ marks }: Scene) => marks.filter((mark) => mark.kind === 'line' && mark.dash === 'dashed');
  const [wide, narrow] = [await drawn(), await drawn({}, 300)];
  expect(dashed(wide)).toHaveLength(1);
  expect(dashed(narrow)).toHaveLength(0);
  for (const scene of [wide, narrow]) expect(textsOf(scene)).toContain('No tie leads there');
  const ys = discsOf(narrow).slice(0, 3).map(({ actor, y }) => [actor, y] as const);
  expect(ys.map(([actor]) => actor)).toEqual(['ana', 'bo', 'council']);
  expect(ys[0]![1]).toBeLessThan(ys[1]![1]);
  expect(ys[1]![1]).toBeLessThan(ys[2]![1]);
});

it('asks those whose position is unknown, hollow, and leaves out of the sum whose influence is', async () => {
  const scene = await drawn();
  expect(discsOf(scene).filter(({ hollow }) => hollow === true).map(({ actor }) => actor)).toEqual(expect.arrayContaining(['bo', 'una', 'ivo']));
  expect(scene.table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual(expect.arrayContaining([['Una', 'Position unknown: to be asked', 'unknown'], ['Ivo', 'Influence unknown: in no sum', '']]));
  expect(scene.marks.filter((mark) => mark.kind === 'area' && mark.hatched === true)).toHaveLength(1);
});

it('has no step, and says that one must ask, where no position is known', async () => {
  const scene = await drawn({ positions: [{ id: 'p', actor: 'ana', objective: 'o', value: null }] });
  expect(scene.title).toMatch(/no force is known yet/);
  expect(arrowsOf(scene, 'accent')).toEqual([]);
  expect(textsOf(scene)).toContain('Position unknown: to be asked');
  expect(scene.caption).toMatch(/have to be asked/);
});
