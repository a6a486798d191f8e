import type { Adjacency } from '../../graph/adjacency.ts';
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

/** Searches that run at the same time: one bit each, in four 32-bit numbers per node. A block is one batch of them. */
const batch = 128;

/** Prepares the job; `both` is the adjacency of direction `both`. The sums are in breadth-first names: `inOriginalNames` puts them back. */
export function harmonicHopJob(rows: Adjacency, both: Adjacency): HarmonicHopJob {
  const { order } = rows;
  return { kernel: 'harmonic-sums-by-hops', ...sourceBlocks(allSources(order), 1, batch), length: order, rows: relabel(rows, breadthFirstOrder(both)) };
}

/**
 * Sums for every node the reciprocals of the distances by hops to it from the sources of the block, along the entries of the
 * rows; from where it cannot be reached adds 0.
 *
 * Searches from many sources at a time (Then et al. 2014): where their searches meet, they visit an entry once. O(m) per
 * source at worst.
 */
export function harmonicSumsByHops(job: HarmonicHopJob): (block: number) => Float64Array {
  const { order, offsets, neighbors } = job.rows;
  const missing = new Int32Array(4 * order); // the searches that have not been here
  const front = new Int32Array(4 * order); // those that have just come
  const coming = new Int32Array(4 * order); // those that come next
  const lists = [new Uint32Array(order), new Uint32Array(order)] as const;

  return (block) => {
    const sums = new Float64Array(order);
    let [active, next] = lists;
    const [from, to] = blockRange(job, block);
    missing.fill(-1);
    let count = 0;
    for (let search = 0; search < to - from; search++) {
      const source = job.sources[from + search]!;
      front.fill(0, 4 * source, 4 * source + 4);
      front[4 * source + (search >>> 5)] = 1 << (search & 31);
      missing[4 * source + (search >>> 5)]! ^= 1 << (search & 31);
      active[count++] = source;
    }
    for (let distance = 1; count > 0; distance++) {
      let found = 0;
      for (let i = 0; i < count; i++) {
        const node = active[i]!;
        const at0 = front[4 * node]!;
        const at1 = front[4 * node + 1]!;
        const at2 = front[4 * node + 2]!;
        const at3 = front[4 * node + 3]!;
        for (let entry = offsets[node]!, stop = offsets[node + 1]!; entry < stop; entry++) {
          const neighbor = neighbors[entry]!;
          const at = 4 * neighbor;
          const new0 = at0 & missing[at]!;
          const new1 = at1 & missing[at + 1]!;
          const new2 = at2 & missing[at + 2]!;
          const new3 = at3 & missing[at + 3]!;
          if ((new0 | new1 | new2 | new3) === 0) continue;
          if ((coming[at]! | coming[at + 1]! | coming[at + 2]! | coming[at + 3]!) === 0) next[found++] = neighbor;
          coming[at]! |= new0;
          coming[at + 1]! |= new1;
          coming[at + 2]! |= new2;
          coming[at + 3]! |= new3;
        }
      }
      for (let i = 0; i < found; i++) {
        const node = next[i]!;
        let searches = 0;
        for (let part = 4 * node; part < 4 * node + 4; part++) {
          const arrived = coming[part]!;
          missing[part]! ^= arrived;
          front[part] = arrived;
          coming[part] = 0;
          searches += countBits(arrived);
        }
        sums[node]! += searches / distance;
      }
      [active, next] = [next, active];
      count = found;
    }
    return sums;
  };
}

/** The number of ones among 32 bits: counted in pairs, fours, bytes, and the bytes added by one multiplication. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
