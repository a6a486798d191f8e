import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeSplit, readCell, writeText } from './formula-guard.ts';

const signs = ["'", '"', '=', '+', '-', '@', '\t', '\r', '\n', ' ', '＝', '＋', '－', '＠', 'a', '1', '\u00A0', '\u3000', ',', ';', '|'];

describe('writeText', () => {
  it('leaves no text that a spreadsheet runs, and comes back as it was', () => {
    const texts = fc.oneof(fc.string({ unit: fc.constantFrom(...signs), maxLength: 8 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, (text) => {
        const cell = writeText(text);
        if (/^[\s"]*[=+\-@\t\r\n＝＋－＠]/u.test(cell)) throw new Error(`starts: ${JSON.stringify(cell)}`);
        if (/[,;|\t\r\n][\s"]*[=+\-@＝＋－＠]/u.test(cell)) throw new Error(`starts in the middle: ${JSON.stringify(cell)}`);
        if (readCell(cell) !== text) throw new Error(`comes back as ${JSON.stringify(readCell(cell))}`);
      }),
      { numRuns: 600, seed: 1 },
    );
  });

  it('guards what looks like a formula and nothing else', () => {
    expect(['=1+1', ' =1', '＝1', '-5', '+33 1', '@SUM(A1)', '"=1', "'=1", "'", ''].map(writeText)).toEqual([
      "'=1+1", "' =1", "'＝1", "'-5", "'+33 1", "'@SUM(A1)", "'\"=1", "''=1", "''", "'",
    ]);
    expect(['x;=1+1', 'x\t-1|y', 'a\n@b', '=1;=2', 'x;y', 'a, b'].map(writeText)).toEqual([
      "x;'=1+1", "x\t'-1|y", "a\n'@b", "'=1;'=2", 'x;y', 'a, b',
    ]);
    expect(['Bank', '5', "l'ONG", "'t Hooft", 'a=b'].map(writeText)).toEqual(['Bank', '5', "l'ONG", "'t Hooft", 'a=b']);
    expect(["'=1", "'t Hooft", '', ' \u00A0'].map(readCell)).toEqual(['=1', "'t Hooft", undefined, undefined]);
  });

  it('keeps blanks at the ends that are meant, and reads those of people as not meant', () => {
    expect([' x', 'x ', '\u00A0', "'' x", '\uFEFFx'].map(writeText)).toEqual(["' x", "'x ", "'\u00A0", "''' x", "'\uFEFFx"]);
    expect([' x', 'x\u00A0', " 'x "].map(readCell)).toEqual(['x', 'x', "'x"]);
  });

  it('knows the signs that some program splits at', () => {
    expect(['a,b', 'a;b', 'a\tb', 'a|b', 'a\nb', 'a\rb', 'a b', 'a:b'].map(canBeSplit)).toEqual([true, true, true, true, true, true, false, false]);
  });
});
