import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Mark, Scene } from '../scene.ts';

const actors = 'a b c d e'.split(' ').map((id) => ({ id, name: `Actor ${id}`, ...(id === 'e' ? {} : { presence: [{ place: id === 'd' ? 'y' : 'x' }] }) }));
const tie = (id: string, source: string, target: string, directed = false) => ({ id, source, target, kind: 'cooperation', directed });
// a – b, b – c, a – c are all linked and in one country, c → d leads to another, and e is alone.
const ties = [tie('1', 'a', 'b'), tie('2', 'b', 'c'), tie('3', 'a', 'c'), tie('4', 'c', 'd', true)];

async function drawn(options: object = {}, more: object = {}): Promise<Scene> {
  const document = requireDocument({ version: 1, cause: { title: 'Test' }, places: [{ id: 'x', country: 'IT' }, { id: 'y', country: 'PH' }], actors, ties, ...more });
  return drawPicture('whole-network', { document, words: createTranslator('en'), names: namesOf(document) }, { ...options });
}

const areas = ({ marks }: Scene) => marks.filter((mark): mark is Extract<Mark, { kind: 'area' }> => mark.kind === 'area');
const lengthOf = ({ points }: Extract<Mark, { kind: 'area' }>) => points[1]![0] - points[0]![0];
const texts = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it('has every number on its own scale, and what each says', async () => {
  const scene = await drawn();
  expect(scene.table.rows.map(({ cells: [name, value] }) => [name, value])).toEqual([['Connected parts', '2'], ['Density', '40%'], ['Diameter', '2'], ['Transitivity', '60%'], ['Reciprocity', '0%'], ['E-I index', '-0.5']]);
  expect(scene.title).toBe('The map falls into 2 separate parts; the largest has 4 of 5 actors.');
  expect(texts(scene)).toEqual(expect.arrayContaining(['0%', '100%', 'Mean 1.33', 'Actor by actor 78%', 'By chance 0', 'Actor a', 'Actor d']));
  expect(scene.source).toMatch(/The map in numbers, after Wasserman & Faust 1994; /);
});

it('draws a share as long as it is of its track, and an index from its middle', async () => {
  const [track, bar] = areas(await drawn({ metric: 'density' }));
  expect(lengthOf(bar!) / lengthOf(track!)).toBeCloseTo(0.4);
  const [all, index] = areas(await drawn({ metric: 'e-i-index' }));
  // From 0, in the middle, down to −0.5: a quarter of the whole.
  expect([lengthOf(index!) / lengthOf(all!), (index!.points[1]![0] - all!.points[0]![0]) / lengthOf(all!)]).toEqual([expect.closeTo(0.25), expect.closeTo(0.5)]);
});

it('shows the groups of the index, who keeps most to itself first, by whatever makes them', async () => {
  const scene = await drawn({ metric: 'e-i-index' });
  expect(scene.table.rows.slice(1).map(({ cells }) => cells)).toEqual([['Italy', '-0.5', 'Pairs within: 3. Pairs leading out: 1.'], ['Philippines', '1', 'Pairs within: 0. Pairs leading out: 1.']]);
  expect((await drawn({ metric: 'e-i-index', by: 'sector' })).table.rows).toHaveLength(1);
});

it('hatches what is not known: nothing to answer where no tie has a direction', async () => {
  const scene = await drawn({ metric: 'reciprocity' }, { ties: ties.slice(0, 3) });
  expect(areas(scene).filter(({ hatched }) => hatched === true)).toHaveLength(1);
  expect(scene.table.rows[0]!.cells[1]).toBe('unknown');
  // A pair of unknown group could be within or between.
  const open = await drawn({ metric: 'e-i-index' }, { ties: [...ties, tie('5', 'd', 'e')] });
  expect(areas(open).filter(({ hatched }) => hatched === true)).toHaveLength(1);
});
