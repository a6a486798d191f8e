import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Scene } from '../scene.ts';

const at = (id: string, place?: string) => ({ id, name: `Actor ${id}`, ...(place === undefined ? {} : { presence: [{ place }] }) });
const offer = (actor: string, capability: string) => ({ id: `${actor}${capability}`, actor, capability });

async function drawn(offers: readonly object[], width = 960): Promise<Scene> {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    places: [{ id: 'x', label: 'Here' }, { id: 'y', label: 'There' }],
    actors: [at('a', 'x'), at('b', 'x'), at('c', 'x'), at('d', 'y'), at('e')],
    ties: [{ id: '1', source: 'a', target: 'b', kind: 'cooperation' }],
    capabilities: [{ id: 'p', label: 'Courses' }, { id: 'q', label: 'Loans' }],
    offers,
  });
  return drawPicture('service-overlap', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });
}

const boxes = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'area' ? [mark.fill] : []));

it('has those who are linked in one box, those who are not apart, and what nobody has brought together first', async () => {
  // Loans: a and b, who are linked. Courses: the same two, and c, who is not; d offers them elsewhere, and e nobody knows where.
  const scene = await drawn([offer('a', 'q'), offer('b', 'q'), ...'a b c d e'.split(' ').map((id) => offer(id, 'p'))]);
  expect(scene.table.rows.map(({ cells }) => cells)).toEqual([
    ['Actor a', 'Courses', 'Here', 'Actor b'],
    ['Actor b', 'Courses', 'Here', 'Actor a'],
    ['Actor c', 'Courses', 'Here', '–'],
    ['Actor a', 'Loans', 'Here', 'Actor b'],
    ['Actor b', 'Loans', 'Here', 'Actor a'],
    ['Actor e', 'Courses', 'unknown', 'unknown'],
  ]);
  expect(boxes(scene)).toEqual(['accent', 'raised', 'accent']);
  expect(scene.marks.filter((mark) => mark.kind === 'line' && mark.colour === 'against')).toHaveLength(4);
  // Crossed out where the boxes stand one below the other as well.
  const below = await drawn([offer('a', 'p'), offer('c', 'p')], 300);
  expect(below.marks.filter((mark) => mark.kind === 'line' && mark.colour === 'against')).toHaveLength(4);
  const unknown = scene.marks.flatMap((mark) => (mark.kind === 'disc' && mark.hollow === true ? [mark.actor] : []));
  expect(unknown).toEqual(['e']);
});

it('says that nobody offers the same where nobody does', async () => {
  const scene = await drawn([offer('a', 'p'), offer('d', 'p')]);
  expect(scene.title).toBe('No two actors are known to offer the same service in the same place.');
  expect(scene.marks).toMatchObject([{ kind: 'text', text: '2 services looked at.' }]);
});
