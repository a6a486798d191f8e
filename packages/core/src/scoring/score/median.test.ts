import { describe, expect, it } from 'vitest';
import { isAtLeast } from '../classes/is-at-least.ts';
import { extent, median } from './median.ts';

describe('median', () => {
  it('is the one in the middle by size, in whatever order they come', () => {
    expect(median([9, 2, 4])).toBe(4);
    // By size, not by their digits: 9 comes before 10.
    expect(median([10, 9, 100])).toBe(10);
    expect(median([7])).toBe(7);
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([8, 1, 4, 100])).toBe(6);
    expect(median([3, 1])).toBe(2);
    expect([median([Number.MAX_VALUE, Number.MAX_VALUE]), median([-Number.MAX_VALUE, Number.MAX_VALUE]), median([5e-324, 5e-324])]).toEqual([Number.MAX_VALUE, 0, 5e-324]);
  });

  it('leaves the list as it was', () => {
    const given = [3, 1, 2];
    median(given);
    expect(given).toEqual([3, 1, 2]);
  });
});

describe('extent', () => {
  it('is the least and the greatest, wherever they stand', () => {
    expect(extent([5, 2, 9, 3])).toEqual([2, 9]);
    expect(extent([9, 5, 2])).toEqual([2, 9]);
    expect(extent([4])).toEqual([4, 4]);
  });
});

describe('isAtLeast', () => {
  it('forgives a thousand-millionth below the threshold, and no more', () => {
    expect(isAtLeast(0.5, 0.5)).toBe(true);
    expect(isAtLeast(0.5 - 1e-9, 0.5)).toBe(true);
    expect(isAtLeast(0.5 - 2e-9, 0.5)).toBe(false);
  });
});
