import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Scene } from '../scene.ts';

/** The potential to cooperate and to threaten, out of ten. */
type Row = readonly [id: string, cooperation: number | null, threat: number | null];

async function drawn(rows: readonly Row[], width = 960): Promise<Scene> {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map(([id]) => ({ id, name: `Actor ${id}` })),
    criteria: ['cooperation', 'threat'].map((id) => ({ id, label: id, measures: id, scale: 'zero-to-ten' })),
    assessments: rows.flatMap(([actor, ...values]) => ['cooperation', 'threat'].map((criterion, at) => ({ id: `${actor} ${criterion}`, actor, criterion, value: values[at] }))),
  });
  return drawPicture('cooperation-threat', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });
}

const rows: readonly Row[] = [['a', 9, 1], ['b', 8, 2], ['c', 9, 9], ['d', 1, 9], ['e', 1, 1], ['f', null, 3]];

it('counts in its title who can help and who can harm, and says beneath what to do', async () => {
  const scene = await drawn(rows);
  expect(scene.title).toBe('Can help much and harm little: 2 of 6 actors; can harm much: 2');
  expect(scene.sentence).toContain('Involve');
  // Without any score there is nothing to count.
  expect((await drawn([['f', null, 3]])).title).toContain('First score');
});

it('says of the plane what is up and what is across, and of the list what its headings mean', async () => {
  expect((await drawn(rows)).caption).toContain('grows upwards');
  expect((await drawn(rows, 390)).caption).toContain('Below each heading stands what to do');
});
