import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Mark, Scene } from '../scene.ts';

// The worked example of the method: the town hears the association and the bank, the radio hears the town, and nobody the school.
const document = requireDocument({
  version: 1,
  cause: { title: 'Wells' },
  criteria: [{ id: 'weight', label: 'Weight', measures: 'influence', scale: 'zero-to-ten' }],
  actors: ['association', 'bank', 'town', 'radio', 'school'].map((id) => ({ id, name: `The ${id}` })),
  objectives: [{ id: 'fee', label: 'No fees' }],
  positions: [['association', 1], ['bank', -1], ['town', 0]].map(([actor, value]) => ({ id: actor, actor, objective: 'fee', value })),
  assessments: [['association', 2], ['bank', 4], ['town', 10], ['radio', 5], ['school', 0]].map(([actor, value]) => ({ id: actor, actor, criterion: 'weight', value })),
  ties: [
    { id: '1', source: 'association', target: 'town', kind: 'information', directed: true, strength: 3 },
    { id: '2', source: 'bank', target: 'town', kind: 'funding', directed: true, strength: 1 },
    { id: '3', source: 'town', target: 'radio', kind: 'information', directed: true },
  ],
});

async function drawn(width = 960): Promise<Scene> {
  return drawPicture('social-influence', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });
}

it('has rows for those who move furthest on a phone, and names the others together', async () => {
  const towns = Array.from({ length: 14 }, (_, at) => `town${at}`);
  const wide = requireDocument({
    ...document,
    actors: [...document.actors, ...towns.map((id) => ({ id, name: `The ${id}` }))],
    positions: [...document.positions, ...towns.map((id) => ({ id, actor: id, objective: 'fee', value: 0 }))],
    ties: [...document.ties, ...towns.map((id) => ({ id, source: 'association', target: id, kind: 'information' as const, directed: true }))],
  });
  const of = async (width: number) => textsOf(await drawPicture('social-influence', { document: wide, words: createTranslator('en'), names: namesOf(wide) }, {}, { width }));
  const [narrow, broad] = [await of(390), await of(960)];
  expect(narrow.filter((one) => one.startsWith('drawn by'))).toHaveLength(10);
  expect(narrow).toContain('Smaller shifts');
  expect(broad).not.toContain('Smaller shifts');
  expect(broad.filter((one) => one.startsWith('drawn by')).length).toBeGreaterThan(14);
});

const textsOf = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const discOf = ({ marks }: Scene, actor: string) => marks.find((mark): mark is Extract<Mark, { kind: 'disc' }> => mark.kind === 'disc' && mark.actor === actor)!;

it('leads an arrow from where an actor stands to where it comes to, and says by how much and who draws it', async () => {
  const scene = await drawn();
  const arrows = scene.marks.flatMap((mark) => (mark.kind === 'line' && mark.arrow === true ? [mark.points.map(([x]) => x)] : []));
  expect(arrows).toHaveLength(1);
  expect(arrows[0]![0]).toBe(discOf(scene, 'town').x);
  expect(arrows[0]![1]).toBeGreaterThan(arrows[0]![0]!);
  expect(textsOf(scene)).toEqual(expect.arrayContaining(['+0.25', expect.stringMatching(/^drawn by .*The association/)]));
});

it('stands who has no known position hollow where it would come to, with the room that it could be in, and no shift', async () => {
  const scene = await drawn();
  const radio = discOf(scene, 'radio');
  expect(radio.hollow).toBe(true);
  expect(radio.x).toBeGreaterThan(discOf(scene, 'town').x);
  const hatched = scene.marks.filter((mark) => mark.kind === 'area' && mark.hatched === true && mark.points.some(([, y]) => Math.abs(y - radio.y) < 10));
  expect(hatched).toHaveLength(1);
  expect(textsOf(scene)).toContain('?');
});

it('shows the net force now, after, and with those who come to a view', async () => {
  // As the page of the method has it: −0.2, 0.05, and 0.175 with the radio; the school has no influence.
  expect(textsOf(await drawn())).toEqual(expect.arrayContaining(['Now -0.2', 'After listening +0.05', 'With those who come to a view +0.18']));
});

it('names who does not move, and whom no known position reaches, and all of them in the table', async () => {
  const scene = await drawn(390);
  const heads = textsOf(scene);
  expect(heads.indexOf('No shift')).toBeGreaterThan(-1);
  expect(heads.findIndex((one) => one.startsWith('Position unknown, and no known one'))).toBeGreaterThan(heads.indexOf('No shift'));
  expect(discOf(scene, 'school').hollow).toBe(true);
  expect(discOf(scene, 'bank').hollow).toBe(false);
  expect(scene.table.rows.map(({ cells }) => cells)).toEqual([
    ['The town', '0', '0.25', '0.25', '0.25 – 0.25', 'The association and The bank'],
    ['The radio', 'unknown', '0.25', 'unknown', '-0.38 – 0.63', 'The association and The bank'],
    ['The association', '1', '1', '0', '1 – 1', ''],
    ['The bank', '-1', '-1', '0', '-1 – -1', ''],
    ['The school', 'unknown', 'unknown', 'unknown', '-1 – 1', ''],
  ]);
});
