import { requireDocument, WrongUseError } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Mark, Scene } from '../scene.ts';

/** Interest and influence in 2024 and in 2026; the ties say who was there when. */
const rows: readonly (readonly [string, readonly [number, number], readonly [number, number]])[] = [['riser', [2, 8], [9, 8]], ['stays', [9, 2], [9, 2]], ['new', [8, 8], [8, 8]], ['gone', [3, 9], [3, 9]]];

async function drawn(options: object = {}, width = 960): Promise<Scene> {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map(([id]) => ({ id, name: `Actor ${id}` })),
    ties: [{ id: 'n', source: 'new', target: 'stays', kind: 'cooperation', from: '2025' }, { id: 'g', source: 'gone', target: 'riser', kind: 'cooperation', until: '2024' }, ...['stays', 'riser'].map((id) => ({ id, source: 'stays', target: 'riser', kind: 'cooperation' }))],
    objectives: [{ id: 'o', label: 'Law' }],
    criteria: ['interest', 'influence'].map((id) => ({ id, label: id, measures: id, scale: 'zero-to-ten' })),
    assessments: rows.flatMap(([actor, ...dates]) => dates.flatMap((values, year) => ['interest', 'influence'].map((criterion, at) => ({ id: `${actor} ${year} ${criterion}`, actor, criterion, value: values[at], date: year === 0 ? '2024' : '2026' })))),
    positions: [['riser', '2024', -1], ['riser', '2026', 1]].map(([actor, date, value]) => ({ id: `${date}`, actor, objective: 'o', value, date })),
  });
  return drawPicture('two-dates', { document, words: createTranslator('en'), names: namesOf(document) }, { ...options }, { width });
}

const discOf = ({ marks }: Scene, actor: string) => marks.find((mark) => mark.kind === 'disc' && mark.actor === actor) as Extract<Mark, { kind: 'disc' }>;
const texts = ({ marks }: Scene): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it('says who came and who left, and leads an arrow from the old field to the new', async () => {
  const scene = await drawn();
  expect(['new', 'gone', 'riser', 'stays'].map((actor) => discOf(scene, actor).letter)).toEqual(['+', '−', 'U', 'U']);
  const arrows = scene.marks.filter((mark) => mark.kind === 'line' && mark.arrow === true && mark.actor !== undefined) as Extract<Mark, { kind: 'line' }>[];
  expect(arrows.map(({ actor }) => actor)).toEqual(['riser']);
  expect(arrows[0]!.points[0]![0]).toBeLessThan(arrows[0]!.points[1]![0]);
  expect(discOf(scene, 'stays').radius).toBeLessThan(discOf(scene, 'riser').radius);
  // Who left is drawn, and not counted.
  expect(texts(scene)).toEqual(expect.arrayContaining(['Key players · 2', 'Keep satisfied · 0', 'Keep informed · 1']));
  expect(scene.table.rows.map(({ cells }) => cells.slice(1))).toEqual([['Keep satisfied', 'Key players'], ['Keep informed', 'Keep informed'], ['not on the map', 'Key players'], ['Keep satisfied', 'not on the map']]);
});

it('shows the net forces then and now, and takes other dates', async () => {
  const scene = await drawn();
  // Position times influence: −1 × 0.8, then 1 × 0.8.
  expect(texts(scene)).toContain('-0.8 → 0.8');
  const same = await drawn({ from: '2026', to: '2026' });
  expect(same.marks.filter((mark) => mark.kind === 'line' && mark.arrow === true && mark.actor !== undefined)).toEqual([]);
  await expect(drawn({ from: 'yesterday' })).rejects.toBeInstanceOf(WrongUseError);
  expect(texts(await drawn({}, 390))).toEqual(expect.arrayContaining(['Came · 1', 'Left · 1', 'Keep satisfied → Key players · 1', 'Stayed in their field · 1']));
});
