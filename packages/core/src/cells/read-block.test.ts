import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../model/testing/hostile-strings.ts';
import { readBlock, writeBlock } from './read-block.ts';
import { readEntry, type EntryReading } from './read-entry.ts';

describe('a block copied from a spreadsheet', () => {
  it.each([
    ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
    ['"two\nlines"\t"a ""word"""\t"a\tb"', [['two\nlines', 'a "word"', 'a\tb']]],
    // A quotation mark that nothing closes, or that ends within the cell, is a letter.
    ['"a\tb\n"c" d\te', [['"a', 'b'], ['"c" d', 'e']]],
    ['\ta\n\n1\t', [['', 'a'], [''], ['1', '']]],
    ['x', [['x']]],
    ['', []],
    ['\n\t\n', []],
  ])('is read into rows and cells: %j', (text, rows) => expect(readBlock(text)).toEqual(rows));

  it('comes back as it was written, whatever is in it', () => {
    const cell = fc.oneof(fc.constantFrom(...hostileStrings.filter(({ length }) => length < 100), '"', '\t', '\r\n', 'a"b', '""'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        fc.pre(rows.at(-1)!.some((one) => one.trim() !== ''));
        expect(readBlock(writeBlock(rows))).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });

  it('is read in a time that grows with its length', () => {
    const begun = performance.now();
    expect(readBlock('"'.repeat(200_001)).length).toBe(1);
    expect(readBlock('"a\t'.repeat(20_000)).length).toBe(1);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('what is written in a cell', () => {
  const french: EntryReading = { decimalComma: true, unknown: ['inconnu'], names: [] };
  const english: EntryReading = { decimalComma: false, unknown: ['unknown', 'asked, but unknown'], names: [] };
  it.each([
    ['1,5', french, 1.5],
    ['1.5', french, 1.5],
    ['1,5', english, 1.5],
    ['1,500', english, 1500],
    ['1,500', french, 1.5],
    ['−3', english, -3],
    ['+2', english, 2],
    ['٢٫٥', english, 2.5],
    ['\u200e4\u200f ', english, 4],
  ] as const)('is a number as the language writes it: %s', (text, reading, value) => expect(readEntry(text, reading)).toEqual({ kind: 'number', value }));

  it('tells unknown from nothing and from words', () => {
    expect(['Unknown', ' ASKED,  but unknown', '?', '؟', '', ' \u00A0', '50 %', '=1+1', 'High'].map((text) => readEntry(text, english))).toEqual([
      { kind: 'unknown' }, { kind: 'unknown' }, { kind: 'unknown' }, { kind: 'unknown' }, { kind: 'nothing' }, { kind: 'nothing' },
      { kind: 'word', text: '50 %' }, { kind: 'word', text: '=1+1' }, { kind: 'word', text: 'high' },
    ]);
  });
});
