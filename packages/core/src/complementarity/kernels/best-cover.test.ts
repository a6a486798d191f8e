import { describe, expect, it } from 'vitest';
import { bestCover, greedyCover, type Cover, type CoverProblem } from './best-cover.ts';
import { createRows } from './rows.ts';

/** A problem in short: the items of each candidate, and the weights of the items, 1 unless said. */
function problemOf(lists: readonly (readonly number[])[], weights?: readonly number[], fixed: readonly number[] = []): CoverProblem {
  const itemCount = weights?.length ?? Math.max(...lists.flat()) + 1;
  const rows = createRows(lists.length, itemCount, lists.flatMap((list, row) => list.map(() => row)), lists.flat());
  const candidates = lists.flatMap((_, row) => (fixed.includes(row) ? [] : [row]));
  return { rows, weights: Float64Array.from(weights ?? Array.from({ length: itemCount }, () => 1)), candidates, fixed };
}

const nothing: Cover = { chosen: [], weight: 0 };
// The first covers 4 of 6; the second and the third cover all together; the fourth nothing.
const trap = problemOf([[0, 1, 3, 4], [0, 1, 2], [3, 4, 5], []]);
// Four with three things in common and one of their own, and a fifth with another one: 8 in all, and two cover 5.
const near = problemOf([[0, 1, 2, 3], [0, 1, 2, 4], [0, 1, 2, 5], [0, 1, 2, 6], [7]]);

describe('the greedy choice', () => {
  it('takes what adds most, the first of equals, until nothing adds', () => {
    expect(greedyCover(trap, 1)).toEqual({ chosen: [0], weight: 4 });
    expect(greedyCover(trap, 2)).toEqual({ chosen: [0, 1], weight: 5 });
    expect(greedyCover(trap, 9)).toEqual({ chosen: [0, 1, 2], weight: 6 });
    expect(greedyCover(problemOf([[]], [1]), 1)).toEqual({ chosen: [], weight: 0 });
  });

  it('counts what the fixed ones cover, and weighs by weight', () => {
    expect(greedyCover(problemOf([[0, 1], [0, 1, 2], [3]], [1, 1, 1, 2], [0]), 1)).toEqual({ chosen: [2], weight: 4 });
  });

  it('does not take a later one for the last digits of a sum', () => {
    // 0.1 + 0.2 is a little more than 0.3 for a computer.
    expect(greedyCover(problemOf([[0], [1, 2]], [0.3, 0.1, 0.2]), 1).chosen).toEqual([0]);
    expect(greedyCover(problemOf([[0], [1, 2]], [0.3, 0.1, 0.21]), 1).chosen).toEqual([1]);
  });
});

describe('the search for the best choice', () => {
  const search = (problem: CoverProblem, picks: number, known: Cover, left = 1000): [object, number] => {
    const budget = { left };
    return [bestCover(problem, picks, known, budget), left - budget.left];
  };

  it('weighs as few candidates as its bounds allow', () => {
    // Four at the root; two beside the first, which cannot beat 5; one beside the second, which makes 6.
    expect(search(trap, 2, greedyCover(trap, 2))).toEqual([{ chosen: [1, 2], weight: 6, proven: true, bound: 6 }, 7]);
    expect(search(trap, 2, nothing)).toEqual([{ chosen: [1, 2], weight: 6, proven: true, bound: 6 }, 7]);
    // Five at the root; beside the first four, beside the second three, beside the third two, and none beats 5.
    expect(search(near, 2, greedyCover(near, 2))).toEqual([{ chosen: [0, 1], weight: 5, proven: true, bound: 5 }, 14]);
    // One thing each: the bound of the root says at once that two cover two.
    const apart = problemOf([[0], [1], [2], [3]]);
    expect(search(apart, 2, greedyCover(apart, 2))).toEqual([{ chosen: [0, 1], weight: 2, proven: true, bound: 2 }, 4]);
  });

  it('begins with those that add most, wherever they stand', () => {
    // Three at the root and two beside the last: 3 + 2, which the second and the first, 2 + 1, cannot beat.
    expect(search(problemOf([[0], [1, 2], [3, 4, 5]]), 2, nothing)).toEqual([{ chosen: [2, 1], weight: 5, proven: true, bound: 5 }, 5]);
    expect(search(problemOf([[0, 1], [2], [3, 4, 5]]), 2, nothing)).toEqual([{ chosen: [2, 0], weight: 5, proven: true, bound: 5 }, 5]);
  });

  it('weighs none where the known choice covers all that can be covered, or nobody is to be chosen', () => {
    expect(search(trap, 3, greedyCover(trap, 3), 0)).toEqual([{ chosen: [0, 1, 2], weight: 6, proven: true, bound: 6 }, 0]);
    expect(search(trap, 0, nothing)).toEqual([{ chosen: [], weight: 0, proven: true, bound: 0 }, 0]);
  });

  it('keeps the known choice among equals', () => {
    expect(search(near, 2, { chosen: [3, 4], weight: 5 })[0]).toEqual({ chosen: [3, 4], weight: 5, proven: true, bound: 5 });
  });

  it('says how far any choice could go where its budget ends', () => {
    // The two best at the root have 4 + 3, but there are only 6 in all.
    expect(search(trap, 2, greedyCover(trap, 2), 4)).toEqual([{ chosen: [0, 1], weight: 5, proven: false, bound: 6 }, 4]);
    // With five the first branch is entered: it ends there, and beside the second 3 + 3 are still open.
    expect(search(trap, 2, nothing, 5)).toEqual([{ chosen: [0], weight: 4, proven: false, bound: 6 }, 6]);
    // Gains of 4 and 4 at the root: 8, whatever they share.
    expect(search(near, 2, greedyCover(near, 2), 8)).toEqual([{ chosen: [0, 1], weight: 5, proven: false, bound: 8 }, 9]);
    // Nobody is left who adds anything: all is weighed, and proven within any budget.
    expect(search(problemOf([[0], [0]], [1], [0]), 1, { chosen: [], weight: 1 }, 0)).toEqual([{ chosen: [], weight: 1, proven: true, bound: 1 }, 0]);
  });

  it('does not depend on the size of the weights', () => {
    const tiny = problemOf([[0, 1, 3, 4], [0, 1, 2], [3, 4, 5]], [1, 1, 1, 1, 1, 1].map((weight) => weight * 2 ** -60));
    expect(search(tiny, 2, nothing)[0]).toEqual({ chosen: [1, 2], weight: 6 * 2 ** -60, proven: true, bound: 6 * 2 ** -60 });
  });
});
