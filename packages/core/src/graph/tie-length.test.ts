import { describe, expect, it } from 'vitest';
import { tieLength, tieLengths } from './tie-length.ts';

describe('tieLength', () => {
  it('halves when strength doubles', () => {
    expect([1, 2, 4, 0.5].map(tieLength)).toEqual([1, 0.5, 0.25, 2]);
    expect([...tieLengths(Float64Array.of(1, 2, 4))]).toEqual([1, 0.5, 0.25]);
  });

  it('is infinite for strength 0 and never 0', () => {
    expect(tieLength(0)).toBe(Infinity);
    expect(tieLength(Number.MAX_VALUE)).toBeGreaterThan(0);
    expect(tieLength(Infinity)).toBeGreaterThan(0);
  });
});
