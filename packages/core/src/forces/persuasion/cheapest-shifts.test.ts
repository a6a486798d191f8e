import { describe, expect, it } from 'vitest';
import { cheapestShifts, type Mover } from './cheapest-shifts.ts';

describe('the cheapest shifts', () => {
  it('need no step where nothing is missing, and one where the gap is just closed', () => {
    const one: Mover[] = [{ gain: 1, cost: 3, steps: 2 }];
    expect(cheapestShifts(one, -0.5)).toEqual({ steps: [0], cost: 0, leastCost: 0, exact: true });
    expect(cheapestShifts(one, 0)).toEqual({ steps: [1], cost: 3, leastCost: 3, exact: true });
    expect(cheapestShifts(one, 1)).toEqual({ steps: [2], cost: 6, leastCost: 6, exact: true });
    expect(cheapestShifts(one, 2)).toBeNull();
  });

  it('give the greater step first where both cost as much per gain', () => {
    expect(cheapestShifts([{ gain: 1, cost: 1, steps: 1 }, { gain: 2, cost: 2, steps: 1 }], 1.5)).toEqual({ steps: [0, 1], cost: 2, leastCost: 2, exact: true });
  });

  it('search as deep as there are movers', () => {
    // One step of any of them gains 2, which is more than enough, and half a step would do: none is ruled out by the bound.
    const found = cheapestShifts(Array.from({ length: 100_000 }, () => ({ gain: 2, cost: 1, steps: 1 })), 1)!;
    expect(found).toMatchObject({ cost: 1, leastCost: 1, exact: true });
    expect(found.steps.indexOf(1)).toBe(0);
    expect(found.steps.lastIndexOf(1)).toBe(0);
  });

  it('say what no choice can cost less than, where the search is given up', () => {
    // Steps of 2 for 1 each: 9,001 takes 4,501 of them, and 4,500.5 if steps could be taken in part.
    const found = cheapestShifts(Array.from({ length: 5_000 }, () => ({ gain: 2, cost: 1, steps: 1 })), 9_001)!;
    expect(found).toMatchObject({ cost: 4_501, leastCost: expect.closeTo(4_500.5, 6), exact: false });
    expect(found.steps.reduce((sum, count) => sum + count, 0)).toBe(4_501);
  });
});
