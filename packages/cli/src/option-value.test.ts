import type { OptionField, OptionValue } from '@allymap/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptionValue, splitAtCommas, writeOptionValue } from './option-value.ts';

const field = (values: OptionValue[], nullable = false): OptionField => ({ name: 'x', default: null, values, nullable });
const number: OptionValue = { type: 'number', minimum: null, above: null, maximum: null };
const words: OptionValue = { type: 'word', words: ['in', 'out'] };
const ids: OptionValue = { type: 'list', items: [{ type: 'id' }] };

const fields = {
  boolean: field([{ type: 'boolean' }]),
  word: field([words]),
  number: field([number]),
  many: field([{ type: 'word', words: ['all'] }, { ...number, type: 'integer' }]),
  text: field([{ type: 'text' }]),
  id: field([{ type: 'id' }], true),
  ids: field([ids]),
  words: field([{ type: 'list', items: [words] }]),
  team: field([{ type: 'id' }, ids], true),
};

const any = (): boolean => true;
const read = (of: OptionField, ...texts: string[]): unknown => {
  const result = readOptionValue(of, texts, any);
  return result === undefined ? 'refused' : result.value;
};

describe('the value of an option', () => {
  it.each([
    ['boolean', ['true'], true],
    ['boolean', ['Yes'], true],
    ['boolean', ['no'], false],
    ['boolean', ['1'], 'refused'],
    ['boolean', ['constructor'], 'refused'],
    ['word', ['out'], 'out'],
    ['word', ['OUT'], 'refused'],
    ['word', ['out '], 'refused'],
    ['word', ['__proto__'], 'refused'],
    ['number', ['0.5'], 0.5],
    ['number', ['-.5e1'], -5],
    ['number', ['-0'], 0],
    ['number', ['0x10'], 'refused'],
    ['number', ['1_000'], 'refused'],
    ['number', ['Infinity'], 'refused'],
    ['number', ['NaN'], 'refused'],
    ['number', ['0,5'], 'refused'],
    ['number', [' 1'], 'refused'],
    ['number', [''], 'refused'],
    ['number', ['null'], 'refused'],
    ['many', ['all'], 'all'],
    ['many', ['12'], 12],
    ['many', ['any'], 'refused'],
    ['text', ['1'], '1'],
    ['text', ['true'], 'true'],
    ['text', ['null'], 'null'],
    ['text', ['a,b'], 'a,b'],
    ['text', ['a=b.c'], 'a=b.c'],
    ['text', [''], 'refused'],
    ['text', ['""'], ''],
    ['text', ['"a'], '"a'],
    ['text', [' a '], ' a '],
    ['id', ['null'], null],
    ['id', ['"null"'], 'null'],
    ['id', ['2011-09'], '2011-09'],
    ['id', ['__proto__'], '__proto__'],
    ['id', ['[1]'], '[1]'],
    ['ids', ['a'], ['a']],
    ['ids', [''], []],
    ['ids', ['a, b'], ['a', 'b']],
    ['ids', ['a', 'b,c'], ['a', 'b', 'c']],
    ['ids', ['a', 'a'], ['a']],
    ['ids', ['"a,b",c'], ['a,b', 'c']],
    ['ids', ['"\\",\\u0061",c'], ['",a', 'c']],
    ['ids', ['a"b,c"d'], ['a"b', 'c"d']],
    ['ids', ['"a,b'], ['"a,b']],
    ['ids', ['a,,b'], 'refused'],
    ['ids', ['a,'], 'refused'],
    ['ids', ['["a,b","c"]'], ['a,b', 'c']],
    ['ids', ['[]'], []],
    ['ids', ['[{"__proto__": {"x": 1}}]'], ['[{"__proto__": {"x": 1}}]']],
    ['ids', ['null'], ['null']],
    ['words', ['in,out'], ['in', 'out']],
    ['words', ['["in"]'], ['in']],
    ['words', ['in', 'out'], ['in', 'out']],
    ['words', ['in,up'], 'refused'],
    ['words', ['in', 'up'], 'refused'],
    ['team', ['a'], 'a'],
    ['team', ['a,b'], ['a', 'b']],
    ['team', ['a', 'b'], ['a', 'b']],
    ['team', ['a', 'b,,c'], 'refused'],
    ['team', ['["a"]'], ['a']],
    ['team', ['"a,b"'], 'a,b'],
    ['team', ['null'], null],
  ] as const)('of %s, given %j, is %j', (kind, texts, value) => {
    expect(read(fields[kind], ...texts)).toEqual(value);
  });

  it('is what the schema takes, where several readings are possible', () => {
    expect(readOptionValue(fields.team, ['a,b'], (value) => typeof value === 'string')).toEqual({ value: 'a,b' });
    expect(readOptionValue(fields.number, ['2'], (value) => Number(value) < 1)).toBeUndefined();
  });

  it('is read as itself when it is written', () => {
    const name = fc.oneof(fc.constantFrom('null', '', 'a,b', '"', '"a"', '[', '["a"]', '\\', ' a', '__proto__', 'true', '1'), fc.string({ unit: 'grapheme-ascii', maxLength: 5 }), fc.string({ unit: 'binary', maxLength: 3 }));
    const list = fc.array(name, { maxLength: 3 }).map((items) => [...new Set(items)]);
    const values: [OptionField, fc.Arbitrary<unknown>][] = [
      [fields.text, name], [fields.id, fc.option(name)], [fields.ids, list], [fields.team, fc.oneof(fc.option(name), list)], [fields.number, fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0)],
      [fields.words, fc.subarray(['in', 'out'])], [fields.boolean, fc.boolean()],
    ];
    for (const [of, value] of values) {
      const isItself = (one: unknown): void => {
        expect(JSON.stringify(read(of, writeOptionValue(one, of)))).toBe(JSON.stringify(one));
      };
      fc.assert(fc.property(value, isItself), { numRuns: 200 });
    }
  });

  it('is looked for in time that grows with its length, whatever it is', { timeout: 20_000 }, () => {
    const long = 100_000;
    for (const text of ['"', '[', '"\\', ',', ' ', '1', '9.', 'e', '[[', '\\"', '\uD800'].map((piece) => piece.repeat(long))) {
      for (const of of Object.values(fields)) expect(() => read(of, text, `${text}x`)).not.toThrow();
    }
  });
});

it('parts lists at commas that are not between quotation marks', () => {
  expect(splitAtCommas(' a ,"b , \\" c", d"e,f ')).toEqual(['a', '"b , \\" c"', 'd"e', 'f']);
  expect(splitAtCommas('')).toEqual([]);
});
