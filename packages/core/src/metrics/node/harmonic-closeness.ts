import * as z from 'zod/mini';
import { finite } from '../../finite.ts';
import { adjacency, reversedAdjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { tieLengths } from '../../graph/tie-length.ts';
import { boldiVigna2014, rochat2009 } from '../../publications/centrality.ts';
import { readOptions } from '../../read-options.ts';
import { actorScores, type ActorScores } from '../actor-scores.ts';
import { computedInBlocks, type BlockMetric, type BlockWork } from '../block-work.ts';
import { harmonicHopJob, harmonicLengthJob } from '../kernels/harmonic-sums.ts';
import { inOriginalNames } from '../kernels/relabel.ts';
import { networkBasis } from '../network-basis.ts';
import { Direction, Normalised, PathReading } from '../tie-reading.ts';

const HarmonicClosenessOptions = z.strictObject({ reads: PathReading, direction: Direction, normalised: z._default(Normalised, true) });
export type HarmonicClosenessOptions = z.infer<typeof HarmonicClosenessOptions>;

/**
 * Measures how near each actor is to all others: the sum of 1 ÷ distance, an actor out of reach adding 0.
 *
 * Unlike the classic closeness it has a meaning where not everybody can reach everybody, as on most maps. The distance
 * is that from the actor to the others (`direction: 'in'`: from the others to it). Normalised, the sum is divided by
 * n − 1: the mean, 1 where every other is one tie away; unknown where there is nobody else. An isolated actor scores 0.
 *
 * A distance counts ties, or, with `reads: 'length'`, adds up lengths of 1 ÷ strength, an unknown strength counting 1: then
 * the score has the unit of strength, and no upper end. Parallel ties are one (strengths added), loops play no part,
 * conflict and interrupted ties are no path. O(nm), by length O(nm + n² log n). Source: Rochat 2009.
 */
function harmonicClosenessInBlocks(snapshot: Snapshot, options: Partial<HarmonicClosenessOptions> = {}): BlockWork<ActorScores> {
  const { reads, direction, normalised } = readOptions(HarmonicClosenessOptions, options);
  const rows = adjacency(snapshot, { direction });
  // The kernel by hops sums at the end of a path, so it gets the ways reversed.
  const job = reads === 'length' ? harmonicLengthJob(rows, tieLengths(rows.strengths)) : harmonicHopJob(reversedAdjacency(snapshot, { direction }), adjacency(snapshot));
  return {
    job,
    finish(sums) {
      const values = job.kernel === 'harmonic-sums-by-hops' ? inOriginalNames(sums, job.rows.original) : sums;
      for (let actor = 0; actor < rows.order; actor++) values[actor] = finite(values[actor]! / (normalised ? rows.order - 1 : 1));
      return actorScores(snapshot, values, networkBasis(rows, reads, direction));
    },
  };
}

export const harmonicCloseness: BlockMetric<HarmonicClosenessOptions, ActorScores> = {
  id: 'harmonic-closeness',
  scope: 'actor',
  family: 'network',
  options: HarmonicClosenessOptions,
  range: [0, 1],
  reads: ['ties', 'length'],
  direction: 'optional',
  complexity: 'n·m',
  sources: [rochat2009, boldiVigna2014],
  ...computedInBlocks(harmonicClosenessInBlocks),
};
