import * as z from 'zod/mini';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message } from '../../message.ts';
import { Seed } from '../../number-ranges.ts';
import { brandes2001, brandesPich2007, freeman1977 } from '../../publications/centrality.ts';
import { hoeffding1963, serfling1974 } from '../../publications/mathematics.ts';
import { readOptions } from '../../read-options.ts';
import { actorScores, ActorScores } from '../actor-scores.ts';
import { computedInBlocks, type BlockMetric, type BlockWork } from '../block-work.ts';
import { dependencyJob } from '../dependency-job.ts';
import { explainExtremes } from '../explain-extremes.ts';
import { keptHopSums } from '../kept-hop-sums.ts';
import { inOriginalNames } from '../kernels/relabel.ts';
import { networkBasis } from '../network-basis.ts';
import { drawPivots, estimateFromPivots, Pivots, Sampling } from '../pivots.ts';
import { Normalised, PathDirection, PathReading } from '../tie-reading.ts';

const BetweennessOptions = z.strictObject({
  reads: PathReading,
  direction: PathDirection,
  normalised: z._default(Normalised, true),
  pivots: Pivots,
  seed: z._default(Seed, 1).check(z.describe('Decides which actors are drawn as pivots.')),
});
export type BetweennessOptions = z.infer<typeof BetweennessOptions>;

/** The score of every actor, and how far it may be from the exact one. */
export const Betweenness = z.extend(ActorScores, { sampled: z.nullable(Sampling).check(z.describe('How the scores were estimated; null: they are exact.')) });
export type Betweenness = z.infer<typeof Betweenness>;

/**
 * Measures how often each actor lies on the shortest paths between two others.
 *
 * Each pair of others shares out 1 among its shortest paths; the raw score adds up the shares through the actor: over unordered
 * pairs where ties are walked either way, over ordered pairs along directions. Normalised, it is divided by the number of those
 * pairs: 1 means all; with fewer than three actors it is unknown. An isolated actor scores 0, a pair without a path adds nothing.
 *
 * A path counts ties, or, with `reads: 'length'`, adds up lengths of 1 ÷ strength, an unknown strength counting 1; lengths that
 * differ by less than 10⁻¹⁰ of themselves are equal. Parallel ties are one (strengths added); loops, conflict and interrupted
 * ties are no path. From k pivots it is an estimate, `sampled` says how good a one. O(km), by length O(km + kn log n).
 * Sources: Freeman 1977; Brandes 2001; Brandes & Pich 2007.
 */
function betweennessInBlocks(snapshot: Snapshot, options: Partial<BetweennessOptions> = {}): BlockWork<Betweenness> {
  const { reads, direction, normalised, pivots, seed } = readOptions(BetweennessOptions, options);
  const rows = adjacency(snapshot, { direction });
  const chosen = drawPivots(rows.order, pivots, seed);
  const job = dependencyJob(snapshot, reads, direction, 'nodes', chosen);
  // Edge betweenness, if it came first, has left nothing to compute.
  const kept = reads === 'ties' && chosen === undefined ? keptHopSums(snapshot, direction) : undefined;
  return {
    job: kept === undefined ? job : { ...job, sources: new Uint32Array(), blocks: 0 },
    finish(sums) {
      const values = job.kernel === 'hop-dependencies' ? inOriginalNames(kept ?? sums, job.forward.original) : sums;
      const ways = direction === 'both' ? 2 : 1; // the kernels see each unordered pair twice
      const pairs = ((rows.order - 1) * (rows.order - 2)) / ways;
      const unit = ways * (normalised ? pairs : 1);
      const raw = chosen === undefined ? null : estimateFromPivots(values, chosen, rows.order - 2);
      const sampled = raw === null ? null : { ...raw, errorBound: raw.errorBound / unit, standardError: raw.standardError / unit };
      for (let actor = 0; actor < rows.order; actor++) values[actor] = normalised && pairs <= 0 ? NaN : values[actor]! / unit;
      return { ...actorScores(snapshot, values, networkBasis(rows, reads, direction)), sampled };
    },
  };
}

export const betweenness: BlockMetric<BetweennessOptions, Betweenness> = {
  id: 'betweenness',
  scope: 'actor',
  family: 'network',
  options: BetweennessOptions,
  range: [0, 1],
  reads: ['ties', 'length'],
  direction: 'optional',
  complexity: 'n·m',
  sources: [freeman1977, brandes2001, brandesPich2007, hoeffding1963, serfling1974],
  explain: ({ scores, sampled }) => [
    ...explainExtremes('betweenness', scores),
    ...(sampled === null ? [] : [message('betweenness.sampled', { pivots: sampled.pivots, total: sampled.of, error: sampled.errorBound })]),
  ],
  ...computedInBlocks(betweennessInBlocks),
};
