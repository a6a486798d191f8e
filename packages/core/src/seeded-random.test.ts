import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random.ts';

const draw = (seed: number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

describe('seededRandom', () => {
  it('gives the same numbers for the same seed', () => {
    expect(draw(42, 100)).toEqual(draw(42, 100));
    expect(draw(42, 100)).not.toEqual(draw(43, 100));
  });

  it('gives these numbers for ever: pictures and communities depend on them', () => {
    expect(draw(1, 3).map((value) => value * 2 ** 32)).toEqual([2216928590, 3788094571, 517103209]);
  });

  it('spreads evenly over [0, 1), for neighboring seeds too', () => {
    for (const seed of [0, 1, 2, 2 ** 31, 2 ** 32 - 1, -1]) {
      const bins = new Array<number>(10).fill(0);
      for (const value of draw(seed, 10_000)) bins[Math.floor(value * 10)]!++;
      // 1,000 ± 30 are expected in each tenth; 6 standard deviations are 180.
      for (const bin of bins) expect(Math.abs(bin - 1000)).toBeLessThan(180);
    }
    const first = Array.from({ length: 1000 }, (_, seed) => draw(seed, 1)[0]!);
    const mean = first.reduce((sum, value) => sum + value, 0) / 1000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
    expect(new Set(first).size).toBe(1000);
  });
});
