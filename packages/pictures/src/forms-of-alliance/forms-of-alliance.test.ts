import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { AreaMark, Scene } from '../scene.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Wells', stages: ['planning', 'implementation'] },
  actors: [
    { id: 'p', name: 'Whole', role: 'partner' },
    { id: 'q', name: 'Half', role: 'partner' },
    { id: 's', name: 'Some', role: 'stakeholder' },
    { id: 'a', name: 'Bank', role: 'strategic-ally', veto: true },
    { id: 'b', name: 'Mayor', role: 'strategic-ally' },
    { id: 'n', name: 'Nobody' },
  ],
  alliances: [
    { id: '1', label: 'Training', form: 'stakeholder-engagement', stages: ['implementation'], members: [{ actor: 's' }, { actor: 'q', stages: ['planning'] }] },
    { id: '2', label: 'Twinning', form: 'strategic-alliance', members: [{ actor: 'a' }] },
    { id: '3', label: 'Old twinning', form: 'strategic-alliance', status: 'failed', stages: ['planning'], members: [{ actor: 'b' }] },
  ],
  participations: [
    { id: '1', actor: 'p', stage: 'planning', level: 'control' },
    { id: '2', actor: 'p', stage: 'implementation', level: 'inform' },
    { id: '3', actor: 'b', stage: 'planning', level: 'control', planned: true },
  ],
});

const drawn = (width: number): Promise<Scene> => drawPicture('forms-of-alliance', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });

it('tells what is on record from what is planned and what the role lets one expect, in every stage and beyond', async () => {
  const { table, title, sentence } = await drawn(960);
  expect(table.columns).toEqual(['Actor', 'Role', 'Planning', 'Implementation', 'Decides', 'Beyond the end']);
  const expected = 'Expected of the role, not on record';
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Whole', 'Partner', 'yes', 'yes', 'yes', ''],
    ['Half', 'Partner', 'yes', expected, expected, ''],
    ['Some', 'Stakeholder', '', 'yes', '', ''],
    ['Bank', 'Strategic ally', '', '', 'yes', 'yes'],
    ['Mayor', 'Strategic ally', 'Planned', '', 'Planned', expected],
    ['Nobody', 'No role yet', '', '', '', ''],
  ]);
  expect(title).toBe('Partners who take part in every stage: 1 of 2');
  expect(sentence).toBe('Stakeholders with a part in a stage: 1 of 1. Strategic allies who decide: 1 of 2. 1 actor has no part on record.');
});

it('fills what is on record, dashes what is planned, hatches what is expected, at every width', async () => {
  for (const width of [960, 300]) {
    const cells = (await drawn(width)).marks.filter((mark): mark is AreaMark => mark.kind === 'area');
    expect(cells).toHaveLength(24);
    expect(cells.filter(({ hatched }) => hatched === true)).toHaveLength(3);
    expect(cells.filter(({ dash }) => dash === 'dashed')).toHaveLength(2);
    expect(cells.filter(({ fill, hatched }) => hatched !== true && fill !== 'raised' && fill !== 'surface').map(({ fill }) => fill)).toEqual(['partner', 'partner', 'partner', 'partner', 'stakeholder', 'strategic-ally', 'strategic-ally']);
  }
});
