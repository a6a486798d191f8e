import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { AreaMark, LineMark, Mark, Scene, TextMark } from '../scene.ts';

// Net forces: x +0.4, w 0, y −0.2, z −0.9, and v anything up to +1, since nobody knows how strong s is; u stands still on x.
const positions = [['q', 'x', 1], ['u', 'x', 0], ['q', 'w', 1], ['t', 'w', -1], ['u', 'y', -1], ['p', 'z', -1], ['s', 'v', 1]] as const;
const document = requireDocument({
  version: 1,
  cause: { title: 'Fund' },
  actors: ['p', 'q', 't', 'u', 's'].map((id) => ({ id, name: `Actor ${id}` })),
  objectives: ['v', 'z', 'y', 'x', 'w'].map((id) => ({ id, label: `Objective ${id}` })),
  criteria: [{ id: 'i', label: 'Influence', measures: 'influence', scale: 'zero-to-one' }],
  assessments: Object.entries({ p: 0.9, q: 0.4, t: 0.4, u: 0.2 }).map(([actor, value]) => ({ id: actor, actor, criterion: 'i', value })),
  positions: positions.map(([actor, objective, value], at) => ({ id: `${at}`, actor, objective, value })),
});

const drawn = (width: number): Promise<Scene> => drawPicture('force-field', { document, words: createTranslator('en'), names: namesOf(document) }, { each: true }, { width });
const texts = ({ marks }: Scene): TextMark[] => marks.filter((mark): mark is TextMark => mark.kind === 'text');
const heads = (scene: Scene): TextMark[] => texts(scene).filter(({ text }) => text.startsWith('Objective'));
/** A force, or what is not known. */
const isForce = (mark: Mark): mark is AreaMark => mark.kind === 'area' && (mark.actor !== undefined || mark.hatched === true);
const reach = ({ points }: AreaMark | LineMark): [number, number] => [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];

it('has as many fields side by side as there is room for', async () => {
  for (const [width, columns] of [[1_300, 3], [1_000, 2], [500, 1]] as const) {
    const scene = await drawn(width);
    expect(heads(scene).map(({ text }) => text)).toEqual(['Objective x', 'Objective w', 'Objective y', 'Objective z', 'Objective v']);
    expect([width, new Set(heads(scene).map(({ x }) => x)).size]).toEqual([width, columns]);
  }
});

it('says how many stand for it and against it, and tells of the objective at either end', async () => {
  const { title, sentence } = await drawn(1_000);
  expect(title).toBe('More force for the change on 1 of 5 objectives, more against it on 2');
  expect(['x', 'w', 'y', 'z', 'v'].filter((id) => sentence.includes(`Objective ${id}`))).toEqual(['x', 'z']);
});

it('says each net force in the colour of its side, with an arrow where it moves the change', async () => {
  const scene = await drawn(1_000);
  expect(texts(scene).flatMap(({ text, colour }) => (text.startsWith('Net force') ? [[text, colour]] : []))).toEqual([['Net force: +0.4', 'for'], ['Net force: 0', 'muted'], ['Net force: -0.2', 'against'], ['Net force: -0.9', 'against'], ['Net force: unknown', 'muted']]);
  const nets = scene.marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.arrow === true);
  expect(nets.map(({ points: [from, to] }) => Math.sign(to![0] - from![0]))).toEqual([1, -1, -1]);
  // At one scale.
  expect(nets.map((net) => (reach(net)[1] - reach(net)[0]) / (reach(nets[2]!)[1] - reach(nets[2]!)[0]))).toEqual([expect.closeTo(4 / 9), expect.closeTo(2 / 9), 1]);
});

it('keeps every force, and how far what is unknown could take the change, within its own field', async () => {
  const width = 1_000;
  const panel = (width - 34) / 2;
  const { marks } = await drawn(width);
  const areas = marks.filter(isForce);
  expect(areas.some(({ hatched, actor }) => hatched === true && actor === undefined)).toBe(true);
  expect(areas.map(reach).filter(([from, to]) => !((from >= 0 && to <= panel) || (from >= panel + 34 && to <= width)))).toEqual([]);
});

it('counts those who stand still with the unknown, and tells them apart in the table', async () => {
  const { table, marks } = await drawn(1_000);
  expect(marks.flatMap((mark) => (mark.kind === 'text' && mark.text.includes('undecided') ? [mark.text] : []))).toEqual(['4 actors are undecided or unknown', '3 actors are undecided or unknown', '4 actors are undecided or unknown', '4 actors are undecided or unknown', '4 actors are undecided or unknown']);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Actor p', 'unknown', 'unknown', 'unknown', '-0.9', 'unknown'],
    ['Actor q', '+0.4', '+0.4', 'unknown', 'unknown', 'unknown'],
    ['Actor t', 'unknown', '-0.4', 'unknown', 'unknown', 'unknown'],
    ['Actor u', '0', 'unknown', '-0.2', 'unknown', 'unknown'],
    ['Actor s', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    ['Net force', '+0.4', '0', '-0.2', '-0.9', 'unknown'],
  ]);
});
