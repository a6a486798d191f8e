import { describe, expect, it } from 'vitest';
import type { Interval } from '../../scoring/score/interval.ts';
import { drawRanks, drawSides, oddsOf, type RankCounts, rangeOf } from './rank-odds.ts';

/** Gives the numbers of a list in turn, from the beginning again at its end; `taken` counts them. */
function inTurn(...numbers: number[]): { random: () => number; taken: () => number } {
  let next = 0;
  return { random: () => numbers[next++ % numbers.length]!, taken: () => next };
}

function ranksOf(ranges: readonly Interval[], compared: readonly number[], draws: number, random: () => number): RankCounts & { steps: number[] } {
  const drawn = drawRanks(ranges, compared, draws, random);
  const steps: number[] = [];
  for (let step = drawn.next(); ; step = drawn.next()) {
    if (step.done === true) return { ...step.value, steps };
    steps.push(step.value);
  }
}

function hitsOf(positions: readonly Interval[], influences: readonly Interval[], draws: number, random: () => number = () => 0.5): number {
  const drawn = drawSides(positions, influences, draws, random);
  for (let step = drawn.next(); ; step = drawn.next()) if (step.done === true) return step.value;
}

describe('odds', () => {
  it('are a share of the draws, with the standard error of a share', () => {
    // √(0.25 × 0.75 ÷ 100) = √0.001875.
    expect(oddsOf(25, 100)).toEqual({ probability: 0.25, standardError: expect.closeTo(Math.sqrt(0.001875), 12) });
    expect(oddsOf(100, 100)).toEqual({ probability: 1, standardError: 0 });
  });

  it('are drawn over what is unknown of a score and over what its assessors say', () => {
    const score = (interval: Interval, spread: Interval | null): Interval => rangeOf({ interval, spread } as Parameters<typeof rangeOf>[0]);
    expect(score([0.4, 0.6], null)).toEqual([0.4, 0.6]);
    expect(score([0.4, 0.6], [0.3, 0.5])).toEqual([0.3, 0.6]);
    expect(score([0.4, 0.6], [0.5, 0.9])).toEqual([0.4, 0.9]);
  });
});

describe('draws of ranks', () => {
  it('count who comes first, and who before whom', () => {
    // a0 is 0.5. a1, from 0 to 1, is drawn 0.25, 0.75, 0.5, 1: once behind, twice before, once level.
    const { random, taken } = inTurn(0.25, 0.75, 0.5, 1);
    const { first, ahead, steps } = ranksOf([[0.5, 0.5], [0, 1]], [0, 1], 4, random);
    expect([...first]).toEqual([1.5, 2.5]);
    expect(ahead.map((row) => [...row])).toEqual([[2, 1.5], [2.5, 2]]);
    expect(taken()).toBe(4);
    expect(steps).toEqual([]);
  });

  it('share the first place among all who are level', () => {
    expect([...ranksOf([[0.5, 0.5], [0.5, 0.5], [0.5, 0.5], [0.2, 0.2]], [], 3, () => 0).first].map((count) => Math.round(1e9 * count) / 1e9)).toEqual([1, 1, 1, 0]);
    // Who is drawn ahead later takes the place from those who were level before.
    expect([...ranksOf([[0.5, 0.5], [0.5, 0.5], [0, 1]], [], 2, () => 0.75).first]).toEqual([0, 0, 2]);
  });

  it('are taken of those only who can be first or are compared, over the whole of their range', () => {
    // Nobody below 0.5 can be first: of a1, who reaches 0.5, a number is drawn, of a2 none unless it is compared.
    const ranges: Interval[] = [[0.5, 0.6], [0.1, 0.5], [0.1, 0.3], [0.2, 0.2]];
    const alone = inTurn(0);
    ranksOf(ranges, [], 1, alone.random);
    expect(alone.taken()).toBe(2);
    const compared = inTurn(0);
    ranksOf(ranges, [2, 3], 1, compared.random);
    expect(compared.taken()).toBe(3);
    // Half of the way from 0.1 to 0.3 is level with 0.2, a little more ahead.
    expect(ranksOf([[0.25, 0.75], [0.5, 0.5]], [0, 1], 1, () => 0.5).ahead[0]![1]).toBe(0.5);
    expect(ranksOf([[0.25, 0.75], [0.5, 0.5]], [0, 1], 1, () => 0.6).ahead[0]![1]).toBe(1);
    // Who only just reaches the greatest lower end can still share the first place.
    expect([...ranksOf([[0.5, 0.5], [0, 0.5]], [], 1, () => 1).first]).toEqual([0.5, 0.5]);
  });

  it('tell every 256 draws how much is done', () => {
    expect(ranksOf([[0, 1]], [], 600, () => 0.5).steps).toEqual([255 / 600, 511 / 600]);
    const sides = [...drawSides([[0, 1]], [[1, 1]], 600, () => 0.5)];
    expect(sides).toEqual([255 / 600, 511 / 600]);
  });
});

describe('draws of sides', () => {
  it('count sums above 0, and half of those at 0', () => {
    expect(hitsOf([[1, 1]], [[0.5, 0.5]], 10)).toBe(10);
    expect(hitsOf([[-1, -1]], [[0.5, 0.5]], 10)).toBe(0);
    expect(hitsOf([[1, 1], [-0.5, -0.5]], [[0.25, 0.25], [0.5, 0.5]], 10)).toBe(5);
    // What rounding leaves of 0.1 + 0.2 − 0.3 is no side.
    expect(hitsOf([[0.1, 0.1], [0.2, 0.2], [-0.3, -0.3]], [[1, 1], [1, 1], [1, 1]], 10)).toBe(5);
    expect(hitsOf([[-0.1, -0.1], [-0.2, -0.2], [0.3, 0.3]], [[1, 1], [1, 1], [1, 1]], 10)).toBe(5);
  });

  it('draw position and influence, each where it is not known', () => {
    // Fixed −0.25. The position from −1 to 1 by an influence of 1: 0.5 is 0, 0.75 is 0.5.
    const fixed: [Interval, Interval] = [[-0.5, -0.5], [0.5, 0.5]];
    const drawn = inTurn(0.5, 0.75, 0.625);
    expect(hitsOf([fixed[0], [-1, 1]], [fixed[1], [1, 1]], 3, drawn.random)).toBe(1.5);
    expect(drawn.taken()).toBe(3);
    // The influence from 0 to 1 of one at 1.
    const weighed = inTurn(0.1, 0.9, 0.25);
    expect(hitsOf([fixed[0], [1, 1]], [fixed[1], [0, 1]], 3, weighed.random)).toBe(1.5);
    expect(weighed.taken()).toBe(3);
    // Both: position −0.5 + 0.75 × 1 = 0.25, influence 0.5 + 0.5 × 0.5 = 0.75 make 0.1875, which is not enough; 0.5 × 1 is.
    const both = inTurn(0.75, 0.5, 1, 1);
    expect(hitsOf([fixed[0], [-0.5, 0.5]], [fixed[1], [0.5, 1]], 2, both.random)).toBe(1);
    expect(both.taken()).toBe(4);
    // Two of them: 0.5 and −0.5 pull against each other, and what is fixed decides.
    expect(hitsOf([fixed[0], [0, 1], [-1, 0]], [fixed[1], [1, 1], [1, 1]], 4)).toBe(0);
  });
});
