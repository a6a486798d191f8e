import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell, writeText } from './formula-guard.ts';

const signs = ["'", '"', '=', '+', '-', '@', '\t', '\r', '\n', ' ', '＝', '＋', '－', '＠', 'a', '1', '\u00A0', '\u3000'];

describe('writeText', () => {
  it('leaves no text that a spreadsheet runs, and comes back as it was', () => {
    const texts = fc.oneof(fc.string({ unit: fc.constantFrom(...signs), maxLength: 8 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, (text) => {
        const cell = writeText(text);
        expect(cell).not.toMatch(/^[\s"]*[=+\-@\t\r\n＝＋－＠]/u);
        expect(readCell(cell)).toBe(text);
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });

  it('guards what looks like a formula and nothing else', () => {
    expect(['=1+1', ' =1', '＝1', '-5', '+33 1', '@SUM(A1)', '"=1', "'=1", "'", ''].map(writeText)).toEqual([
      "'=1+1", "' =1", "'＝1", "'-5", "'+33 1", "'@SUM(A1)", "'\"=1", "''=1", "''", "'",
    ]);
    expect(['Bank', '5', "l'ONG", "'t Hooft", 'a=b'].map(writeText)).toEqual(['Bank', '5', "l'ONG", "'t Hooft", 'a=b']);
    expect(["'=1", "'t Hooft", ''].map(readCell)).toEqual(['=1', "'t Hooft", undefined]);
  });
});
