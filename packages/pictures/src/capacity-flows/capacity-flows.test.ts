import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { LineMark, Scene } from '../scene.ts';
import { stackNear } from './arrange.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Coffee' },
  places: [{ id: 'hills', label: 'The hills', side: 'origin' }, { id: 'port', label: 'The port', side: 'destination' }],
  actors: [['coop', 'hills'], ['migrants', 'port'], ['school', 'hills'], ['expert', null]].map(([id, place]) => ({ id, name: `Name ${id}`, ...(place === null ? {} : { presence: [{ place }] }) })),
  capacityTransfers: [
    { id: '1', source: 'migrants', target: 'coop', subject: 'Selling abroad', vehicle: 'learning-by-doing' },
    { id: '2', source: 'coop', target: 'migrants', subject: 'Judging coffee', vehicle: 'learning-by-doing' },
    { id: '3', source: 'school', target: 'coop', subject: 'Pruning', vehicle: 'peer-to-peer-support' },
    { id: '4', source: 'expert', target: 'coop', subject: 'Book-keeping' },
    { id: '5', source: 'coop', target: 'coop', subject: 'Itself' },
  ],
});

const drawn = (width: number): Promise<Scene> => drawPicture('capacity-flows', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });
const texts = ({ marks }: Scene): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const lines = ({ marks }: Scene): LineMark[] => marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.colour !== 'rule');

it('adds up each direction, and those of which it is not known', async () => {
  const tiles = (await drawn(960)).marks.flatMap((mark) => (mark.kind === 'area' && mark.words !== undefined ? [mark.words] : []));
  expect(tiles).toEqual(['South to North: 1', 'North to South: 1', 'South to South: 1', 'North to North: 0', 'Direction unknown: 1']);
});

it('comes from the side of the teacher, dashed where that is unknown, grouped by the way it passes', async () => {
  const scene = await drawn(960);
  expect(texts(scene).filter((one) => /: \d/.test(one))).toEqual(['Peer-to-peer support: 1', 'Learning by doing: 2', 'Way unknown: 1']);
  expect(lines(scene).filter(({ arrow }) => arrow !== true).map(({ colour, dash, words }) => [colour, dash, words?.replace(/[\u2068\u2069]/g, '')])).toEqual([
    ['stakeholder', undefined, 'Name school to Name coop: Pruning (Peer-to-peer support)'],
    ['accent', undefined, 'Name migrants to Name coop: Selling abroad (Learning by doing)'],
    ['stakeholder', undefined, 'Name coop to Name migrants: Judging coffee (Learning by doing)'],
    ['unassigned', 'dashed', 'Name expert to Name coop: Book-keeping (Way unknown)'],
  ]);
  expect(texts(scene)).not.toContain('Itself');
  expect(scene.legend.map(({ text, sign }) => [text, sign])).toEqual([['Comes from: South', 'line'], ['Comes from: North', 'line'], ['Comes from: Side unknown', 'dashed-line']]);
});

it('says the same in a list where there is no room, and in its table', async () => {
  const scene = await drawn(300);
  expect(texts(scene).filter((one) => one.includes('·'))).toEqual(['Teaches · South', 'Learns · South', 'Teaches · North', 'Learns · South', 'Teaches · South', 'Learns · North', 'Teaches · Side unknown', 'Learns · South']);
  expect(scene.table.rows.filter(({ actor }) => actor !== undefined).map(({ cells }) => cells[1])).toEqual(['South', 'North', 'South', 'Side unknown']);
});

it('stacks those of one side near what they teach, and apart', () => {
  expect(stackNear([100, 300, 110], 50, 0)).toEqual([75, 275, 125]);
  expect(stackNear([10, 10], 50, 0)).toEqual([0, 50]);
});

it('leads each line up to what is taught, and says of a list what a list is', async () => {
  const scene = await drawn(960);
  const subject = scene.marks.find((mark) => mark.kind === 'text' && mark.text === 'Pruning') as { x: number; y: number };
  const ends = lines(scene).flatMap(({ points, arrow }) => (arrow === true ? [points[0]!] : [points.at(-1)!])).filter(([, y]) => Math.abs(y - subject.y) < 8);
  expect(ends).toHaveLength(2);
  for (const [x] of ends) expect(Math.abs(x - subject.x)).toBeLessThan(50);
  expect([scene.caption.includes('in the middle'), (await drawn(390)).caption.includes('Each block')]).toEqual([true, true]);
});
