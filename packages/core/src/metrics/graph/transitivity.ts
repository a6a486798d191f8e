import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message } from '../../message.ts';
import { newmanStrogatzWatts2001, wassermanFaust1994, wattsStrogatz1998 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { eachTriangle } from '../kernels/triangles.ts';
import { NetworkBasis, networkBasis } from '../network-basis.ts';
import { closedPairs, pairsOf } from '../node/clustering.ts';

const TransitivityOptions = z.strictObject({});
export type TransitivityOptions = z.infer<typeof TransitivityOptions>;

/** The transitivity of a map, what it is the quotient of, and the mean of the actors' own clustering beside it. */
export const Transitivity = z.object({
  value: z.nullable(z.number()).check(z.describe('3 × triangles ÷ triples, 0 to 1; null: no actor has two neighbours.')),
  triangles: z.int().check(z.describe('Three actors who are all linked.')),
  triples: z.int().check(z.describe('An actor with two of its neighbours, linked or not.')),
  meanClustering: z.nullable(z.number()).check(z.describe('The mean of the actors’ clustering, 0 to 1; null: no actor has two neighbours.')),
  meanOver: z.int().check(z.describe('Actors with two neighbours or more, over whom that mean is taken.')),
  basis: NetworkBasis,
});
export type Transitivity = z.infer<typeof Transitivity>;

/**
 * Measures how often two neighbors of the same actor are tied to each other, over the map as a whole.
 *
 * `value` is the share of connected triples that are closed, so that actors with many neighbors weigh most;
 * `meanClustering` is the mean of the shares of each actor, so that all with two neighbors or more weigh the same: two measures, often
 * mixed up, which can be far apart. Both are unknown where nobody has two neighbors. Directions are ignored, parallel ties
 * are one, loops play no part, conflict and interrupted ties bind nobody. O(m √m). Sources: Newman, Strogatz & Watts 2001;
 * Wasserman & Faust 1994; for the mean Watts & Strogatz 1998.
 */
function computeTransitivity(snapshot: Snapshot, options: Partial<TransitivityOptions> = {}): Transitivity {
  readOptions(TransitivityOptions, options);
  const rows = adjacency(snapshot);
  let triangles = 0;
  eachTriangle(rows, () => triangles++);
  let triples = 0;
  for (let actor = 0; actor < rows.order; actor++) triples += pairsOf(rows, actor);
  const shares = closedPairs(rows).filter((share) => !Number.isNaN(share));
  return {
    value: triples === 0 ? null : (3 * triangles) / triples,
    triangles,
    triples,
    meanClustering: shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    meanOver: shares.length,
    basis: networkBasis(rows, 'ties'),
  };
}

export const transitivity: Metric<TransitivityOptions, Snapshot, Transitivity> = {
  id: 'transitivity',
  scope: 'map',
  family: 'network',
  options: TransitivityOptions,
  range: [0, 1],
  reads: ['ties'],
  direction: 'ignored',
  complexity: 'm·√m',
  sources: [newmanStrogatzWatts2001, wassermanFaust1994, wattsStrogatz1998],
  explain: ({ value, triangles, triples, meanClustering, meanOver }) =>
    value === null || meanClustering === null
      ? [message('transitivity.unknown')]
      : [message('transitivity.value', { value, triangles, triples }), message('transitivity.mean', { value: meanClustering, count: meanOver })],
  compute: computeTransitivity,
};
