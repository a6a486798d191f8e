import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { finite } from '../../finite.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { barrat2004 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { actorScores, type ActorScores } from '../actor-scores.ts';
import { networkBasis } from '../network-basis.ts';
import { Direction, ReadTies } from '../tie-reading.ts';

const StrengthOptions = z.strictObject({
  direction: Direction,
  ties: ReadTies,
  unknown: z._default(z.enum(['one', 'unknown']), 'one').check(z.describe('one: a tie of unknown strength counts 1. unknown: it makes the scores of its two actors unknown.')),
});
export type StrengthOptions = z.infer<typeof StrengthOptions>;

/**
 * Adds up the strengths of each actor's ties.
 *
 * Parallel ties add up, loops are left out; the unit is that of the document's strengths, and an isolated actor scores
 * 0. A tie of unknown strength counts 1 and the result says how many do, or, if `unknown` says so, makes the scores of
 * its two actors unknown. O(n + m). Source: Barrat et al. 2004.
 */
function computeStrength(snapshot: Snapshot, options: Partial<StrengthOptions> = {}): ActorScores {
  const { direction, ties, unknown } = readOptions(StrengthOptions, options);
  const rows = adjacency(snapshot, { direction, ties });
  const values = new Float64Array(rows.order);
  for (let actor = 0; actor < rows.order; actor++) {
    for (let entry = rows.offsets[actor]!; entry < rows.offsets[actor + 1]!; entry++) values[actor]! += rows.strengths[entry]!;
    values[actor] = finite(values[actor]!);
  }
  const basis = networkBasis(rows, 'strength', direction);
  if (unknown === 'one') return actorScores(snapshot, values, basis);
  markUnknown(snapshot, values, { direction, ties });
  return actorScores(snapshot, values, { ...basis, unknownStrengths: 0 });
}

/** Makes the value of every actor that a tie of unknown strength counts for unknown. */
function markUnknown(snapshot: Snapshot, values: Float64Array, { direction, ties }: Pick<StrengthOptions, 'direction' | 'ties'>): void {
  const { size, sources, targets, directed, connecting, strengths } = snapshot;
  for (let tie = 0; tie < size; tie++) {
    const isRead = sources[tie] !== targets[tie] && (ties === 'all' || connecting[tie] === 1);
    if (!isRead || !Number.isNaN(strengths[tie]!)) continue;
    const either = direction === 'both' || directed[tie] === 0;
    if (either || direction === 'out') values[sources[tie]!] = NaN;
    if (either || direction === 'in') values[targets[tie]!] = NaN;
  }
}

export const strength: Metric<StrengthOptions, Snapshot, ActorScores> = {
  id: 'strength',
  scope: 'actor',
  family: 'network',
  options: StrengthOptions,
  range: [0, null],
  reads: ['strength'],
  direction: 'optional',
  complexity: 'n + m',
  sources: [barrat2004],
  ours: 'strength.ours',
  compute: computeStrength,
};
