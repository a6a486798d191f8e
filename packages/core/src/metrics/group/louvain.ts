import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { blondel2008, newmanGirvan2004, reichardtBornholdt2006 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { seededRandom } from '../../seeded-random.ts';
import { ActorGroup, actorGroups, explainGroups } from '../actor-group.ts';
import { louvainGroups } from '../kernels/louvain-groups.ts';
import { modularityOf, type WeightedRows } from '../kernels/modularity.ts';
import { NetworkBasis, networkBasis } from '../network-basis.ts';
import { scaledStrengths } from '../scaled-strengths.ts';

const LouvainOptions = z.strictObject({
  reads: z._default(z.enum(['ties', 'strength']), 'ties').check(z.describe('ties: every linked pair counts 1. strength: as much as its ties are strong, an unknown strength counting 1.')),
  resolution: z._default(z.number().check(z.positive()), 1).check(z.describe('Above 1: more and smaller communities; below: fewer and larger ones.')),
  seed: z._default(z.int().check(z.minimum(0), z.maximum(2 ** 32 - 1)), 1).check(z.describe('Decides the order of visits; the same seed gives the same communities.')),
});
export type LouvainOptions = z.infer<typeof LouvainOptions>;

/** The communities of a map, the largest first, and how clearly they part it. */
export const Communities = z.object({
  communities: z.array(ActorGroup),
  modularity: z.nullable(z.number()).check(z.describe('At the resolution asked for; null: no tie has any strength.')),
  basis: NetworkBasis,
});
export type Communities = z.infer<typeof Communities>;

/**
 * Finds communities: groups of actors with more ties among themselves than their numbers of ties make likely.
 *
 * Modularity is the share of ties inside communities less the share expected there (−0.5 to 1 at resolution 1; unknown
 * without ties). The search is not exhaustive: another seed may find another partition that is about as good, and one
 * partition is no proof that the map has communities. Maps of up to 100 tied pairs are searched twenty times and the best is
 * kept, larger ones less often, above 1,000 pairs once. The same document, options and seed give the same result on every
 * machine. Directions are ignored, loops play no part, conflict and interrupted ties bind nobody; an isolated actor is a
 * community of its own. About O(m) per round. Sources: Blondel et al. 2008; Newman & Girvan 2004; Reichardt & Bornholdt 2006.
 */
function computeLouvain(snapshot: Snapshot, options: Partial<LouvainOptions> = {}): Communities {
  const { reads, resolution, seed } = readOptions(LouvainOptions, options);
  const rows = adjacency(snapshot);
  const weighted = { ...rows, weights: reads === 'strength' ? scaledStrengths(rows.strengths) : new Float64Array(rows.neighbors.length).fill(1) };
  const { groups, modularity } = bestGroups(weighted, resolution, seed);
  return { communities: actorGroups(snapshot, groups), modularity: Number.isNaN(modularity) ? null : modularity, basis: networkBasis(rows, reads) };
}

/** Keeps the first of the best partitions that several searches find: a single search of a small map now and then goes astray. */
function bestGroups(rows: WeightedRows, resolution: number, seed: number): { groups: Uint32Array; modularity: number } {
  const random = seededRandom(seed);
  const search = (): { groups: Uint32Array; modularity: number } => {
    const groups = louvainGroups(rows, resolution, random);
    return { groups, modularity: modularityOf(rows, groups, resolution) };
  };
  const searches = Math.max(1, Math.min(20, Math.floor(4_000 / rows.neighbors.length))); // a pair has two entries
  let best = search();
  for (let i = 1; i < searches; i++) {
    const found = search();
    if (found.modularity > best.modularity + 1e-12) best = found;
  }
  return best;
}

export const louvain: Metric<LouvainOptions, Snapshot, Communities> = {
  id: 'louvain',
  scope: 'group',
  family: 'network',
  options: LouvainOptions,
  result: Communities,
  reads: ['ties', 'strength'],
  direction: 'ignored',
  complexity: 'm per round',
  sources: [blondel2008, newmanGirvan2004, reichardtBornholdt2006],
  explain: ({ communities, modularity }) => explainGroups(communities, modularity),
  compute: computeLouvain,
};
