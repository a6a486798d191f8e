import { describe, expect, it } from 'vitest';
import { formatPath } from './format-path.ts';
import { problem } from './problem.ts';

describe('formatPath', () => {
  it('writes paths as people do', () => {
    expect(formatPath([])).toBe('(document)');
    expect(formatPath(['ties', 3, 'source'])).toBe('ties[3].source');
    expect(formatPath(['cause', 'two words', '', '__proto__'])).toBe('cause["two words"][""].__proto__');
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
    expect(message).toBe('There is no "{collection} $& $1" in actors.');
  });
});
