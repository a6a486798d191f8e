import type { Adjacency } from '../../graph/adjacency.ts';
import { hopWaves, searchesAtOnce } from './hop-waves.ts';
import { breadthFirstOrder, relabel, type Relabelled } from './relabel.ts';
import { shortestPathFinder } from './shortest-paths.ts';
import { allSources, blockRange, sourceBlocks, type SourceBlocks } from './source-blocks.ts';

/** What the sums of `harmonicSumsByHops` are computed from, in blocks of sources. */
export interface HarmonicHopJob extends SourceBlocks {
  readonly kernel: 'harmonic-sums-by-hops';
  /** Numbers that a block gives: one per node. */
  readonly length: number;
  readonly rows: Relabelled;
}

/** Prepares the job; `both` is the adjacency of direction `both`. The sums are in breadth-first names: `inOriginalNames` puts them back. */
export function harmonicHopJob(rows: Adjacency, both: Adjacency): HarmonicHopJob {
  const { order } = rows;
  return { kernel: 'harmonic-sums-by-hops', ...sourceBlocks(allSources(order), 1, searchesAtOnce), length: order, rows: relabel(rows, breadthFirstOrder(both)) };
}

/**
 * Sums for every node the reciprocals of the distances by hops to it from the sources of the block, along the entries of the
 * rows; from where it cannot be reached adds 0. A block is one batch of searches. O(m) per source at worst.
 */
export function harmonicSumsByHops(job: HarmonicHopJob): (block: number) => Float64Array {
  const search = hopWaves(job.rows);
  return (block) => {
    const sums = new Float64Array(job.length);
    search(job.sources.subarray(...blockRange(job, block)), (node, searches, distance) => {
      sums[node]! += searches / distance;
    });
    return sums;
  };
}

/** What the sums of `harmonicSumsByLength` are computed from, in blocks of sources. */
export interface HarmonicLengthJob extends SourceBlocks {
  readonly kernel: 'harmonic-sums-by-length';
  /** Numbers that a block gives: one per node, 0 for those that are not sources of the block. */
  readonly length: number;
  readonly rows: Pick<Adjacency, 'order' | 'offsets' | 'neighbors'>;
  /** Per entry. */
  readonly lengths: Float64Array;
}

/** Prepares the job. */
export function harmonicLengthJob({ order, offsets, neighbors }: Adjacency, lengths: Float64Array): HarmonicLengthJob {
  const blocks = sourceBlocks(allSources(order), 4 * (order + neighbors.length));
  return { kernel: 'harmonic-sums-by-length', ...blocks, length: order, rows: { order, offsets, neighbors }, lengths };
}

/**
 * Sums for every source of the block the reciprocals of the distances by length from it to all others; one that it does not
 * reach adds 0. O(m + n log n) per source.
 */
export function harmonicSumsByLength(job: HarmonicLengthJob): (block: number) => Float64Array {
  const search = shortestPathFinder(job.rows, job.lengths);
  return (block) => {
    const sums = new Float64Array(job.length);
    const [from, to] = blockRange(job, block);
    for (let at = from; at < to; at++) {
      const source = job.sources[at]!;
      const { order, reached, distances } = search(source);
      for (let i = 1; i < reached; i++) sums[source]! += 1 / distances[order[i]!]!;
    }
    return sums;
  };
}
