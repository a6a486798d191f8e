import * as z from 'zod/mini';
import { adjacency, findEntry } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { brandes2008 } from '../../publications/centrality.ts';
import { girvanNewman2002 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { computedInBlocks, type BlockMetric, type BlockWork } from '../block-work.ts';
import { dependencyJob } from '../dependency-job.ts';
import { keepHopSums } from '../kept-hop-sums.ts';
import { entriesInNewNames } from '../kernels/relabel.ts';
import { networkBasis } from '../network-basis.ts';
import { Normalised, PathDirection, PathReading } from '../tie-reading.ts';
import { tieScores, type TieScores } from '../tie-scores.ts';

const EdgeBetweennessOptions = z.strictObject({ reads: PathReading, direction: PathDirection, normalised: z._default(Normalised, true) });
export type EdgeBetweennessOptions = z.infer<typeof EdgeBetweennessOptions>;

/**
 * Measures how often each tie lies on the shortest paths between two actors, those at its ends included.
 *
 * Each pair of actors shares out 1 among its shortest paths; the raw score adds up the shares that cross the tie: over
 * unordered pairs where ties are walked either way, over ordered pairs along directions. Normalised, it is divided by the
 * number of those pairs. Parallel ties are one and each of them has its score (by length their strengths are added);
 * loops and conflict and interrupted ties, which are no path, score `null`.
 *
 * A path counts ties, or, with `reads: 'length'`, adds up lengths of 1 ÷ strength, an unknown strength counting 1; a tie of strength 0
 * then scores 0. O(nm), by length O(nm + n² log n). Sources: Girvan & Newman 2002; Brandes 2008.
 */
function edgeBetweennessInBlocks(snapshot: Snapshot, options: Partial<EdgeBetweennessOptions> = {}): BlockWork<TieScores> {
  const { reads, direction, normalised } = readOptions(EdgeBetweennessOptions, options);
  const rows = adjacency(snapshot, { direction });
  const ways = direction === 'both' ? 2 : 1; // the kernel sees each unordered pair twice
  const pairs = (rows.order * (rows.order - 1)) / ways;
  const job = dependencyJob(snapshot, reads, direction, 'entries');
  // The kernel by hops has names of its own.
  const named = job.kernel === 'hop-dependencies' ? entriesInNewNames(rows, job.forward) : undefined;
  return {
    job,
    finish(sums) {
      if (named !== undefined) keepHopSums(snapshot, direction, sums.slice(rows.neighbors.length));
      return tieScores(snapshot, networkBasis(rows, reads, direction), (tie) => {
        const source = snapshot.sources[tie]!;
        const target = snapshot.targets[tie]!;
        const isOneWay = direction === 'out' && snapshot.directed[tie] === 1;
        const sumOf = (entry: number): number => sums[named === undefined ? entry : named[entry]!]!;
        const crossings = sumOf(findEntry(rows, source, target)) + (isOneWay ? 0 : sumOf(findEntry(rows, target, source)));
        return crossings / ways / (normalised ? pairs : 1);
      });
    },
  };
}

export const edgeBetweenness: BlockMetric<EdgeBetweennessOptions, TieScores> = {
  id: 'edge-betweenness',
  scope: 'tie',
  family: 'network',
  options: EdgeBetweennessOptions,
  range: [0, 1],
  reads: ['ties', 'length'],
  direction: 'optional',
  complexity: 'n·m',
  sources: [girvanNewman2002, brandes2008],
  ...computedInBlocks(edgeBetweennessInBlocks),
};
