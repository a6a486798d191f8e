import { describe, expect, it } from 'vitest';
import { adjacency } from '../../graph/adjacency.ts';
import { seededRandom } from '../../seeded-random.ts';
import { snapshotOf, type TieNote } from '../testing/map-of.ts';
import { sumOfBlocks } from '../testing/sum-of-blocks.ts';
import { hopDependencyJob } from './hop-dependencies.ts';
import { pathDependencyJob } from './path-dependencies.ts';
import { inOriginalNames } from './relabel.ts';

/** Ties drawn at random: the first actors have most of them, so that distances are few and crowded, as in real networks. */
function crowded(order: number, size: number, seed: number, oneWay: number): TieNote[] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, (): TieNote => [Math.floor(order * random() ** 3), Math.floor(order * random()), { directed: random() < oneWay }]);
}

describe('hopDependencies', () => {
  // On crowded networks both kernels take every branch: from either side of each step, forward and backward.
  it.each([
    ['undirected', 0, 'both', 400, 1600],
    ['undirected, in pieces', 0, 'both', 400, 300],
    ['directed, along', 1, 'out', 400, 1600],
    ['directed, sparse', 1, 'out', 400, 500],
    ['mixed', 0.3, 'out', 300, 900],
    ['mixed, crowded', 0.5, 'out', 200, 4000],
  ] as const)('agrees with the plain kernel on a network that is %s', (_, oneWay, direction, order, size) => {
    for (const seed of [1, 2, 3]) {
      const snapshot = snapshotOf(order, crowded(order, size, seed, oneWay));
      const out = adjacency(snapshot, { direction });
      const job = hopDependencyJob(out, out.symmetric ? out : adjacency(snapshot, { direction: 'in' }), adjacency(snapshot), 'nodes');
      const fast = inOriginalNames(sumOfBlocks(job), job.forward.original);
      const plain = sumOfBlocks(pathDependencyJob(out, 'nodes'));
      plain.forEach((value, node) => expect(Math.abs(value - fast[node]!) / (1 + value)).toBeLessThan(1e-11));
      expect(plain.some((value) => value > 0)).toBe(true);
    }
  });
});
