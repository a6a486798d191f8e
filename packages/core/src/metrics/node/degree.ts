import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { freeman1978 } from '../../publications/centrality.ts';
import { readOptions } from '../../read-options.ts';
import { actorScores, type ActorScores } from '../actor-scores.ts';
import { networkBasis } from '../network-basis.ts';
import { Direction, Normalised, ReadTies } from '../tie-reading.ts';

const DegreeOptions = z.strictObject({ direction: Direction, ties: ReadTies, normalised: z._default(Normalised, false) });
export type DegreeOptions = z.infer<typeof DegreeOptions>;

/**
 * Counts the other actors that each actor is tied to.
 *
 * Several ties of one pair count once and loops not at all, so the range is 0 to n − 1; an isolated actor scores 0,
 * which is a known value. Normalised, the count is divided by n − 1, and unknown where there is nobody else. O(n + m).
 * Source: Freeman 1978.
 */
function computeDegree(snapshot: Snapshot, options: Partial<DegreeOptions> = {}): ActorScores {
  const { direction, ties, normalised } = readOptions(DegreeOptions, options);
  const rows = adjacency(snapshot, { direction, ties });
  const { offsets, order } = rows;
  const values = new Float64Array(order);
  for (let actor = 0; actor < order; actor++) values[actor] = (offsets[actor + 1]! - offsets[actor]!) / (normalised ? order - 1 : 1);
  return actorScores(snapshot, values, networkBasis(rows, 'ties', direction));
}

export const degree: Metric<DegreeOptions, Snapshot, ActorScores> = {
  id: 'degree',
  scope: 'actor',
  family: 'network',
  options: DegreeOptions,
  range: [0, null],
  reads: ['ties'],
  direction: 'optional',
  complexity: 'n + m',
  sources: [freeman1978],
  compute: computeDegree,
};
