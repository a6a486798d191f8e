import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Scene } from '../scene.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Test', requirements: ['x', 'y'].map((capability) => ({ id: capability, capability })) },
  capabilities: ['x', 'y'].map((id) => ({ id, label: `Skill ${id}` })),
  offers: [{ id: 'f', actor: 'a', capability: 'x' }, { id: 'g', actor: 'b', capability: 'y' }],
  actors: ['a', 'b', 'c'].map((id) => ({ id, name: `Actor ${id}` })),
  objectives: [{ id: 'o', label: 'Law' }],
  positions: [['a', 1], ['b', -1]].map(([actor, value]) => ({ id: actor, actor, objective: 'o', value })),
  alliances: [{ id: 'apart', label: 'Apart', form: 'partnership', members: [{ actor: 'a' }, { actor: 'b' }] }, { id: 'open', label: 'Open', form: 'partnership', members: [{ actor: 'c' }, { actor: 'b' }] }],
});

async function drawn(options: Readonly<Record<string, unknown>> = {}): Promise<Scene> {
  return drawPicture('binding-forces', { document, words: createTranslator('en'), names: namesOf(document) }, options);
}

const bold = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' && mark.bold && mark.size === 13 ? [mark.text] : []));

it('names the weakest force, and hatches the whole bar of what is not known', async () => {
  const scene = await drawn({ alliance: 'apart' });
  // Those who stand furthest apart share no vision; together they offer all that is required; nobody has scored the rest.
  expect(scene.table.rows.map(({ cells }) => cells)).toEqual([['Apart', '0', 'unknown', '1', 'Joint vision', 'unknown', 'unknown']]);
  expect(bold(scene)).toContain('Joint vision');
  expect(bold(scene)).not.toContain('Complementarity');
  const hatched = scene.marks.flatMap((mark) => (mark.kind === 'area' && mark.hatched === true ? [mark.points[1]![0] - mark.points[0]![0]] : []));
  // Of trust and value nothing is known: that is said in a line.
  expect(hatched).toHaveLength(1);
  expect(scene.marks.some((mark) => mark.kind === 'text' && mark.text === 'Trust and value: no one has scored them yet.')).toBe(true);
  expect(scene.title).toMatch(/Apart/);
});

it('has the alliance first that is bound least', async () => {
  const scene = await drawn();
  expect(scene.table.rows.map(({ cells }) => cells[0])).toEqual(['Apart', 'Open']);
});

it('names those of which nothing is known, and hatches no bar for them', async () => {
  const bare = requireDocument({ version: 1, cause: { title: 'Test' }, actors: ['a', 'b'].map((id) => ({ id, name: `Actor ${id}` })), alliances: ['One', 'Two'].map((label) => ({ id: label, label, form: 'partnership', members: [{ actor: 'a' }, { actor: 'b' }] })) });
  const scene = await drawPicture('binding-forces', { document: bare, words: createTranslator('en'), names: namesOf(bare) });
  expect(scene.title).toBe('Nothing is on record yet of what binds these 2 alliances');
  expect(scene.marks.filter(({ kind }) => kind === 'area')).toEqual([]);
  expect(scene.marks.flatMap((mark) => (mark.kind === 'text' && ['One', 'Two'].includes(mark.text) ? [mark.text] : []))).toEqual(['One', 'Two']);
  expect(scene.legend).toEqual([]);
});
