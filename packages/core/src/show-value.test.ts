import { describe, expect, it } from 'vitest';
import { showValue, typeName } from './show-value.ts';

describe('showValue', () => {
  it('writes values as JSON does', () => {
    expect([null, 'a "quoted" word', [1, { a: true }], undefined].map(showValue)).toEqual(['null', '"a \\"quoted\\" word"', '[1,{"a":true}]', 'nothing']);
  });

  it('cuts long values at 80 characters, never within one', () => {
    expect(showValue('x'.repeat(10_000))).toBe(`"${'x'.repeat(78)}…`);
    expect(showValue('x'.repeat(77) + '🤝🤝')).toBe(`"${'x'.repeat(77)}…`);
    expect(showValue(new Array(1_000).fill(7))).toBe(`[${'7,'.repeat(39)}…`);
  });
});

describe('typeName', () => {
  it('tells null, lists and nothing from objects', () => {
    expect([undefined, null, [], {}, '', 0, false].map(typeName)).toEqual(['nothing', 'null', 'array', 'object', 'string', 'number', 'boolean']);
  });
});
