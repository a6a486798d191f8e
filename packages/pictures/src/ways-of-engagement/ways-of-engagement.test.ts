import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Scene } from '../scene.ts';

const actors = [{ id: 'a', name: 'Ana', role: 'strategic-ally' }, { id: 'b', name: 'Bo', role: 'strategic-ally' }, { id: 'c', name: 'Chi' }];

async function drawn(engagements: readonly object[]): Promise<Scene> {
  const document = requireDocument({ version: 1, cause: { title: 'Test' }, actors, engagements });
  return drawPicture('ways-of-engagement', { document, words: createTranslator('en'), names: namesOf(document) });
}

const cells = ({ marks }: Scene, actor: string) => marks.flatMap((mark) => (mark.kind === 'area' && mark.actor === actor ? [[mark.fill, mark.hatched === true]] : []));

it('has allies whom nobody engages first and hatched, then the ways of the others, their gains and difficulties', async () => {
  const scene = await drawn([
    { id: '1', actor: 'a', way: 'lobbying', benefits: [{ label: 'A seat', to: 'actor' }], difficulties: ['Slow'] },
    { id: '2', actor: 'a', way: 'Football', benefits: [{ label: 'Votes', to: 'cause' }, { label: 'Rooms', to: 'cause' }] },
    { id: '3', actor: 'c', way: 'project-events' },
  ]);
  expect(scene.table.rows.map(({ cells: row }) => row)).toEqual([
    ['Bo', 'Not engaged yet', 'unknown', 'unknown', 'unknown'],
    ['Ana', 'Lobbying and Football', 'Votes; Rooms', 'A seat', 'Slow'],
    ['Chi', 'Project events', '–', '–', '–'],
  ]);
  expect(cells(scene, 'b').every(([, hatched]) => hatched)).toBe(true);
  // Lobbying, project events, direct involvement, a way of its own; gains of either side, and what is hard.
  expect(cells(scene, 'a')).toEqual([['accent', false], ['surface', false], ['surface', false], ['accent', false], ['for', false], ['for', false], ['against', false]]);
  // No gain on record is not known to be none; that nothing is hard is not hatched.
  expect(cells(scene, 'c').slice(4).map(([, hatched]) => hatched)).toEqual([true, true, false]);
});

it('shows who is not engaged where nobody is, with no headings', async () => {
  const scene = await drawn([]);
  expect(scene.table.rows.map(({ actor }) => actor)).toEqual(['a', 'b']);
  expect(scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).filter((one) => one === 'Not engaged yet')).toEqual([]);
});
