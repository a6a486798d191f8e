import type { DryRun, Question, RowFate } from '@allymap/formats';
import { createTranslator, languages } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { listDryRun } from './dry-run-list.ts';

/** Each word once, so that the compiler names one that comes to be. */
const differences: Record<NonNullable<RowFate['difference']>, true> = { spaces: true, composition: true, capitals: true, number: true, accents: true, signs: true, article: true, abbreviation: true, alias: true, answer: true };
const reasons: Record<NonNullable<RowFate['why']>, true> = { total: true, template: true, note: true, unknown: true, 'end-missing': true, 'name-missing': true, heading: true, 'titles-again': true, numbered: true, answer: true };
const place = { file: 'x.csv', row: 1 };
const keys = <Key extends string>(record: Record<Key, true>): Key[] => Object.keys(record) as Key[];

const rows: RowFate[] = [
  ...(['new', 'tie', 'alliance', 'values'] as const).map((fate) => ({ ...place, fate, name: 'A' })),
  { ...place, sheet: 'S', fate: 'same', name: 'A', with: 'B' },
  ...keys(differences).map((difference) => ({ ...place, fate: 'joined' as const, name: 'A', with: 'B', difference })),
  ...keys(reasons).flatMap((why) => ['A', ''].map((name) => ({ ...place, fate: 'left-out' as const, name, why }))),
];
const questions: Question[] = [
  { ...place, about: 'same', names: ['A', 'a\u202E'], difference: 'capitals', safe: 'one' },
  { ...place, about: 'same', names: ['A', 'Á'], difference: 'accents', safe: 'two' },
  { ...place, about: 'actor', name: 'Total', why: 'total', safe: 'left-out' },
];
const dry = { rows, questions, remarks: [], problems: [], document: undefined, mapping: { allymap: 'mapping', version: 1, sheets: [], answers: { same: [], actors: [] } } } satisfies DryRun;

describe('listDryRun', () => {
  it.each(languages)('has a text for every fate, difference and reason in $name', ({ tag }) => {
    const listed = listDryRun(dry, createTranslator(tag));
    // A code without a text comes back as itself.
    expect(listed).not.toContain('import.');
    expect(listed.split('\n').filter((line) => line.includes('x.csv'))).toHaveLength(rows.length + questions.length);
    expect(listed).not.toContain('\u202E');
  });

  it('has no heading of questions where there are none, and counts what there is', () => {
    const lines = listDryRun({ ...dry, rows: rows.slice(0, 2), questions: [] }, createTranslator('en')).split('\n');
    expect(lines.slice(2)).toEqual(['', 'Rows: 2', 'New actors: 1', 'Ties: 1', '']);
  });
});
