import * as z from 'zod/mini';
import { besideGreatest } from '../../beside-greatest.ts';
import { nameFirst } from '../../first-few.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message, type Message } from '../../message.ts';
import { Seed } from '../../number-ranges.ts';
import { readOptions } from '../../read-options.ts';
import { seededRandom } from '../../seeded-random.ts';
import { ActorGroup, actorGroups } from '../actor-group.ts';
import { modularityOf, type WeightedRows } from '../kernels/modularity.ts';
import { NetworkBasis, networkBasis } from '../network-basis.ts';
import { StrengthReading } from '../tie-reading.ts';

/** The options of every metric that looks for communities. */
export const CommunityOptions = z.strictObject({
  reads: StrengthReading,
  resolution: z._default(z.number().check(z.positive()), 1).check(z.describe('Above 1: more and smaller communities; below: fewer and larger ones.')),
  seed: z._default(Seed, 1).check(z.describe('Decides the order of visits; the same seed gives the same communities.')),
});
export type CommunityOptions = z.infer<typeof CommunityOptions>;

/** The communities of a map, the largest first, and how clearly they part it. */
export const Communities = z.object({
  communities: z.array(ActorGroup),
  modularity: z.nullable(z.number()).check(z.describe('At the resolution asked for; null: no tie has any strength.')),
  basis: NetworkBasis,
});
export type Communities = z.infer<typeof Communities>;

/** Groups of nodes, as a number per node, and their modularity; NaN where nothing has weight. */
export interface Partition {
  readonly groups: Uint32Array;
  readonly modularity: number;
}

/** Gives groups their modularity. O(n + m). */
export function measured(rows: WeightedRows, groups: Uint32Array, resolution: number): Partition {
  return { groups, modularity: modularityOf(rows, groups, resolution) };
}

/** One search for a partition; `random` decides what is left open. */
export type Search = (rows: WeightedRows, resolution: number, random: () => number) => Partition;

/**
 * Searches a map for communities and keeps the first of the best partitions: a single search of a small map now and then goes
 * astray. Maps of up to 100 tied pairs are searched twenty times, larger ones less often, above 1,000 pairs once.
 */
export function findCommunities(snapshot: Snapshot, options: Partial<CommunityOptions>, search: Search): Communities {
  const { reads, resolution, seed } = readOptions(CommunityOptions, options);
  const rows = adjacency(snapshot);
  const weighted = { ...rows, weights: reads === 'strength' ? besideGreatest(rows.strengths) : new Float64Array(rows.neighbors.length).fill(1) };
  const random = seededRandom(seed);
  const searches = Math.max(1, Math.min(20, Math.floor(4_000 / rows.neighbors.length))); // a pair has two entries
  let best = search(weighted, resolution, random);
  for (let i = 1; i < searches; i++) {
    const found = search(weighted, resolution, random);
    if (found.modularity > best.modularity + 1e-12) best = found;
  }
  return { communities: actorGroups(snapshot, best.groups), modularity: Number.isNaN(best.modularity) ? null : best.modularity, basis: networkBasis(rows, reads) };
}

/** How many communities are named when they are explained, and how many actors of each. */
const namedGroups = 6;
const namedActors = 6;

/** Says how many communities there are, how clearly they part the map, and who is in the largest. O(communities). */
export function explainCommunities({ communities, modularity }: Communities): Message[] {
  const shown = communities.filter(({ actors }) => actors.length > 1).slice(0, namedGroups);
  return [
    message('groups.count', { count: communities.length, alone: communities.filter(({ actors }) => actors.length === 1).length }),
    modularity === null ? message('groups.modularity.unknown') : message('groups.modularity', { modularity }),
    ...shown.map(({ actors }, index) =>
      message('groups.group', { number: index + 1, count: actors.length, ...nameFirst('actors', actors, namedActors) }),
    ),
  ];
}
