import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { newmanGirvan2004, reichardtBornholdt2006, traag2019 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { seededRandom } from '../../seeded-random.ts';
import { actorGroups, explainGroups } from '../actor-group.ts';
import { leidenGroups } from '../kernels/leiden-groups.ts';
import { modularityOf, type WeightedRows } from '../kernels/modularity.ts';
import { countUp } from '../kernels/shuffled.ts';
import { networkBasis } from '../network-basis.ts';
import { scaledStrengths } from '../scaled-strengths.ts';
import { StrengthReading } from '../tie-reading.ts';
import { Communities } from './louvain.ts';

const LeidenOptions = z.strictObject({
  reads: StrengthReading,
  resolution: z._default(z.number().check(z.positive()), 1).check(z.describe('Above 1: more and smaller communities; below: fewer and larger ones.')),
  seed: z._default(z.int().check(z.minimum(0), z.maximum(2 ** 32 - 1)), 1).check(z.describe('Decides the order of visits; the same seed gives the same communities.')),
});
export type LeidenOptions = z.infer<typeof LeidenOptions>;

/**
 * Finds communities as the Louvain method does, none of which falls apart: every one is held together by ties of its own.
 *
 * Modularity is the share of ties inside communities less the share expected there (−0.5 to 1 at resolution 1; unknown
 * without ties). The search goes over the map again and again until a whole pass gains next to nothing, and maps of up to 100 tied pairs are
 * searched twenty times, larger ones less often, above 1,000 pairs once. The same document, options and seed give the
 * same result on every machine; another seed may find another partition that is about as good. Directions are ignored, loops play
 * no part, conflict and interrupted ties bind nobody, nor does a tie of strength 0 where strengths are read; an isolated actor
 * is a community of its own. About O(m) per pass. Sources: Traag, Waltman & van Eck 2019; Newman & Girvan 2004; Reichardt & Bornholdt 2006.
 */
function computeLeiden(snapshot: Snapshot, options: Partial<LeidenOptions> = {}): Communities {
  const { reads, resolution, seed } = readOptions(LeidenOptions, options);
  const rows = adjacency(snapshot);
  const weighted = { ...rows, weights: reads === 'strength' ? scaledStrengths(rows.strengths) : new Float64Array(rows.neighbors.length).fill(1) };
  const { groups, modularity } = bestGroups(weighted, resolution, seed);
  return { communities: actorGroups(snapshot, groups), modularity: Number.isNaN(modularity) ? null : modularity, basis: networkBasis(rows, reads) };
}

interface Partition {
  readonly groups: Uint32Array;
  readonly modularity: number;
}

/** A search ends when a whole pass gains less than this, or after so many passes. */
const [leastProgress, mostPasses] = [1e-6, 20];

/** Keeps the first of the best partitions that several searches find. */
function bestGroups(rows: WeightedRows, resolution: number, seed: number): Partition {
  const random = seededRandom(seed);
  const searches = Math.max(1, Math.min(20, Math.floor(4_000 / rows.neighbors.length))); // a pair has two entries
  let best = search(rows, resolution, random);
  for (let i = 1; i < searches; i++) {
    const found = search(rows, resolution, random);
    if (found.modularity > best.modularity + 1e-12) best = found;
  }
  return best;
}

/** Goes over the map until a pass gains next to nothing. */
function search(rows: WeightedRows, resolution: number, random: () => number): Partition {
  const pass = (start: Uint32Array): Partition => {
    const groups = leidenGroups(rows, resolution, random, start);
    return { groups, modularity: modularityOf(rows, groups, resolution) };
  };
  let best = pass(countUp(rows.order));
  for (let i = 1; i < mostPasses; i++) {
    const next = pass(best.groups); // never worse
    const gain = next.modularity - best.modularity;
    best = next;
    if (!(gain >= leastProgress)) break; // NaN, too
  }
  return best;
}

export const leiden: Metric<LeidenOptions, Snapshot, Communities> = {
  id: 'leiden',
  scope: 'group',
  family: 'network',
  options: LeidenOptions,
  result: Communities,
  reads: ['ties', 'strength'],
  direction: 'ignored',
  complexity: 'm per pass',
  sources: [traag2019, newmanGirvan2004, reichardtBornholdt2006],
  explain: ({ communities, modularity }) => explainGroups(communities, modularity),
  compute: computeLeiden,
};
