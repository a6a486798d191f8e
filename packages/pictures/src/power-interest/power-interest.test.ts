import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Mark, Scene } from '../scene.ts';

/** Scores of interest and influence out of ten; a second criterion of influence that only the first two were asked about. */
const scores: readonly (readonly [string, number | null, number | null, number | null])[] = [['key', 9, 9, 9], ['edge', 2, 5, 5], ['part', 9, 4, null], ['lost', null, 8, 8], ['new', null, null, null]];

async function drawn(options: object = {}, width = 960): Promise<Scene> {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: scores.map(([id]) => ({ id, name: `Actor ${id}` })),
    criteria: [['interest', 'interest'], ['influence', 'influence'], ['money', 'influence']].map(([id, measures]) => ({ id, label: id, measures, scale: 'zero-to-ten' })),
    assessments: scores.flatMap(([actor, ...values]) => ['interest', 'influence', 'money'].map((criterion, at) => ({ id: `${actor} ${criterion}`, actor, criterion, value: values[at] }))),
  });
  return drawPicture('power-interest', { document, words: createTranslator('en'), names: namesOf(document) }, { ...options }, { width });
}

const discs = ({ marks }: Scene) => new Map(marks.flatMap((mark) => (mark.kind === 'disc' ? [[mark.actor!, mark] as const] : [])));
const texts = ({ marks }: Scene): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const arrows = ({ marks }: Scene, actor: string): Mark[] => marks.filter((mark) => mark.kind === 'line' && mark.arrow === true && mark.actor === actor);

it('stands each in its field, hollow who could stand in another, and below who has no place', async () => {
  const scene = await drawn();
  const found = discs(scene);
  expect([...found].map(([actor, { hollow }]) => [actor, hollow])).toEqual([['key', false], ['edge', false], ['part', true], ['lost', true], ['new', true]]);
  // Influence of “part”: 0.4 from one of two criteria; the other could lift it to 0.7.
  const whiskers = scene.marks.filter((mark) => mark.kind === 'line' && mark.colour === 'neutral');
  expect(whiskers).toHaveLength(3);
  const below = Math.max(...['key', 'edge', 'part'].map((actor) => found.get(actor)!.y));
  expect(['lost', 'new'].every((actor) => found.get(actor)!.y > below)).toBe(true);
  expect(texts(scene)).toEqual(expect.arrayContaining(['Key players · 1', 'Keep satisfied · 1', 'Keep informed · 1', 'Minimal effort · 0', 'Interest unknown', 'Interest and influence unknown']));
});

it('says who is a step from a border: exactly on it, one answer lower is below', async () => {
  const scene = await drawn();
  // “edge” has 5 of 10 twice, exactly where high begins: one of the two a step lower makes 4.5.
  expect(arrows(scene, 'edge')).toHaveLength(1);
  expect(arrows(scene, 'key')).toHaveLength(0);
  expect(discs(scene).get('edge')!.words).toContain('one step from Minimal effort');
  expect(scene.table.rows.map(({ cells }) => cells.at(-1))).toEqual(['', 'Minimal effort', 'Key players', '', '']);
});

it('has the names of either tradition, and is a list on a phone', async () => {
  expect(texts(await drawn({ naming: 'reed' }))).toEqual(expect.arrayContaining(['Context setters · 1', 'Subjects · 1', 'Crowd · 0']));
  const list = await drawn({}, 390);
  expect(texts(list)).toEqual(expect.arrayContaining(['Key players · 1', 'High interest and high influence.']));
  expect(list.caption).toMatch(/^Each heading/);
  expect(list.marks.some((mark) => mark.kind === 'line' && mark.arrow === true)).toBe(false);
});
