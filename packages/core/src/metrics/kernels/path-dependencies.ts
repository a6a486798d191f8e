import type { Adjacency } from '../../graph/adjacency.ts';
import { lengthTolerance, shortestPathFinder } from './shortest-paths.ts';

/** Sums over all ordered pairs of other nodes: the share of each pair's shortest paths that pass through. */
export interface PathDependencies {
  readonly nodes: Float64Array;
  /** Per entry of the adjacency. */
  readonly entries: Float64Array;
}

// Numbers of shortest paths are kept as mantissa × 2^(512 × scale), because their number doubles with every diamond of a chain.
const step = 2 ** 512;

/**
 * Counts for every node and every entry how much the shortest paths depend on it, by hops or by length (Brandes 2001, 2008).
 *
 * Paths whose lengths differ by less than `lengthTolerance` are equally long. Any number of shortest paths is counted
 * without overflow. O(nm) by hops, O(nm + n² log n) by length.
 */
export function pathDependencies(rows: Pick<Adjacency, 'order' | 'offsets' | 'neighbors'>, lengths?: Float64Array): PathDependencies {
  const { order: size, offsets, neighbors } = rows;
  const nodes = new Float64Array(size);
  const entries = new Float64Array(neighbors.length);
  const search = shortestPathFinder(rows, lengths);
  const steps = lengths ?? new Float64Array(neighbors.length).fill(1);
  const ranks = new Uint32Array(size); // place of each node in the order of distance
  const counts = new Float64Array(size);
  const scales = new Int32Array(size);
  const shares = new Float64Array(size); // (1 + dependency) ÷ count: what one path that arrives is worth
  const onward = new Uint32Array(neighbors.length); // the entries on shortest paths, in the order of the nodes they leave
  const starts = new Uint32Array(size + 1); // where those of the node of each rank begin

  for (let source = 0; source < size; source++) {
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
        entries[entry]! += passing;
        dependency += passing;
      }
      shares[node] = (1 + dependency) / count;
      if (i > 0) nodes[node]! += dependency;
    }
  }
  return { nodes, entries };
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
