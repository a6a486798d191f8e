import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Scene } from '../scene.ts';

/** Interest and influence out of ten, and the position on the one objective. */
type Row = readonly [id: string, interest: number | null, influence: number | null, position: number | null];
const placed: readonly Row[] = [['ally', 9, 9, 1], ['sleeper', 1, 1, 1], ['critic', 8, 4, -1], ['far', 2, null, -1]];

async function drawn(rows: readonly Row[], options: object = {}, width = 960): Promise<Scene> {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map(([id]) => ({ id, name: `Actor ${id}` })),
    objectives: [{ id: 'o', label: 'Law' }],
    criteria: ['interest', 'influence'].map((id) => ({ id, label: id, measures: id, scale: 'zero-to-ten' })),
    assessments: rows.flatMap(([actor, ...values]) => ['interest', 'influence'].map((criterion, at) => ({ id: `${actor} ${criterion}`, actor, criterion, value: values[at] }))),
    positions: rows.map(([actor, , , value]) => ({ id: actor, actor, objective: 'o', value })),
  });
  return drawPicture('aiim', { document, words: createTranslator('en'), names: namesOf(document) }, { ...options }, { width });
}

const discOf = ({ marks }: Scene, actor: string) => marks.find((mark) => mark.kind === 'disc' && mark.actor === actor) as { x: number; y: number; radius: number; hollow: boolean };
const texts = ({ marks }: Scene): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it('names the quadrants once everybody is placed, and sizes by influence as area', async () => {
  const scene = await drawn(placed);
  expect(scene.title).toBe('Agree with the change: 2 of 4 actors, 1 of them with high interest');
  expect(texts(scene)).toEqual(expect.arrayContaining(['Learn in partnership · 1', 'Develop enthusiasm · 1', 'Challenge existing beliefs · 1', 'Develop awareness and enthusiasm · 1']));
  expect(discOf(scene, 'ally').y).toBeLessThan(discOf(scene, 'critic').y);
  expect(discOf(scene, 'ally').x).toBeGreaterThan(discOf(scene, 'sleeper').x);
  // Areas: 0.2 + 0.8 × 0.9 = 0.92 beside 0.2 + 0.8 × 0.1 = 0.28.
  expect((discOf(scene, 'ally').radius / discOf(scene, 'sleeper').radius) ** 2).toBeCloseTo(0.92 / 0.28, 5);
  expect(['ally', 'far'].map((actor) => discOf(scene, actor).hollow)).toEqual([false, true]);
});

it('hides the names while one has no place, and where that is asked for', async () => {
  const later = await drawn([...placed, ['new', 5, 5, null]]);
  expect(later.title).toBe('4 of 5 actors are placed');
  expect(texts(later).filter((text) => text.startsWith('Learn in'))).toEqual([]);
  expect(texts(later)).toContain('Not placed yet');
  expect(later.table.rows.map(({ cells }) => cells[1])).toEqual(['Agrees, high interest', 'Agrees, low interest', 'Disagrees, high interest', 'Disagrees, low interest', 'Not placed yet']);
  expect(texts(await drawn([...placed, ['new', 5, 5, null]], { names: 'shown' }))).toContain('Learn in partnership · 1');
  expect(texts(await drawn(placed, { names: 'hidden' })).filter((text) => text.startsWith('Learn in'))).toEqual([]);
});

it('says of sizes what they mean where there are sizes: not in a list', async () => {
  const saysSize = (scene: Scene): boolean => scene.legend.some(({ text }) => text === 'The larger, the more influence');
  expect([saysSize(await drawn(placed)), saysSize(await drawn(placed, {}, 390))]).toEqual([true, false]);
});
