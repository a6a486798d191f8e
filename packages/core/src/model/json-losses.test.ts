import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonLosses } from './json-losses.ts';
import { measureJson } from './json-size.ts';
import { isKeptNumber } from './kept-number.ts';
import { limits } from './limits.ts';
import { readDocument } from './parse-document.ts';
import { formatPath } from './format-path.ts';

const lossesOf = (text: string) => findJsonLosses(text).toArray().map(({ code, path, line }) => [code, formatPath(path), line]);

describe('isKeptNumber', () => {
  it('keeps every way of writing a number that JavaScript holds, and no other', () => {
    expect(['0', '1.50', '1e2', '-0.0010', '1E+21', '100000000000000000000000', '0.30000000000000004', '5e-324', '9007199254740992', '1.7976931348623157e308'].filter((n) => !isKeptNumber(n))).toEqual([]);
    expect(['-0', '-0.00', '-0e9', '9007199254740993', '12345678901234567890', '0.1000000000000000055', '1e-400', '1e400', '3.0000000000000001'].filter(isKeptNumber)).toEqual([]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const kept = [String(number), number.toExponential(), JSON.stringify(number)].every(isKeptNumber);
        if (!kept) throw new Error(String(number));
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});

describe('findJsonLosses', () => {
  it('names the place and the line of everything that reading would change', () => {
    const text = `{
  "version": 1, "cause": { "title": "T" },
  "mine": { "9": 1, "big": 12345678901234567890, "2": -0, "": [1, { "a": 1,\r
    "\\u0061": 2 }] },
  "actors": [{ "id": "a", "name": "A", "x": [-0.0, 0.12345678901234567890, "12345678901234567890", "-0"] }],
  "mine": 1
}`;
    expect(lossesOf(text)).toEqual([
      ['number-rounded', 'mine.big', 3],
      ['names-sorted', 'mine', 3],
      ['zero-unsigned', 'mine["2"]', 3],
      ['name-repeated', 'mine[""][1].a', 4],
      ['zero-unsigned', 'actors[0].x[0]', 5],
      ['number-rounded', 'actors[0].x[1]', 5],
      ['name-repeated', 'mine', 6],
    ]);
    const [first] = findJsonLosses(text).toArray();
    expect(first).toMatchObject({ params: { found: '12345678901234567890', kept: '12345678901234567000' } });
  });

  it('finds nothing in what is kept', () => {
    for (const text of ['{"1":0,"2":0,"b":0}', '{"b":0,"01":0,"4294967295":0,"-1":0,"1.5":0}', '{"a":{"x":1},"b":{"x":1}}', '[1.50,1e2,"-0"]', '-1']) {
      expect(lossesOf(text), text).toEqual([]);
      expect(measureJson(text).loses, text).toBe(false);
    }
  });

  it('knows in which order an object keeps its names', () => {
    const names = fc.constantFrom('a', 'b', '0', '1', '10', '9', '4294967294', '4294967295', '01', '-1', '__proto__', '');
    fc.assert(
      fc.property(fc.uniqueArray(names, { maxLength: 6 }), (list) => {
        const text = `{${list.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`;
        const isKept = JSON.stringify(Object.keys(JSON.parse(text) as object)) === JSON.stringify(list);
        if (measureJson(text).loses === isKept || (lossesOf(text).length === 0) !== isKept) throw new Error(text);
      }),
      { numRuns: 1_000, seed: 7 },
    );
  });

  it('remarks on a text exactly if writing it again would give another', () => {
    const number = fc.oneof(
      fc.constantFrom('-0', '0', '1', '12345678901234567890', '9007199254740993', '-0.5', '0.1', '1e-7'),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
    );
    const { text } = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 3 },
        number,
        fc.constantFrom('"x"', '"1,{[\\""', 'null', 'true', 'false'),
        fc.array(tie('text'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
        fc.array(fc.tuple(fc.constantFrom('a', '1', '0', 'b'), tie('text')), { maxLength: 3 }).map((fields) => `{${fields.map(([name, value]) => `"${name}":${value}`).join(',')}}`),
      ),
    }));
    fc.assert(
      fc.property(text, (json) => {
        // Small numbers have one way of being written, and no blanks stand between: whatever differs was lost.
        const isKept = JSON.stringify(JSON.parse(json)) === json;
        if ((lossesOf(json).length === 0) !== isKept) throw new Error(`${json}: ${JSON.stringify(lossesOf(json))}`);
      }),
      { numRuns: 2_000, seed: 8 },
    );
  });
});

describe('readDocument', () => {
  const read = (more: string) => {
    const result = readDocument(`\uFEFF{"version":1,"cause":{"title":"T"}${more}}`);
    return result.ok ? result.remarks.map(({ code, path, line }) => [code, formatPath(path), line]) : result.problems;
  };

  it('remarks on what it cannot keep of fields that it does not know, and of those it knows', () => {
    expect(read('')).toEqual([]);
    expect(read(',"x":12345678901234567890')).toEqual([['number-rounded', 'x', 1]]);
    expect(read(',"x":-0')).toEqual([['zero-unsigned', 'x', 1]]);
    expect(read(',\n"x":{"b":1,"1":2}')).toEqual([['names-sorted', 'x', 2]]);
    expect(read(',"x":{"b":1,"b":2}')).toEqual([['name-repeated', 'x.b', 1]]);
    expect(read(',"actors":[{"id":"a","name":"A"}],"actors":[]')).toEqual([['name-repeated', 'actors', 1]]);
    expect(read(',"x":"\uFFFD\uFFFD"')).toEqual([['letters-lost', '(document)', undefined]]);
    expect(read(',"x":"12345678901234567890","__proto__":{"1":1.5},"constructor":1e2')).toEqual([]);
  });

  it('lists at most as many remarks as problems, and says so', () => {
    const result = readDocument(`{"version":1,"cause":{"title":"T"},"x":[${'-0,'.repeat(5_000)}0]}`);
    const remarks = result.ok ? result.remarks : [];
    expect([remarks.length, remarks.at(-1)!.code]).toEqual([limits.problems, 'more-remarks']);
  });
});
