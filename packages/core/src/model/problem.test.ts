import { describe, expect, it } from 'vitest';
import { formatPath, problem, showValue, typeName } from './problem.ts';

describe('formatPath', () => {
  it('writes paths as people do', () => {
    expect(formatPath([])).toBe('(document)');
    expect(formatPath(['ties', 3, 'source'])).toBe('ties[3].source');
    expect(formatPath(['cause', 'two words', '', '__proto__'])).toBe('cause["two words"][""].__proto__');
  });
});

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

describe('problem', () => {
  it('says the same in English as its params do', () => {
    expect(problem('wrong-type', ['a'], { expected: 'number or string or null', found: 'boolean' })).toEqual({
      code: 'wrong-type',
      path: ['a'],
      message: 'Expected a number or text or null, found true or false.',
      advice: 'Write a number or text or null here.',
      params: { expected: 'number or string or null', found: 'boolean' },
    });
  });

  it('does not take data for its own placeholders', () => {
    const { message } = problem('missing-reference', [], { id: '"{collection} $& $1"', collection: 'actors' });
    expect(message).toBe('There is no item "{collection} $& $1" in actors.');
  });
});
