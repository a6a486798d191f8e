import type { Metric } from '../../descriptor.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { newmanGirvan2004, reichardtBornholdt2006, traag2019 } from '../../publications/networks.ts';
import { leidenGroups } from '../kernels/leiden-groups.ts';
import type { WeightedRows } from '../kernels/modularity.ts';
import { countUp } from '../kernels/shuffled.ts';
import { type Communities, CommunityOptions, explainCommunities, findCommunities, measured, type Partition } from './communities.ts';

export type LeidenOptions = CommunityOptions;

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
  return findCommunities(snapshot, options, search);
}

/** A search ends when a whole pass gains less than this, or after so many passes. */
const [leastProgress, mostPasses] = [1e-6, 20];

/** Goes over the map until a pass gains next to nothing. */
function search(rows: WeightedRows, resolution: number, random: () => number): Partition {
  const pass = (start: Uint32Array): Partition => measured(rows, leidenGroups(rows, resolution, random, start), resolution);
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
  options: CommunityOptions,
  reads: ['ties', 'strength'],
  direction: 'ignored',
  complexity: 'm per pass',
  sources: [traag2019, newmanGirvan2004, reichardtBornholdt2006],
  explain: explainCommunities,
  compute: computeLeiden,
};
