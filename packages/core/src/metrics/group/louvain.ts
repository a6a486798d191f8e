import type { Metric } from '../../descriptor.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { blondel2008, newmanGirvan2004, reichardtBornholdt2006 } from '../../publications/networks.ts';
import { louvainGroups } from '../kernels/louvain-groups.ts';
import { type Communities, CommunityOptions, explainCommunities, findCommunities, measured } from './communities.ts';

export type LouvainOptions = CommunityOptions;

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
  return findCommunities(snapshot, options, (rows, resolution, random) => measured(rows, louvainGroups(rows, resolution, random), resolution));
}

export const louvain: Metric<LouvainOptions, Snapshot, Communities> = {
  id: 'louvain',
  scope: 'group',
  family: 'network',
  options: CommunityOptions,
  reads: ['ties', 'strength'],
  direction: 'ignored',
  complexity: 'm per round',
  sources: [blondel2008, newmanGirvan2004, reichardtBornholdt2006],
  explain: explainCommunities,
  compute: computeLouvain,
};
