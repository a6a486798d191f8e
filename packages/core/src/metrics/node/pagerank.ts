import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency, reversedAdjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { brinPage1998 } from '../../publications/centrality.ts';
import { readOptions } from '../../read-options.ts';
import { actorScores, type ActorScores } from '../actor-scores.ts';
import { pageRanks } from '../kernels/page-ranks.ts';
import { networkBasis } from '../network-basis.ts';
import { Direction, StrengthReading } from '../tie-reading.ts';

const PagerankOptions = z.strictObject({
  reads: StrengthReading,
  direction: z._default(Direction, 'out'),
  damping: z._default(z.number().check(z.minimum(0), z.maximum(0.99)), 0.85).check(z.describe('The chance that the walker follows a tie instead of jumping to any actor.')),
});
export type PagerankOptions = z.infer<typeof PagerankOptions>;

/**
 * Measures where a walker would be found who follows ties at random and now and then jumps to any actor: the share of time at
 * each.
 *
 * An actor stands high whom those point to who stand high and point to few others. With the chance `damping` the walker leaves by
 * one of the ties of an actor, all equally likely or (`reads: 'strength'`) by their strength, an unknown one counting 1; where no
 * tie leads on, it jumps, to everybody equally. The scores add up to 1 and are exact to 10⁻¹¹ in sum; nobody scores 0.
 *
 * By default directed ties are followed along their direction, undirected ones both ways: walked either way the score says
 * little more than the number of ties. Parallel ties are one (strengths added), loops play no part, conflict and interrupted ties are
 * not followed. O(m) per round, some twenty rounds. Source: Brin & Page 1998.
 */
function computePagerank(snapshot: Snapshot, options: Partial<PagerankOptions> = {}): ActorScores {
  const { reads, direction, damping } = readOptions(PagerankOptions, options);
  const rows = adjacency(snapshot, { direction });
  const reversed = reversedAdjacency(snapshot, { direction });
  return actorScores(snapshot, pageRanks(rows, reversed, reads, damping), networkBasis(rows, reads, direction));
}

export const pagerank: Metric<PagerankOptions, Snapshot, ActorScores> = {
  id: 'pagerank',
  scope: 'actor',
  family: 'network',
  options: PagerankOptions,
  range: [0, 1],
  reads: ['ties', 'strength'],
  direction: 'optional',
  complexity: 'm per round',
  sources: [brinPage1998],
  compute: computePagerank,
};
