import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateOf, meanOf, unknownEstimate, type Estimate } from './estimate.ts';
import { firstFew } from '../first-few.ts';

describe('the mean of estimates', () => {
  it('averages what is known, and lets the rest be anything', () => {
    // (0.2 + 0.6) ÷ 2 = 0.4; with one unknown of three: from (0.8 + 0) ÷ 3 to (0.8 + 1) ÷ 3.
    expect(meanOf([0.25, 0.5].map(estimateOf))).toEqual({ value: 0.375, interval: [0.375, 0.375] });
    expect(meanOf([0.5, null, 1, null].map(estimateOf))).toEqual({ value: 0.75, interval: [0.375, 0.875] });
    expect(meanOf([{ value: 0.5, interval: [0.25, 1] }, estimateOf(0)])).toEqual({ value: 0.25, interval: [0.125, 0.5] });
  });

  it('is unknown where nothing is known or nothing counts', () => {
    expect(meanOf([])).toEqual(unknownEstimate);
    expect(meanOf([null, null].map(estimateOf))).toEqual({ value: null, interval: [0, 1] });
    expect(meanOf([0.5, 1].map(estimateOf), [0, 0])).toEqual({ value: null, interval: [0, 1] });
    expect(meanOf([0.5, null].map(estimateOf), [0, 2])).toEqual({ value: null, interval: [0, 1] });
  });

  it('weighs, and holds the greatest weights there are', () => {
    // (3 × 1 + 1 × 0) ÷ 4; with an unknown one of weight 4: from 3 ÷ 8 to 7 ÷ 8.
    expect(meanOf([1, 0].map(estimateOf), [3, 1])).toEqual({ value: 0.75, interval: [0.75, 0.75] });
    expect(meanOf([1, 0, null].map(estimateOf), [3, 1, 4])).toEqual({ value: 0.75, interval: [0.375, 0.875] });
    expect(meanOf([1, 0].map(estimateOf), [Number.MAX_VALUE, Number.MAX_VALUE])).toEqual({ value: 0.5, interval: [0.5, 0.5] });
    // What is known weighs next to nothing beside what is not.
    expect(meanOf([1, 0, null].map(estimateOf), [3e-300, 1e-300, 1e300])).toEqual({ value: 0.75, interval: [0, 1] });
  });

  it('never becomes more certain by an unknown one, and holds its value in its interval', () => {
    const estimate: fc.Arbitrary<Estimate> = fc.oneof(
      fc.constant(unknownEstimate),
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })).map((three) => {
        const [low, value, high] = three.sort((a, b) => a - b) as [number, number, number];
        return { value, interval: [low, high] as [number, number] };
      }),
    );
    fc.assert(
      fc.property(fc.array(estimate, { maxLength: 8 }), (estimates) => {
        const before = meanOf(estimates);
        const after = meanOf([...estimates, unknownEstimate]);
        expect(after.value).toBe(before.value);
        expect(after.interval[0]).toBeLessThanOrEqual(before.interval[0]);
        expect(after.interval[1]).toBeGreaterThanOrEqual(before.interval[1]);
        if (before.value === null) return;
        expect(before.value).toBeGreaterThanOrEqual(before.interval[0]);
        expect(before.value).toBeLessThanOrEqual(before.interval[1]);
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });
});

describe('the first few', () => {
  it('are up to four, or three and the number of the others', () => {
    expect(firstFew([])).toEqual({ shown: [], more: 0 });
    expect(firstFew(['a', 'b', 'c', 'd'])).toEqual({ shown: ['a', 'b', 'c', 'd'], more: 0 });
    expect(firstFew(['a', 'b', 'c', 'd', 'e'])).toEqual({ shown: ['a', 'b', 'c'], more: 2 });
  });
});
