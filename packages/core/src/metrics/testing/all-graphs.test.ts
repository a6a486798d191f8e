import { describe, expect, it } from 'vitest';
import { allGraphs } from './all-graphs.ts';

describe('all graphs', () => {
  it.each([[1, 1], [2, 2], [3, 4], [4, 11], [5, 34], [6, 156]])('of %i nodes are %i (OEIS A000088)', (order, count) => {
    expect(allGraphs(order)).toHaveLength(count);
  });

  it('of four nodes are as many of each number of ties as there are', () => {
    // By hand: none, one, two (touching or not), three (path, star, triangle), four (ring, triangle with a tail), five, six.
    const sizes = allGraphs(4).map((ties) => ties.length);
    expect(sizes.sort((a, b) => a - b)).toEqual([0, 1, 2, 2, 3, 3, 3, 4, 4, 5, 6]);
  });

  it('of six nodes all differ: in how many walks of each length begin at their nodes, or come back', () => {
    const kinds = allGraphs(6).map((ties) => {
      const tied = Array.from({ length: 6 }, (_, a) => Array.from({ length: 6 }, (__, b) => ties.some(([x, y]) => (x === a && y === b) || (x === b && y === a))));
      let walks = tied.map((row) => row.map(Number));
      const seen = walks.map((row, a) => [row.reduce((sum, count) => sum + count, 0), row[a]!]);
      for (let length = 2; length <= 6; length++) {
        walks = walks.map((row) => row.map((_, b) => row.reduce((sum, count, by) => sum + (tied[by]![b] ? count : 0), 0)));
        walks.forEach((row, a) => seen[a]!.push(row.reduce((sum, count) => sum + count, 0), row[a]!));
      }
      return seen.map((counts) => counts.join(' ')).sort().join(', ');
    });
    expect(new Set(kinds).size).toBe(156);
  });

  it('have nodes of other names than those they were found by, the same each time', () => {
    // Found first is the tie of the nodes 0 and 1.
    expect(allGraphs(6)).toEqual(allGraphs(6));
    expect(allGraphs(6).some((ties) => ties.length === 1 && ties[0]![0] + ties[0]![1] > 1)).toBe(true);
  });
});
