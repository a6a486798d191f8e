import type { Adjacency } from '../../graph/adjacency.ts';
import { lengthTolerance, shortestPathFinder } from './shortest-paths.ts';
import { allSources, blockRange, sourceBlocks, type SourceBlocks } from './source-blocks.ts';

/** What the sums of `pathDependencies` are computed from, in blocks of sources. */
export interface PathDependencyJob extends SourceBlocks {
  readonly kernel: 'path-dependencies';
  /** What there is a sum for: the nodes, or the entries of the rows. */
  readonly of: 'nodes' | 'entries';
  /** Numbers that a block gives: the sums and, with `squares`, the sums of squares behind those of nodes. */
  readonly length: number;
  readonly squares: boolean;
  readonly rows: Rows;
  /** Per entry; without them every entry is one long. */
  readonly lengths?: Float64Array;
}

type Rows = Pick<Adjacency, 'order' | 'offsets' | 'neighbors'>;

/** Prepares the job; `chosen` are the sources, without them every node is one. */
export function pathDependencyJob({ order, offsets, neighbors }: Rows, of: 'nodes' | 'entries', lengths?: Float64Array, chosen?: Uint32Array): PathDependencyJob {
  const squares = chosen !== undefined;
  const sums = of === 'nodes' ? order : neighbors.length;
  return {
    kernel: 'path-dependencies',
    ...sourceBlocks(chosen ?? allSources(order), 4 * (order + neighbors.length)),
    of,
    length: squares ? 2 * sums : sums,
    squares,
    rows: { order, offsets, neighbors },
    ...(lengths === undefined ? {} : { lengths }),
  };
}

// Numbers of shortest paths are kept as mantissa × 2^(512 × scale), because their number doubles with every diamond of a chain.
const step = 2 ** 512;

/**
 * Sums for every node or every entry, over the ordered pairs that begin at a source of the block, the share of the pair's
 * shortest paths, by hops or by length, that pass through it (Brandes 2001, 2008); for a node, those of its own count not.
 *
 * Paths whose lengths differ by less than `lengthTolerance` are equally long. Any number of shortest paths is counted
 * without overflow. O(m) per source by hops, O(m + n log n) by length.
 */
export function pathDependencies(job: PathDependencyJob): (block: number) => Float64Array {
  const { rows, lengths, of, squares } = job;
  const { order: size, offsets, neighbors } = rows;
  const search = shortestPathFinder(rows, lengths);
  const steps = lengths ?? new Float64Array(neighbors.length).fill(1);
  const ranks = new Uint32Array(size); // place of each node in the order of distance
  const counts = new Float64Array(size);
  const scales = new Int32Array(size);
  const shares = new Float64Array(size); // (1 + dependency) ÷ count: what one path that arrives is worth
  const onward = new Uint32Array(neighbors.length); // the entries on shortest paths, in the order of the nodes they leave
  const starts = new Uint32Array(size + 1); // where those of the node of each rank begin

  function addDependencies(source: number, sums: Float64Array): void {
    const { order, reached, distances } = search(source);
    for (let i = 0; i < reached; i++) {
      ranks[order[i]!] = i;
      counts[order[i]!] = scales[order[i]!] = 0;
    }
    counts[source] = 1;
    let kept = 0;
    for (let i = 0; i < reached; i++) {
      const node = order[i]!;
      const distance = distances[node]!;
      if (counts[node]! > step) {
        counts[node]! /= step;
        scales[node]!++;
      }
      for (let entry = offsets[node]!, stop = offsets[node + 1]!; entry < stop; entry++) {
        const neighbor = neighbors[entry]!;
        const through = distance + steps[entry]!;
        if (through > distances[neighbor]! * (1 + lengthTolerance) || ranks[neighbor]! <= i || through === Infinity) continue;
        onward[kept++] = entry;
        if (scales[neighbor] === scales[node]) counts[neighbor]! += counts[node]!;
        else addScaled(counts, scales, neighbor, node);
      }
      starts[i + 1] = kept;
    }
    for (let i = reached - 1; i >= 0; i--) {
      const node = order[i]!;
      const count = counts[node]!;
      const scale = scales[node]!;
      let dependency = 0;
      for (let at = starts[i]!, stop = starts[i + 1]!; at < stop; at++) {
        const entry = onward[at]!;
        const neighbor = neighbors[entry]!;
        let passing = count * shares[neighbor]!;
        if (scales[neighbor] !== scale) passing /= step ** (scales[neighbor]! - scale);
        if (of === 'entries') sums[entry]! += passing;
        dependency += passing;
      }
      shares[node] = (1 + dependency) / count;
      if (of === 'entries' || i === 0) continue;
      sums[node]! += dependency;
      if (squares) sums[size + node]! += dependency * dependency;
    }
  }

  return (block) => {
    const sums = new Float64Array(job.length);
    const [from, to] = blockRange(job, block);
    for (let i = from; i < to; i++) addDependencies(job.sources[i]!, sums);
    return sums;
  };
}

/** Adds the number of paths to one node to that of another of a different scale. */
function addScaled(counts: Float64Array, scales: Int32Array, to: number, from: number): void {
  const difference = scales[to]! - scales[from]!;
  if (difference > 0) counts[to]! += counts[from]! / step ** difference;
  else {
    counts[to] = counts[to]! / step ** -difference + counts[from]!;
    scales[to] = scales[from]!;
  }
}
