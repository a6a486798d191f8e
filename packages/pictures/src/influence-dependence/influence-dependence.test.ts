import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Scene } from '../scene.ts';

// The worked example of the method's page: ministry 10 and 0, town 4 and 6, bank 3 and 2, association 2 and 11, mean 4.75.
const influences = [['ministry', 'town', 3], ['ministry', 'bank', 2], ['town', 'association', 3], ['bank', 'association', 2], ['association', 'town', 1], ['bank', 'ministry', null]] as const;
const actors = ['ministry', 'town', 'bank', 'association'];

async function drawn(width: number): Promise<Scene> {
  const document = requireDocument({ version: 1, cause: { title: 'Wells' }, actors: actors.map((id) => ({ id, name: `The ${id}` })), influences: influences.map(([source, target, value], at) => ({ id: `${at}`, source, target, value })) });
  return drawPicture('influence-dependence', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });
}

const discs = ({ marks }: Scene) => new Map(marks.flatMap((mark) => (mark.kind === 'disc' ? [[mark.actor!, mark] as const] : [])));
const texts = ({ marks }: Scene): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it('stands each in its quadrant, hollow and with whiskers where an unknown influence could move it', async () => {
  const scene = await drawn(1_000);
  const found = discs(scene);
  expect([...found].map(([actor, { hollow }]) => [actor, hollow]).sort()).toEqual([['association', false], ['bank', true], ['ministry', true], ['town', true]]);
  expect(found.get('ministry')!.y).toBeLessThan(found.get('town')!.y);
  expect(found.get('association')!.x).toBeGreaterThan(found.get('town')!.x);
  expect(texts(scene)).toEqual(expect.arrayContaining(['Dominant · 1', 'Relay · 0', 'Dominated · 2', 'Autonomous · 1']));
  expect(scene.marks.some((mark) => mark.kind === 'line' && mark.colour === 'neutral')).toBe(true);
});

it.each([[1_000, true], [700, false]])('has the bars of power beside the plane, or below it, at a width of %i', async (width, isBeside) => {
  const scene = await drawn(width);
  const bars = scene.marks.flatMap((mark) => (mark.kind === 'area' && mark.fill === 'accent' ? [mark] : []));
  expect(bars.map(({ actor }) => actor)).toEqual(['ministry', 'bank', 'town', 'association']);
  const lowest = Math.max(...[...discs(scene).values()].map(({ y }) => y));
  expect(bars[0]!.points[0]![1] < lowest).toBe(isBeside);
  // As on the page; of the bank, 3 ÷ 19 × 3 ÷ 5 beside the mean of all.
  expect(texts(scene)).toEqual(expect.arrayContaining(['3.04', '0.36', '0.05']));
});

it('says of the plane what is up and across, and of the list what its headings mean', async () => {
  expect((await drawn(1_000)).caption).toContain('grows upwards');
  expect((await drawn(390)).caption).toContain('Each heading is a field');
});
