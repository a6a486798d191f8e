import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message } from '../../message.ts';
import { wassermanFaust1994 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { NetworkBasis, networkBasis } from '../network-basis.ts';
import { PathDirection, ReadTies } from '../tie-reading.ts';

const DensityOptions = z.strictObject({ direction: PathDirection, ties: ReadTies });
export type DensityOptions = z.infer<typeof DensityOptions>;

/** The density of a map, and the two numbers that it is the quotient of. */
export const Density = z.object({
  value: z.nullable(z.number()).check(z.describe('From 0 to 1; null: fewer than two actors.')),
  tied: z.int().check(z.describe('Pairs that are tied: unordered, or ordered where directions count.')),
  possible: z.int().check(z.describe('Pairs that could be.')),
  basis: NetworkBasis,
});
export type Density = z.infer<typeof Density>;

/**
 * Measures the share of all pairs of actors that are tied.
 *
 * Pairs are unordered where ties are walked either way, and ordered along directions, an undirected tie then tying both
 * of them. Several ties of one pair count once and loops not at all, so the range is 0 to 1; unknown with fewer than two actors.
 * O(n + m). Source: Wasserman & Faust 1994.
 */
function computeDensity(snapshot: Snapshot, options: Partial<DensityOptions> = {}): Density {
  const { direction, ties } = readOptions(DensityOptions, options);
  const rows = adjacency(snapshot, { direction, ties });
  const ways = direction === 'both' ? 2 : 1; // every unordered pair has two entries
  const tied = rows.neighbors.length / ways;
  const possible = (rows.order * Math.max(0, rows.order - 1)) / ways; // never −0, which JSON would not give back
  return { value: possible === 0 ? null : tied / possible, tied, possible, basis: networkBasis(rows, 'ties', direction) };
}

export const density: Metric<DensityOptions, Snapshot, Density> = {
  id: 'density',
  scope: 'map',
  family: 'network',
  options: DensityOptions,
  range: [0, 1],
  reads: ['ties'],
  direction: 'optional',
  complexity: 'n + m',
  sources: [wassermanFaust1994],
  explain: ({ value }) => [value === null ? message('density.unknown') : message('density.value', { value })],
  compute: computeDensity,
};
