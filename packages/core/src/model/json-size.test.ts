import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureJson } from './json-size.ts';

const count = (value: unknown): number => 1 + (typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, item) => sum + count(item), 0) : 0);
const depth = (value: unknown): number => (typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0);
const empties = (value: unknown): number =>
  typeof value === 'object' && value !== null ? (Object.keys(value).length === 0 ? 1 : Object.values(value).reduce<number>((sum, item) => sum + empties(item), 0)) : 0;

it('counts the values of a text, brackets and commas within strings aside', () => {
  // The object, 1, the list, "],[{", null: five.
  expect(measureJson('{"a,[": 1, "b": ["],[{", null]}')).toMatchObject({ values: 5, depth: 2 });
  expect(measureJson('"\\"[[[,,,"')).toMatchObject({ values: 1, depth: 0 });
  expect(measureJson('"\\\\",[')).toMatchObject({ values: 3, depth: 1 });
  expect(measureJson('"never closed [[[')).toMatchObject({ values: 1, depth: 0 });
});

it('counts any JSON, empty lists and objects as if they had one item', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      const plain: unknown = JSON.parse(text);
      expect(measureJson(text)).toMatchObject({ values: count(plain) + empties(plain), depth: depth(plain) });
    }),
    { numRuns: 2_000, seed: 20261121 },
  );
});
