import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Mark, Scene } from '../scene.ts';

const base = {
  version: 1,
  cause: { title: 'Test' },
  actors: ['a', 'b', 'c'].map((id) => ({ id, name: `Actor ${id}` })),
  assessors: [{ id: 'r', name: 'Rosa' }, { id: 'm', name: 'Martín' }, { id: 'k', name: 'Ana' }],
  criteria: [{ id: 'gain', label: 'Gains', measures: 'interest', scale: 'one-to-five' }, { id: 'harm', label: 'Loses', measures: 'interest', scale: 'low-medium-high', reversed: true }],
};

async function drawn(assessments: readonly (readonly [actor: string, criterion: string, assessor: string | undefined, value: number | string | null])[], options: Readonly<Record<string, unknown>> = {}): Promise<Scene> {
  const document = requireDocument({ ...base, assessments: assessments.map(([actor, criterion, assessor, value], index) => ({ id: `${index}`, actor, criterion, value, ...(assessor === undefined ? {} : { assessor }) })) });
  return drawPicture('judgements', { document, words: createTranslator('en'), names: namesOf(document) }, options);
}

const discs = ({ marks }: Scene) => marks.filter((mark) => mark.kind === 'disc');
const medians = ({ marks }: Scene) => marks.filter((mark): mark is Extract<Mark, { kind: 'line' }> => mark.kind === 'line' && mark.width === 2);

it('has the widest spread first, a disc for each answer, and who does not know hollow beside the strip', async () => {
  const scene = await drawn([['b', 'gain', 'r', 1], ['b', 'gain', 'm', 5], ['b', 'gain', 'k', null], ['a', 'gain', 'r', 2], ['a', 'gain', 'm', 3]], { criterion: 'gain' });
  expect(scene.table.rows.map(({ cells }) => cells)).toEqual([
    ['Actor b', 'Gains', '1', '5', 'unknown', '0.5', '1'],
    ['Actor a', 'Gains', '2', '3', '–', '0.38', '0.25'],
    ['Actor c', 'Gains', '–', '–', '–', 'unknown', 'unknown'],
  ]);
  const found = discs(scene).map(({ letter, hollow, x }) => [letter, hollow, x] as const);
  expect(found.map(([letter, hollow]) => [letter, hollow])).toEqual([['R', false], ['M', false], ['A', true], ['R', false], ['M', false]]);
  expect(found[2]![2]).toBeGreaterThan(found[1]![2]);
  // The median of 1 and 5 is midway between them; nobody has judged the third.
  medians(scene).forEach(({ points }, at) => expect(points[0]![0]).toBeCloseTo((found[3 * at]![2] + found[3 * at + 1]![2]) / 2));
  expect(medians(scene)).toHaveLength(2);
  expect(scene.title).toMatch(/Actor b/);
  expect(scene.sentence).toContain('2, of which 2 differ. By one alone: 0. No answer known: 1.');
});

it('shows, of all criteria, what differs alone, with a reversed one turned round and the rest counted', async () => {
  const scene = await drawn([['a', 'harm', 'r', 'high'], ['a', 'harm', 'm', 'low'], ['b', 'gain', 'r', 4], ['b', 'gain', 'm', 4]]);
  const found = discs(scene);
  expect(found.map(({ letter }) => letter)).toEqual(['R', 'M']);
  expect(found[0]!.x).toBeLessThan(found[1]!.x);
  expect(scene.marks.some((mark) => mark.kind === 'text' && mark.text === '5 more judgements are in the table')).toBe(true);
});

it('stands what differs under its actor, and where nothing does, actors under each criterion', async () => {
  const heads = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' && mark.bold ? [mark.text] : []));
  const differing = await drawn([['a', 'harm', 'r', 'high'], ['a', 'harm', 'm', 'low'], ['b', 'gain', 'r', 1], ['b', 'gain', 'm', 4], ['a', 'gain', 'r', 3], ['a', 'gain', 'm', 4]]);
  expect(heads(differing)).toEqual(['Actor a', 'Actor b']);
  expect(differing.marks.flatMap((mark) => (mark.kind === 'text' && ['Gains', 'Loses', 'Actor b'].includes(mark.text) ? [mark.text] : []))).toEqual(['Loses', 'Gains', 'Actor b', 'Gains']);
  expect(heads(await drawn([['a', 'gain', 'r', 4], ['b', 'gain', 'r', 4], ['b', 'harm', 'm', 'low']]))).toEqual(['Gains', 'Loses']);
});

it('stands answers that are alike above one another, and says that they are', async () => {
  const scene = await drawn([['a', 'gain', 'r', 4], ['a', 'gain', 'm', 4], ['a', 'gain', undefined, 4]], { criterion: 'gain' });
  const found = discs(scene);
  expect(found.map(({ letter }) => letter)).toEqual(['R', 'M', '–']);
  expect(new Set(found.map(({ x }) => x)).size).toBe(1);
  expect(new Set(found.map(({ y }) => y)).size).toBe(3);
  expect(scene.title).toBe('Wherever several judged, they agree');
});

it('numbers assessors whose names begin alike, and refuses a criterion that is not there', async () => {
  const scene = await drawPicture('judgements', viewOf(['Rosa', 'Rita']));
  expect(scene.legend.slice(0, 2).map(({ letter, text }) => [letter, text])).toEqual([['1', 'Rosa'], ['2', 'Rita']]);
  await expect(drawn([['a', 'gain', 'r', 4]], { criterion: 'gains' })).rejects.toThrow('There is no criterion "gains". Did you mean "gain"?');
});

function viewOf(people: readonly string[]) {
  const document = requireDocument({ ...base, assessors: people.map((name, index) => ({ id: `${index}`, name })), assessments: people.map((_, index) => ({ id: `${index}`, actor: 'a', criterion: 'gain', assessor: `${index}`, value: index + 1 })) });
  return { document, words: createTranslator('en'), names: namesOf(document) };
}
