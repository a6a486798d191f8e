import { describe, expect, it } from 'vitest';
import { findNearestName } from './nearest-name.ts';

describe('findNearestName', () => {
  it('finds a slip of the pen: one edit per three characters', () => {
    const names = new Set(['city-council', 'city-counsel', 'a', 'ab']);
    expect(findNearestName('city-counci', names)).toBe('city-council');
    expect(findNearestName('citycounsl', names)).toBe('city-counsel'); // two edits, the hyphen and the e; three to the other
    expect(findNearestName('abc', names)).toBe('ab');
    expect(findNearestName('xyb', names)).toBeUndefined(); // two edits from "ab", and three letters allow one
    expect(findNearestName('b', names)).toBeUndefined(); // one letter allows none
    expect(findNearestName('', names)).toBeUndefined();
  });

  it('finds nothing among no names, long names or very many', () => {
    expect(findNearestName('a', new Set())).toBeUndefined();
    expect(findNearestName('x'.repeat(101), new Set(['x'.repeat(100)]))).toBeUndefined();
    expect(findNearestName('x'.repeat(100), new Set(['x'.repeat(101)]))).toBe('x'.repeat(101));
    const many = Array.from({ length: 2_000 }, (_, i) => `actor ${i}`);
    expect(findNearestName('actr 7', new Set(many))).toBe('actor 7');
    expect(findNearestName('actr 7', new Set([...many, 'one too many']))).toBeUndefined();
  });

  it('takes a map’s keys for the names', () => {
    expect(findNearestName('__prot__', new Map([['__proto__', 0]]))).toBe('__proto__');
  });
});
