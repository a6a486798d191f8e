import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../errors.ts';
import { requireDocument } from '../model/parse-document.ts';
import { SheetField, sheetLevel, StakeholderSheet, stakeholderSheet, type StakeholderSheetOptions } from './stakeholder-sheet.ts';

interface Row {
  readonly profile?: Record<string, string>;
  readonly interest?: string | null;
  readonly influence?: string | null;
}

/** Actors a0, a1, … with interest and influence as low, medium or high. */
function sheetOf(rows: readonly Row[], options: Partial<StakeholderSheetOptions> = {}, more: Record<string, unknown> = {}): StakeholderSheet {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map(({ profile }, index) => ({ id: `a${index}`, name: `a${index}`, ...(profile === undefined ? {} : { profile }) })),
    criteria: ['interest', 'influence'].map((id) => ({ id, label: id, measures: id, scale: 'low-medium-high' })),
    assessments: rows.flatMap((row, index) =>
      (['interest', 'influence'] as const).flatMap((id) => (row[id] === undefined ? [] : [{ id: `${id}${index}`, actor: `a${index}`, criterion: id, value: row[id] }])),
    ),
    ...more,
  });
  const result = stakeholderSheet.compute(document, options);
  expect(StakeholderSheet.parse(result)).toEqual(result);
  return result;
}

const full = {
  contact: 'A phone number',
  services: 'Loans',
  capacityNeeds: 'Accounting',
  accessibility: 'By bus',
  mattersToThem: 'Their members',
  couldContribute: 'A room',
  couldHinder: 'By silence',
  engagementStrategy: 'Meet every month',
};

describe('stakeholder sheet', () => {
  it('cuts scores into thirds, a score on a cut belonging above it', () => {
    expect([0, 0.33, 1 / 3, 0.5, 0.66, 2 / 3, 1].map(sheetLevel)).toEqual(['low', 'low', 'medium', 'medium', 'medium', 'high', 'high']);
  });

  it('gives low, medium and high answers back as they were given', () => {
    const { rows } = sheetOf([{ interest: 'low', influence: 'high' }, { interest: 'medium', influence: null }, {}]);
    expect(rows.map(({ interest, influence }) => [interest.level, influence.level])).toEqual([['low', 'high'], ['medium', null], [null, null]]);
    expect(rows[0]!.interest).toEqual({ level: 'low', value: 0, interval: [0, 0], possible: ['low'] });
    expect(rows[2]!.interest).toEqual({ level: null, value: null, interval: [0, 1], possible: ['low', 'medium', 'high'] });
  });

  it('says which levels the unknown part allows', () => {
    // One of two criteria is known, at 1: the score is 1, between 0.5 and 1.
    const criteria = ['x', 'y'].map((id) => ({ id, label: id, measures: 'interest', scale: 'zero-to-one' }));
    const assessments = [{ id: '1', actor: 'a0', criterion: 'x', value: 1 }];
    expect(sheetOf([{}], {}, { criteria, assessments }).rows[0]!.interest).toEqual({ level: 'high', value: 1, interval: [0.5, 1], possible: ['medium', 'high'] });
  });

  it('carries the profile over, and counts what nobody wrote as unknown', () => {
    const { rows, known } = sheetOf([{ profile: full, interest: 'high', influence: 'high' }, { profile: { contact: '  ', services: '' } }]);
    expect(rows[0]).toMatchObject({ actor: 'a0', ...full, unknown: [], suggestion: null });
    expect(rows[1]).toMatchObject({ contact: null, services: null, engagementStrategy: null, unknown: SheetField.options });
    expect(known).toEqual(SheetField.options.map((field) => ({ field, count: 1 })));
  });

  it('suggests the advice of the grid where no strategy is stated and the cell is known', () => {
    const rows = [{ interest: 'high', influence: 'high' }, { interest: 'high' }, { interest: 'high', influence: 'high', profile: { engagementStrategy: 'Ours' } }];
    expect(sheetOf(rows).rows.map(({ suggestion }) => suggestion)).toEqual([{ code: 'grid.advice.key-players', params: { actors: ['a0'], more: 0 } }, null, null]);
  });

  it('reads the measures and the objective that it is asked for', () => {
    const rows = [{ interest: 'low', influence: 'high' }];
    expect(sheetOf(rows, { interestMeasure: 'influence', influenceMeasure: 'interest' }).rows[0]).toMatchObject({ interest: { level: 'high' }, influence: { level: 'low' } });
    expect(() => sheetOf(rows, { objective: 'x' })).toThrow(NotFoundError);
  });

  it('explains itself', () => {
    const rows = [
      { profile: { couldHinder: 'By silence', engagementStrategy: 'Meet' }, interest: 'high', influence: 'high' },
      { interest: 'high', influence: 'medium' },
      {},
    ];
    expect(stakeholderSheet.explain!(sheetOf(rows))).toEqual([
      // 4 + 2 + 0 of 3 × 10 fields.
      { code: 'stakeholder-sheet.explain.known', params: { known: 6, total: 30 } },
      { code: 'stakeholder-sheet.explain.both-high', params: { actors: ['a0'], more: 0 } },
      { code: 'stakeholder-sheet.explain.hinder', params: { actors: ['a0'], more: 0 } },
      { code: 'stakeholder-sheet.explain.no-strategy', params: { actors: ['a1', 'a2'], more: 0 } },
      { code: 'stakeholder-sheet.explain.emptiest', params: { actor: 'a2', count: 10 } },
    ]);
    expect(stakeholderSheet.explain!(sheetOf([{ profile: full, interest: 'low', influence: 'high' }])).map(({ code }) => code)).toEqual(['stakeholder-sheet.explain.known', 'stakeholder-sheet.explain.hinder']);
    // Of two equally empty rows the first is named.
    expect(stakeholderSheet.explain!(sheetOf([{}, {}])).at(-1)!.params).toEqual({ actor: 'a0', count: 10 });
    expect(stakeholderSheet.explain!(sheetOf([])).map(({ code }) => code)).toEqual(['scoring.explain.empty']);
  });
});
