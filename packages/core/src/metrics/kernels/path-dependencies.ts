import type { Adjacency } from '../../graph/adjacency.ts';
import { lengthTolerance, shortestPathFinder, type ShortestPaths } from './shortest-paths.ts';

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
  const ranks = new Uint32Array(size);
  const counts = new Float64Array(size);
  const scales = new Int32Array(size);
  const dependencies = new Float64Array(size);

  function countPaths({ order, reached, distances }: ShortestPaths): void {
    for (let i = 0; i < reached; i++) {
      ranks[order[i]!] = i;
      counts[order[i]!] = scales[order[i]!] = dependencies[order[i]!] = 0;
    }
    counts[order[0]!] = 1;
    for (let i = 0; i < reached; i++) {
      const node = order[i]!;
      if (counts[node]! > step) {
        counts[node]! /= step;
        scales[node]!++;
      }
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        const neighbor = neighbors[entry]!;
        if (ranks[neighbor]! > i && isOnPath(distances, node, neighbor, entry)) addCount(neighbor, node);
      }
    }
  }

  function isOnPath(distances: Float64Array, node: number, neighbor: number, entry: number): boolean {
    const through = distances[node]! + (lengths === undefined ? 1 : lengths[entry]!);
    return through <= distances[neighbor]! * (1 + lengthTolerance) && through < Infinity;
  }

  function addCount(to: number, from: number): void {
    if (counts[to] === 0) scales[to] = scales[from]!;
    const difference = scales[to]! - scales[from]!;
    if (difference === 0) counts[to]! += counts[from]!;
    else if (difference > 0) counts[to]! += counts[from]! / step ** difference;
    else {
      counts[to] = counts[to]! / step ** -difference + counts[from]!;
      scales[to] = scales[from]!;
    }
  }

  /** The share of the paths to `to` that come through `from`. */
  function share(from: number, to: number): number {
    const ratio = counts[from]! / counts[to]!;
    const difference = scales[to]! - scales[from]!;
    return difference === 0 ? ratio : ratio / step ** difference;
  }

  for (let source = 0; source < size; source++) {
    const paths = search(source);
    countPaths(paths);
    const { order, reached, distances } = paths;
    for (let i = reached - 1; i >= 0; i--) {
      const node = order[i]!;
      let dependency = 0;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        const neighbor = neighbors[entry]!;
        if (ranks[neighbor]! <= i || !isOnPath(distances, node, neighbor, entry)) continue;
        const passing = share(node, neighbor) * (1 + dependencies[neighbor]!);
        entries[entry]! += passing;
        dependency += passing;
      }
      dependencies[node] = dependency;
      if (i > 0) nodes[node]! += dependency;
    }
  }
  return { nodes, entries };
}
