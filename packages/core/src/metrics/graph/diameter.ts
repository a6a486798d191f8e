import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { finite } from '../../finite.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { tieLengths } from '../../graph/tie-length.ts';
import { message } from '../../message.ts';
import { wassermanFaust1994 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { lengthTolerance, type ShortestPaths, shortestPathFinder } from '../kernels/shortest-paths.ts';
import { NetworkBasis, networkBasis } from '../network-basis.ts';
import { pathDistances } from '../path-distances.ts';
import { PathDirection, PathReading } from '../tie-reading.ts';

const DiameterOptions = z.strictObject({ reads: PathReading, direction: PathDirection });
export type DiameterOptions = z.infer<typeof DiameterOptions>;

/** The diameter of a map, who is that far apart, and how far others are on average. */
export const Diameter = z.object({
  value: z.nullable(z.number()).check(z.describe('The greatest distance between two actors that a path joins; null: none are joined.')),
  farthest: z.nullable(z.object({ actor: z.string(), otherActor: z.string() })).check(z.describe('The first two, in the document’s order, that are so far apart; along directions, from the first to the second.')),
  mean: z.nullable(z.number()).check(z.describe('The mean distance of those pairs that a path joins; null: there are none.')),
  joined: z.int().check(z.describe('Pairs that a path joins: unordered, or ordered where directions count.')),
  possible: z.int().check(z.describe('Pairs that there are.')),
  basis: NetworkBasis,
});
export type Diameter = z.infer<typeof Diameter>;

/**
 * Measures how far apart the two actors are that are farthest from one another, and how far actors are on average.
 *
 * Only pairs that a path joins count, so a map in pieces has the diameter of the widest piece, and `joined` of `possible` says how
 * much of the map that speaks for. Pairs are unordered, or ordered along directions. Unknown where no path joins anybody.
 *
 * A distance counts ties, or, with `reads: 'length'`, adds up lengths of 1 ÷ strength, an unknown strength counting 1. Parallel
 * ties are one, loops play no part, conflict and interrupted ties are no path. All distances are computed: O(nm), by length
 * O(nm + n² log n). Source: Wasserman & Faust 1994.
 */
function computeDiameter(snapshot: Snapshot, options: Partial<DiameterOptions> = {}): Diameter {
  const { reads, direction } = readOptions(DiameterOptions, options);
  const rows = adjacency(snapshot, { direction });
  const { sums, reached, farthest } = pathDistances(snapshot, reads, direction);
  const ways = direction === 'both' ? 2 : 1; // every unordered pair is seen from both ends
  const joined = reached.reduce((sum, count) => sum + count, 0) / ways;
  const value = farthest.reduce((most, distance) => Math.max(most, distance), 0);
  const total = finite(sums.reduce((sum, distances) => sum + distances, 0));
  return {
    value: joined === 0 ? null : value,
    farthest: joined === 0 ? null : firstFarthest(snapshot, farthest, value, shortestPathFinder(rows, reads === 'length' ? tieLengths(rows.strengths) : undefined)),
    mean: joined === 0 ? null : total / (ways * joined),
    joined,
    possible: (rows.order * Math.max(0, rows.order - 1)) / ways,
    basis: networkBasis(rows, reads, direction),
  };
}

/** The first actor that is as far from somebody as anybody is, and the first that it is so far from; lengths that differ by rounding are equal. */
function firstFarthest({ actors }: Snapshot, farthest: Float64Array, value: number, search: (source: number) => ShortestPaths): Diameter['farthest'] {
  const enough = value * (1 - lengthTolerance);
  const actor = farthest.findIndex((distance) => distance >= enough);
  const { distances } = search(actor);
  const other = distances.findIndex((distance) => distance >= enough && distance < Infinity);
  return { actor: actors[actor]!.id, otherActor: actors[other]!.id };
}

export const diameter: Metric<DiameterOptions, Snapshot, Diameter> = {
  id: 'diameter',
  scope: 'map',
  family: 'network',
  options: DiameterOptions,
  range: [1, null],
  reads: ['ties', 'length'],
  direction: 'optional',
  complexity: 'n·m',
  sources: [wassermanFaust1994],
  explain: ({ value, farthest, mean, joined, possible }) =>
    value === null || farthest === null || mean === null
      ? [message('diameter.unknown')]
      : [message('diameter.value', { value, ...farthest }), message('diameter.mean', { mean }), ...(joined === possible ? [] : [message('diameter.joined', { joined, possible })])],
  compute: computeDiameter,
};
