import * as z from 'zod';
import type { Metric } from '../../descriptor.ts';
import { adjacency, type Snapshot } from '../../graph/snapshot.ts';
import { actorScores, type ActorScores } from '../actor-scores.ts';

const DegreeOptions = z.object({
  direction: z.enum(['both', 'out', 'in']).default('both'),
  ties: z.enum(['connecting', 'all']).default('connecting'),
});
export type DegreeOptions = z.infer<typeof DegreeOptions>;

/**
 * Counts the other actors that each actor is tied to.
 *
 * Several ties of one pair count once and loops not at all, so the range is 0 to n − 1; an isolated actor scores 0,
 * which is a known value. O(n + m). Source: Freeman 1978.
 */
function computeDegree(snapshot: Snapshot, options: Partial<DegreeOptions> = {}): ActorScores {
  const { offsets, order } = adjacency(snapshot, DegreeOptions.parse(options));
  return actorScores(snapshot, Float64Array.from({ length: order }, (_, actor) => offsets[actor + 1]! - offsets[actor]!));
}

export const degree: Metric<DegreeOptions, Snapshot, ActorScores> = {
  id: 'degree',
  scope: 'actor',
  family: 'network',
  options: DegreeOptions,
  range: [0, null],
  reads: 'ties',
  direction: 'optional',
  complexity: 'n + m',
  sources: [
    { cite: 'Freeman 1978', title: 'Centrality in social networks: conceptual clarification', where: 'Social Networks 1(3), 215–239', doi: '10.1016/0378-8733(78)90021-7' },
  ],
  compute: computeDegree,
};
