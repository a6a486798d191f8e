import { describe, expect, it } from 'vitest';
import { adjacency } from '../../graph/adjacency.ts';
import { diamonds, snapshotOf, type TieNote } from '../testing/map-of.ts';
import { sumOfBlocks } from '../testing/sum-of-blocks.ts';
import { hopDependencyJob } from './hop-dependencies.ts';
import { pathDependencyJob } from './path-dependencies.ts';
import { inOriginalNames } from './relabel.ts';

/** A chain of 540 diamonds, and beside it a single chain of as many steps: 2⁵⁴⁰ shortest paths from end to end, and one more. */
function unequalRoutes(singleFirst: boolean): { order: number; notes: TieNote[] } {
  const count = 540;
  const last = 3 * count;
  const single = Array.from({ length: 2 * count - 1 }, (_, index) => last + 1 + index);
  const route = [0, ...single, last];
  const notes: TieNote[] = [...diamonds(count), ...route.slice(1).map((actor, index): TieNote => [route[index]!, actor])];
  const order = last + 1 + single.length;
  // Numbered backwards, the search meets the single chain first.
  return { order, notes: singleFirst ? notes.map(([a, b]) => [order - 1 - a, order - 1 - b]) : notes };
}

describe('pathDependencies', () => {
  it.each([false, true])('adds numbers of paths that differ by more than digits can hold (the single chain first: %s)', (singleFirst) => {
    const { order, notes } = unequalRoutes(singleFirst);
    const rows = adjacency(snapshotOf(order, notes));
    // 2⁵⁴⁰ is within the range of the other kernel, which keeps plain numbers.
    const job = hopDependencyJob(rows, rows, rows, 'nodes');
    const plain = inOriginalNames(sumOfBlocks(job), job.forward.original);
    const scaled = sumOfBlocks(pathDependencyJob(rows, 'nodes'));
    const difference = plain.reduce((most, value, node) => Math.max(most, Math.abs(value - scaled[node]!) / (1 + value)), 0);
    expect(difference).toBeLessThan(1e-11);
  });

  it('gives the same by hops and by lengths that are all equal', () => {
    const rows = adjacency(snapshotOf(31, diamonds(10)));
    const lengths = new Float64Array(rows.neighbors.length).fill(0.1);
    for (const of of ['nodes', 'entries'] as const) {
      const byLength = sumOfBlocks(pathDependencyJob(rows, of, lengths));
      sumOfBlocks(pathDependencyJob(rows, of)).forEach((value, at) => expect(byLength[at]).toBeCloseTo(value, 10));
    }
  });
});
