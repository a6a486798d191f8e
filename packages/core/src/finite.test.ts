import { describe, expect, it } from 'vitest';
import { finite, finiteSum, partOf } from './finite.ts';

const most = Number.MAX_VALUE;

describe('finite', () => {
  it('keeps what JSON can hold, and takes the greatest number for what is beyond it', () => {
    expect([0, -3, 5e-324, most].map(finite)).toEqual([0, -3, 5e-324, most]);
    expect([Infinity, -Infinity, 2 * most].map(finite)).toEqual([most, -most, most]);
  });

  it('does not take for an amount what is none', () => {
    expect(finite(NaN)).toBeNaN();
  });
});

describe('finiteSum', () => {
  it('adds up in order, like any sum', () => {
    expect(finiteSum([])).toBe(0);
    expect(finiteSum([0.1, 0.2, 0.3])).toBe(0.1 + 0.2 + 0.3);
  });

  it('is the greatest number where the sum is beyond it, and no more than what is left of it', () => {
    expect([finiteSum([most, most]), finiteSum([-most, -most, 1])]).toEqual([most, -most]);
    expect(finiteSum([most, most, -most, -most])).toBe(0);
    expect(finiteSum([most, most, -most]) / most).toBeCloseTo(1, 12);
  });
});

describe('partOf', () => {
  it('halves numbers whose sum could overflow, and no number that half of would be 0', () => {
    expect([partOf(most, -most), partOf(-2, 0), partOf(1, -1), partOf(5e-324, 0)]).toEqual([0.5, 0.5, 1, 1]);
  });
});
