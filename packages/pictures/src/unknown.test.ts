// What is not known, and what is missing, has a sign of its own in every picture: by small maps.
import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from './draw-picture.ts';
import type { Mark, Scene } from './scene.ts';
import { slotsOf } from './spectrum-of-allies/wedge.ts';

const actors = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Actor ${id}`, role: 'partner' }));

async function drawn(id: string, more: object, width = 960): Promise<Scene> {
  const document = requireDocument({ version: 1, cause: { title: 'Test' }, actors, ...more });
  return drawPicture(id, { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });
}

const discs = ({ marks }: Scene) => marks.filter((mark) => mark.kind === 'disc');
const hatched = ({ marks }: Scene): Mark[] => marks.filter((mark) => mark.kind === 'area' && mark.hatched === true);
const textOf = ({ marks }: Scene, text: string) => marks.find((mark) => mark.kind === 'text' && mark.text === text) as Extract<Mark, { kind: 'text' }>;

it.each([960, 300])('stands beneath the spectrum of allies, with an arrow for each border, at a width of %i', async (width) => {
  const positions = [1, 0.2, -1].map((value, index) => ({ id: `${index}`, actor: 'abc'[index], objective: 'o', value }));
  const scene = await drawn('spectrum-of-allies', { objectives: [{ id: 'o', label: 'Law' }], positions }, width);
  expect(scene.marks.filter((mark) => mark.kind === 'line' && mark.arrow === true)).toHaveLength(4);
  const places = new Map(discs(scene).map(({ actor, y }) => [actor, y]));
  expect([...places.keys()].sort()).toEqual(['a', 'b', 'c', 'd']);
  for (const known of ['a', 'b', 'c']) expect(places.get('d')).toBeGreaterThan(places.get(known)!);
});

it('leaves every slot of a wedge within it, and gives no more slots than there is room', () => {
  const wedge = { from: Math.PI, to: (4 * Math.PI) / 5, inner: 100, outer: 400 };
  expect(slotsOf(wedge, 3, 38, 120)).toHaveLength(3);
  const slots = slotsOf(wedge, 500, 38, 120);
  expect(slots.length).toBeGreaterThan(3);
  expect(slots.length).toBeLessThan(30);
  for (const { left, right, top } of slots) {
    for (const [x, y] of [[left, top], [right, top], [left, top - 38], [right, top - 38]] as const) {
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(400.001);
      expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(99.999);
      expect(Math.atan2(y, x)).toBeGreaterThanOrEqual(wedge.to - 1e-9);
    }
  }
});

it('has a column of its own among threats, and a bar for each kind that the structure shows, hatched where one has to ask', async () => {
  const threats = [
    { id: 't', label: 'Known', kind: 'external', severity: 'high', likelihood: 'low', responses: [{ label: 'Talk', taken: true }] },
    { id: 'u', label: 'Open', kind: 'project', severity: 'high', likelihood: null },
  ];
  const alliances = [{ id: 'x', label: 'X', form: 'partnership', members: [{ actor: 'a' }, { actor: 'b' }] }];
  const scene = await drawn('threats', { threats, alliances });
  expect(discs(scene).map(({ letter, hollow }) => [letter, hollow]).sort()).toEqual([['!', false], ['✓', false]]);
  expect(textOf(scene, 'Open').x).toBeGreaterThan(textOf(scene, 'High').x);
  expect(textOf(scene, 'unknown').x).toBeGreaterThan(textOf(scene, 'Known').x);
  expect(hatched(scene)).toHaveLength(1);
  expect(scene.table.rows.map(({ cells }) => cells.at(-1))).toEqual(['1', '1', '1 ?']);
});

it('has a hatched column in what a team covers, below what no one offers', async () => {
  const scene = await drawn('team-coverage', {
    cause: { title: 'Test', requirements: ['x', 'y', 'z'].map((capability) => ({ id: capability, capability })) },
    capabilities: ['x', 'y', 'z'].map((id) => ({ id, label: `Skill ${id}` })),
    offers: [['a', 'x'], ['b', 'x'], ['c', 'y']].map(([actor, capability], index) => ({ id: `${index}`, actor, capability })),
  });
  expect(discs(scene).map(({ letter, actor }) => [letter, actor])).toEqual([['!', undefined], ['1', 'c'], ['✓', 'a'], ['✓', 'b']]);
  expect(textOf(scene, 'Skill z').y).toBeLessThan(textOf(scene, 'Skill y').y);
  expect(hatched(scene).filter(({ actor }) => actor === 'd')).toHaveLength(1);
});

it('is hollow where an actor has no class, and in no circle', async () => {
  const measures = ['power', 'legitimacy', 'urgency', 'cooperation', 'threat'];
  const criteria = measures.map((id) => ({ id, label: id, measures: id, scale: 'zero-to-one' }));
  const assessments = measures.flatMap((criterion, index) => ['a', 'b', 'c'].map((actor) => ({ id: `${actor}${criterion}`, actor, criterion, value: actor === 'a' ? 1 : actor === 'b' && index === 0 ? 1 : actor === 'c' && index === 4 ? null : 0 })));
  const scene = await drawn('salience', { criteria, assessments });
  expect(discs(scene).map(({ actor, hollow }) => [actor, hollow])).toEqual([['a', false], ['b', false], ['c', false], ['d', true]]);
  const counts = scene.marks.filter((mark) => mark.kind === 'text' && mark.size === 20).map((mark) => (mark as Extract<Mark, { kind: 'text' }>).text);
  expect(counts).toEqual(['1', '0', '0', '0', '1', '0', '0']);
  const fields = await drawn('cooperation-threat', { criteria, assessments });
  expect(discs(fields).filter(({ hollow }) => hollow).map(({ actor }) => actor)).toEqual(['c', 'd']);
});

it('is named where no part is on record, and hollow where a part is planned only', async () => {
  const participations = [
    { id: '1', actor: 'a', stage: 'planning', level: 'inform', planned: true },
    { id: '2', actor: 'b', stage: 'planning', level: 'control' },
  ];
  const scene = await drawn('participation-matrix', { participations });
  const none = textOf(scene, 'No part on record').y;
  expect(discs(scene).map(({ actor, hollow, y }) => [actor, hollow, y > none])).toEqual([['b', false, false], ['a', true, false], ['c', false, true], ['d', false, true]]);
});
