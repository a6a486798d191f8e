import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { AreaMark, LineMark, Scene } from '../scene.ts';

// Forces, position × influence. On a: p 0.8, q −0.4. On b: p −0.8, q −0.2, r unknown influence. On c: nothing is known.
const positions = [['p', 'a', 1], ['q', 'a', -1], ['p', 'b', -1], ['q', 'b', -0.5], ['r', 'b', 1]] as const;
const influences = [['p', 0.8], ['q', 0.4]] as const;

async function drawn(options: object, width = 1_000, crowd = 0): Promise<Scene> {
  const more = Array.from({ length: crowd }, (_, at) => `m${at}`);
  const document = requireDocument({
    version: 1,
    cause: { title: 'Fund' },
    actors: ['p', 'q', 'r', ...more].map((id) => ({ id, name: `Actor ${id}` })),
    objectives: ['b', 'a', 'c'].map((id) => ({ id, label: `Objective ${id}` })),
    criteria: [{ id: 'i', label: 'Influence', measures: 'influence', scale: 'zero-to-one' }],
    assessments: [...influences, ...more.map((id) => [id, 0.1] as const)].map(([actor, value]) => ({ id: actor, actor, criterion: 'i', value })),
    positions: [...positions, ...more.map((id) => [id, 'a', 1] as const)].map(([actor, objective, value], at) => ({ id: `${at}`, actor, objective, value })),
  });
  return drawPicture('force-field', { document, words: createTranslator('en'), names: namesOf(document) }, { ...options }, { width });
}

const texts = ({ marks }: Scene): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const arrows = ({ marks }: Scene): AreaMark[] => marks.filter((mark): mark is AreaMark => mark.kind === 'area' && mark.actor !== undefined && mark.hatched !== true);
const lengthOf = ({ points }: AreaMark | LineMark): number => Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x));

it('draws one objective, the first unless another is named', async () => {
  const scene = await drawn({});
  expect(scene.title).toContain('Objective b');
  expect((await drawn({ objective: 'a' })).title).toContain('Objective a');
  expect(arrows(scene).map(({ actor, fill }) => [actor, fill])).toEqual([['p', 'against'], ['q', 'against']]);
});

it('draws every objective at one scale, the greatest net force first and the unknown last', async () => {
  const scene = await drawn({ each: true });
  expect(texts(scene).filter((one) => one.startsWith('Objective'))).toEqual(['Objective a', 'Objective b', 'Objective c']);
  expect(texts(scene).filter((one) => one.startsWith('Net force'))).toEqual(['Net force: +0.4', 'Net force: unknown', 'Net force: unknown']);
  // p pushes as hard on a as on b, and q half as hard on b as on a.
  const [pa, qa, pb, qb] = arrows(scene);
  expect(lengthOf(pb!)).toBeCloseTo(lengthOf(pa!), 6);
  expect(lengthOf(qb!)).toBeCloseTo(lengthOf(qa!) / 2, 6);
  expect(scene.title).toBe('More force for the change on 1 of 3 objectives, more against it on 0');
});

it('leads the net arrow to where the change moves, and hatches what is not known', async () => {
  const { marks, legend } = await drawn({ each: true });
  const nets = marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.arrow === true);
  expect(nets).toHaveLength(1);
  expect(nets[0]!.points[1]![0]).toBeGreaterThan(nets[0]!.points[0]![0]);
  expect(marks.some((mark) => mark.kind === 'area' && mark.hatched === true && mark.fill === 'neutral')).toBe(true);
  expect(legend.map(({ text }) => text)).toEqual(['Driving forces', 'Restraining forces', 'Not known, but possible', 'Net force']);
});

it('counts the forces that have no room, and has every actor and every objective in its table', async () => {
  const scene = await drawn({ each: true }, 390, 12);
  expect(texts(scene)).toEqual(expect.arrayContaining(['and 1 more', '15 actors are undecided or unknown']));
  expect(scene.table.columns).toEqual(['Actor', 'Objective a', 'Objective b', 'Objective c']);
  expect(scene.table.rows.map(({ actor }) => actor)).toEqual(['p', 'q', 'r', ...Array.from({ length: 12 }, (_, at) => `m${at}`), undefined]);
  expect(scene.table.rows[2]!.cells).toEqual(['Actor r', 'unknown', 'unknown', 'unknown']);
  expect(scene.table.rows.at(-1)!.cells).toEqual(['Net force', '+1.6', 'unknown', 'unknown']);
});
