import * as z from 'zod';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { tieLengths } from '../../graph/tie-length.ts';
import { readOptions } from '../../read-options.ts';
import { actorScores, ActorScores } from '../actor-scores.ts';
import { computedInBlocks, type BlockMetric, type BlockWork } from '../block-work.ts';
import { hopDependencyJob } from '../kernels/hop-dependencies.ts';
import { pathDependencyJob } from '../kernels/path-dependencies.ts';
import { inOriginalNames } from '../kernels/relabel.ts';
import { networkBasis } from '../network-basis.ts';
import { Normalised, PathDirection, PathReading } from '../tie-reading.ts';

const BetweennessOptions = z.strictObject({ reads: PathReading, direction: PathDirection, normalised: Normalised.default(true) });
export type BetweennessOptions = z.infer<typeof BetweennessOptions>;

/**
 * Measures how often each actor lies on the shortest paths between two others.
 *
 * Each pair of others shares out 1 among its shortest paths; the raw score adds up the shares that pass through the
 * actor: over unordered pairs where ties are walked either way, over ordered pairs along directions. Normalised, it is
 * divided by the number of those pairs, so that 1 means all of them; with fewer than three actors there is none, and it is
 * unknown. An isolated actor scores 0, a pair without a path adds nothing.
 *
 * A path counts ties, or, with `reads: 'length'`, adds up lengths of 1 ÷ strength, an unknown strength counting 1; lengths
 * that differ by less than 10⁻¹⁰ of themselves are equal. Parallel ties are one (strengths added), loops play no part, and
 * conflict and interrupted ties are no path. O(nm), by length O(nm + n² log n). Sources: Freeman 1977; Brandes 2001.
 */
function betweennessInBlocks(snapshot: Snapshot, options: Partial<BetweennessOptions> = {}): BlockWork<ActorScores> {
  const { reads, direction, normalised } = readOptions(BetweennessOptions, options);
  const rows = adjacency(snapshot, { direction });
  const job =
    reads === 'length'
      ? pathDependencyJob(rows, 'nodes', tieLengths(rows.strengths))
      : hopDependencyJob(rows, rows.symmetric ? rows : adjacency(snapshot, { direction: 'in' }), adjacency(snapshot));
  const ways = direction === 'both' ? 2 : 1; // the kernels see each unordered pair twice
  const pairs = ((rows.order - 1) * (rows.order - 2)) / ways;
  return {
    job,
    finish(sums) {
      const values = job.kernel === 'hop-dependencies' ? inOriginalNames(sums, job.forward.original) : sums;
      for (let actor = 0; actor < rows.order; actor++) values[actor] = normalised && pairs <= 0 ? NaN : values[actor]! / ways / (normalised ? pairs : 1);
      return actorScores(snapshot, values, networkBasis(rows, reads, direction));
    },
  };
}

export const betweenness: BlockMetric<BetweennessOptions, ActorScores> = {
  id: 'betweenness',
  scope: 'actor',
  family: 'network',
  options: BetweennessOptions,
  result: ActorScores,
  range: [0, 1],
  reads: ['ties', 'length'],
  direction: 'optional',
  complexity: 'n·m',
  sources: [
    { cite: 'Freeman 1977', title: 'A set of measures of centrality based on betweenness', where: 'Sociometry 40(1), 35–41', doi: '10.2307/3033543' },
    { cite: 'Brandes 2001', title: 'A faster algorithm for betweenness centrality', where: 'Journal of Mathematical Sociology 25(2), 163–177', doi: '10.1080/0022250X.2001.9990249' },
  ],
  ...computedInBlocks(betweennessInBlocks),
};
