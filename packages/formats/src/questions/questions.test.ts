import { applyOperation, planAnswers, questionsFor, requireDocument, score } from '@allymap/core';
import { createTranslator, languages } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import type { BookValue } from '../xlsx/book-sheet.ts';
import { writeBook } from '../xlsx/write-book.ts';
import { readXlsx } from '../xlsx/read.ts';
import { keyTitle } from './question-key.ts';
import { readAnswers } from './read-answers.ts';
import { writeQuestions } from './write-questions.ts';

const document = requireDocument({
  version: 1, cause: { title: 'Wells' },
  scales: [{ id: 'own', kind: 'levels', levels: [{ id: 'bad' }, { id: 'good', label: 'Quite good' }] }],
  criteria: [{ id: 'c', label: 'Cares', description: 'About water', measures: 'interest', scale: 'low-medium-high' }, { id: 'd', label: 'Does', measures: 'influence', scale: 'minus-one-to-one' }, { id: 'e', label: 'Is', measures: 'trust', scale: 'own' }, { id: 't', label: 'Tower', measures: 'power', scale: 'tower' }],
  assessors: [{ id: 'ana', name: 'Ana' }],
  actors: [{ id: 'mill', name: '=MILL()' }, { id: 'town', name: 'Town' }],
  assessments: [{ id: 'x', actor: 'mill', criterion: 'c', value: 'high', assessor: 'ana' }],
});

const words = createTranslator('en');

/** The rows of a workbook of questions. */
async function rowsIn(content: Uint8Array<ArrayBuffer>): Promise<readonly (readonly BookValue[])[]> {
  const read = await readXlsx({ name: 'q.xlsx', content });
  if (!read.ok || !('sheets' in read)) throw new Error('no sheets');
  return read.sheets[0]!.rows;
}

/** A workbook as it comes back: with these answers and reasons, by what its rows ask. */
async function filled(answers: Readonly<Record<string, readonly BookValue[]>>, language = 'en', change = (rows: BookValue[][]): BookValue[][] => rows) {
  const { content } = await writeQuestions(questionsFor(document, 'Ben'), createTranslator(language));
  const [titles, ...rows] = await rowsIn(content as Uint8Array<ArrayBuffer>);
  const known = new Map(Object.entries(answers));
  const changed = change(rows.map((row) => {
    const [, , actor, criterion] = JSON.parse(String(row[5])) as string[];
    const [answer, reason] = known.get(`${actor} ${criterion}`) ?? [];
    return [row[0], row[1], row[2], answer, reason, row[5]];
  }));
  return { name: 'back.xlsx', content: writeBook({ sheets: [{ name: 'Whatever', columns: titles!.map((title) => ({ title: String(title) })), rows: changed }] }) };
}

describe('a workbook of questions', () => {
  it('asks each actor and criterion, and tells nothing else', async () => {
    const { content } = await writeQuestions(questionsFor(document, 'Ben'), words);
    const rows = await rowsIn(content as Uint8Array<ArrayBuffer>);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Actor', 'Question', 'Possible answers'], ['=MILL()', 'Cares\nAbout water', 'Low / Medium / High'], ['Town', 'Cares\nAbout water', 'Low / Medium / High'],
      ['=MILL()', 'Does', '-1 to 1'], ['Town', 'Does', '-1 to 1'], ['=MILL()', 'Is', 'bad / Quite good'], ['Town', 'Is', 'bad / Quite good'], ['=MILL()', 'Tower', '0 or more'], ['Town', 'Tower', '0 or more'],
    ]);
    expect([rows[0]![5], JSON.parse(String(rows[1]![5]))]).toEqual([keyTitle, ['ben', 'Ben', 'mill', 'c', ['Low', 'Medium', 'High']]]);
    expect(JSON.stringify(rows)).not.toMatch(/Ana/);
    const arabic = await rowsIn((await writeQuestions(questionsFor(document, 'سعاد\u{1F600}'), createTranslator('ar'))).content as Uint8Array<ArrayBuffer>);
    expect(arabic[1]![5]).toMatch(/^[ -~]+$/);
    expect(JSON.parse(String(arabic[1]![5]))[1]).toBe('سعاد\u{1F600}');
  });

  it('brings back answers by words, numbers and places, and the difference between unknown and unanswered', async () => {
    const back = await filled({ 'mill c': ['low', 'It changed'], 'town c': [3], 'mill d': ['−0,5'], 'town d': ['¿?', 'Never met'], 'mill e': ['quite GOOD'], 'town e': ['bad'], 'town t': [-1] });
    const { document: answers, unread, blank } = (await readAnswers(document, back))!;
    expect(answers.assessments.map(({ actor, criterion, value }) => [actor, criterion, value])).toEqual([
      ['mill', 'c', 'low'], ['town', 'c', 'high'], ['mill', 'd', -0.5], ['town', 'd', null], ['mill', 'e', 'good'], ['town', 'e', 'bad'],
    ]);
    expect([unread, blank]).toEqual([[{ file: 'back.xlsx', row: 9, answer: '-1' }], 1]);
    const { operation, told } = planAnswers(document, answers, { date: '2026' });
    const merged = applyOperation(document, operation).document;
    expect(told.map(({ code, params }) => [code, params['count']])).toEqual([['answers.merged', 6], ['answers.disagreeing', 1]]);
    expect(score.compute(merged, { measure: 'interest' }).actors[0]!.agreement).toBe(0);
    expect(merged.assessments[1]!.evidence).toEqual([{ basis: 'judged', reason: 'It changed' }]);
  });

  it('knows its rows sorted, with some left out, under a heading, and some about who is gone', async () => {
    const back = await filled({ 'mill c': ['low'], 'town d': [1] }, 'en', (rows) => rows.filter((row) => row[3] !== undefined).reverse());
    const gone = requireDocument({ ...document, actors: [document.actors[1]!], assessments: [] });
    const { document: answers, blank } = (await readAnswers(gone, back))!;
    expect([answers.assessments.map(({ actor }) => actor), blank]).toEqual([['town', 'mill'], 0]);
    expect(planAnswers(gone, answers).told.map(({ code }) => code)).toEqual(['answers.merged', 'answers.about-others']);
  });

  it.each(languages)('is asked and answered in $name', async ({ tag }) => {
    const { t } = createTranslator(tag);
    const back = await filled({ 'mill c': [t('level.medium')], 'town c': ['؟'] }, tag);
    expect((await readAnswers(document, back))!.document.assessments.map(({ value }) => value)).toEqual(['medium', null]);
  });

  it('is told from any other file', async () => {
    const other = { name: 'other.xlsx', content: writeBook({ sheets: [{ name: 'S', columns: [{ title: 'Actor' }, { title: keyTitle }], rows: [['a', '["x"]'], ['b', '{'], ['c', 3]] }] }) };
    expect(await readAnswers(document, other)).toBe(undefined);
    expect(await readAnswers(document, { name: 'a.json', content: '{}' })).toBe(undefined);
    expect(await readAnswers(document, { name: 'a.xlsx', content: 'no workbook' })).toBe(undefined);
    expect(await readAnswers(document, { name: 'nothing', content: '' })).toBe(undefined);
  });
});
