import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Test' },
  actors: [
    { id: 'a', name: 'Ana', profile: { contact: 'ana@example.org' } },
    { id: 'b', name: 'Bo', profile: { services: 'Loans', engagementStrategy: 'Meet twice a year' } },
    { id: 'c', name: 'Chi' },
  ],
  criteria: ['interest', 'influence'].map((measures) => ({ id: measures, label: measures, measures, scale: 'low-medium-high' })),
  assessments: [['b', 'interest', 'high'], ['b', 'influence', 'high'], ['a', 'interest', 'low'], ['a', 'influence', 'medium']].map(([actor, criterion, value], at) => ({ id: `${at}`, actor, criterion, value })),
});

it('has who matters most first, a level or a tick for what is known, and hatches the rest', async () => {
  const scene = await drawPicture('stakeholder-sheet', { document, words: createTranslator('en'), names: namesOf(document) });
  expect(scene.title).toBe('7 of 30 fields are filled.');
  expect(scene.table.rows.map(({ actor }) => actor)).toEqual(['b', 'a', 'c']);
  const cells = (actor: string) => scene.marks.flatMap((mark) => (mark.kind === 'area' && mark.actor === actor ? [mark] : []));
  expect(cells('b').map(({ hatched }) => hatched === true)).toEqual([true, false, false, false, true, true, true, true, true, false]);
  expect(cells('c').every(({ hatched }) => hatched === true)).toBe(true);
  // High is as strongly coloured as letters allow, low a third of it.
  expect([cells('b')[1]!.tint, cells('a')[1]!.tint]).toEqual([0.5, expect.closeTo(0.5 / 3)]);
  const texts = scene.marks.flatMap((mark) => (mark.kind === 'text' && /^[\d✓]+$/.test(mark.text) ? [mark.text] : []));
  // Of the rows, each with its count, and below them of the columns.
  expect(texts.slice(1)).toEqual(['3', '3', '✓', '✓', '4', '✓', '1', '2', '3', '0', '1', '2', '2', '1', '0', '0', '0', '0', '0', '1']);
});

it('has a few rows for all of whom nothing is filled, and counts the others', async () => {
  const many = requireDocument({ ...document, actors: [...document.actors, ...Array.from({ length: 20 }, (_, at) => ({ id: `n${at}`, name: `Nobody ${at}` }))] });
  const scene = await drawPicture('stakeholder-sheet', { document: many, words: createTranslator('en'), names: namesOf(many) });
  expect(scene.marks.filter((mark) => mark.kind === 'disc')).toHaveLength(2 + 12);
  expect(scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toContain('9 more actors are in the table');
  expect(scene.table.rows).toHaveLength(23);
});

it('says in its table what the fields say, and what we would do where nobody has a strategy', async () => {
  const { table } = await drawPicture('stakeholder-sheet', { document, words: createTranslator('en'), names: namesOf(document) });
  const [bo, ana, chi] = table.rows.map(({ cells }) => cells);
  expect(bo!.slice(0, 5)).toEqual(['Bo', 'unknown', 'High', 'High', 'Loans']);
  expect(ana!.at(-1)).toMatch(/^unknown \(suggested: .+\)$/);
  expect(chi!.at(-1)).toBe('unknown');
});
