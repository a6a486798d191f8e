import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Scene } from '../scene.ts';

const offer = (actor: string, capability: string) => ({ id: `${actor}${capability}`, actor, capability });

async function drawn(options: Record<string, unknown>): Promise<Scene> {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test', requirements: ['p', 'q', 'r', 's'].map((id) => ({ id, label: `Needs ${id}`, capability: id })) },
    capabilities: ['p', 'q', 'r', 's'].map((id) => ({ id, label: id })),
    actors: [{ id: 'a', name: 'Ana', role: 'partner' }, { id: 'b', name: 'Bo' }, { id: 'c', name: 'Chi' }],
    offers: [offer('a', 'p'), offer('b', 'p'), offer('b', 'q'), offer('c', 'r')],
    alliances: [{ id: 'one', label: 'One', form: 'partnership', members: [{ actor: 'a' }, { actor: 'c' }] }],
  });
  return drawPicture('team-coverage', { document, words: createTranslator('en'), names: namesOf(document) }, options);
}

const texts = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it('shows the partners, or an alliance, beside the others on record', async () => {
  const scene = await drawn({});
  expect(scene.table.rows.map(({ cells }) => cells[0])).toEqual(['Ana', 'No member is known to offer it']);
  expect(texts(scene)).toContain('One');
  expect((await drawn({ alliance: 'one' })).table.rows.map(({ actor }) => actor)).toEqual(['a', 'c', undefined]);
});

it('shows the best team, and beside it what smaller ones would cover', async () => {
  const scene = await drawn({ team: 'best' });
  // Bo brings two of four, Chi a third; nobody offers the last.
  expect(scene.table.rows.map(({ actor }) => actor)).toEqual(['b', 'c', undefined]);
  expect(scene.title).toBe('The best team found: \u2068Bo\u2069 and \u2068Chi\u2069. It covers 75% of what the cause requires.');
  expect(texts(scene)).toEqual(expect.arrayContaining(['Best small team', '75%', 'Best team of 1 member', '50%']));
  expect(texts(scene)).not.toContain('Best team of 2 members');
  expect(scene.source).toMatch(/Best small team, after .*Nemhauser/);
});
