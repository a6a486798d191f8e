import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError } from './json-error.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('findJsonError', () => {
  it.each([
    ['{"a": 1,}', '}', 1, 9],
    ['{"a": 1\n "b": 2}', '"', 2, 2],
    ['{\r\n  "a": tru }', ' ', 2, 11],
    ['{\r  a: 1}', 'a', 2, 3],
    ['hello', 'h', 1, 1],
    ['[1, 02]', '2', 1, 6],
    ['[1.]', ']', 1, 4],
    ['[1e]', ']', 1, 4],
    ['[-]', ']', 1, 3],
    ['[+1]', '+', 1, 2],
    ["['a']", "'", 1, 2],
    ['["a\nb"]', '\n', 1, 4],
    ['["\\x"]', 'x', 1, 4],
    ['["\\u12g4"]', 'g', 1, 7],
    ['["\\u123g"]', 'g', 1, 8],
    ['[1] x', 'x', 1, 5],
    ['[1 🤝]', '🤝', 1, 4],
    ['{"a"}', '}', 1, 5],
    ['{1: 2}', '1', 1, 2],
    ['[1}', '}', 1, 3],
    [']', ']', 1, 1],
    ['[NaN]', 'N', 1, 2],
    ['[//]', '/', 1, 2],
    ['\u00a0{}', '\u00a0', 1, 1],
  ])('finds the first character that is not allowed in %j', (text, found, line, column) => {
    expect(isJson(text)).toBe(false);
    expect(findJsonError(text)).toEqual({ found, line, column });
  });

  it.each([
    ['', 1, 1],
    ['  \n', 2, 1],
    ['{"version": 1', 1, 14],
    ['{\n"a": "b', 2, 8],
    ['["\\', 1, 4],
    ['["\\u12', 1, 7],
    ['[fal', 1, 5],
    ['-', 1, 2],
  ])('finds where %j ends too early', (text, line, column) => {
    expect(isJson(text)).toBe(false);
    expect(findJsonError(text)).toEqual({ found: undefined, line, column });
  });

  it('agrees with JSON.parse about every text', () => {
    const nearJson = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '\\', ',', ':', '{', '}', '[', ']', '0', '-', '.', 'e', 't', ' ', '\n', '\u0000', 'é'))
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1));
    fc.assert(
      fc.property(fc.oneof(nearJson, fc.string({ unit: fc.constantFrom(...'[]{}",:0-1.eE+tfnu\\ \n') }), fc.json()), (text) => {
        expect(findJsonError(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 20_000, seed: 20261121 },
    );
  });

  it('does not overflow the stack on a text that nests without end', () => {
    expect(findJsonError('['.repeat(1_000_000))).toEqual({ found: undefined, line: 1, column: 1_000_001 });
  });
});
