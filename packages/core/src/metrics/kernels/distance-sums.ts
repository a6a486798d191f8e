import type { Adjacency } from '../../graph/adjacency.ts';
import { hopWaves, searchesAtOnce } from './hop-waves.ts';
import { breadthFirstOrder, relabel } from './relabel.ts';
import { shortestPathFinder } from './shortest-paths.ts';
import { allSources } from './source-blocks.ts';

/** How far each node is from the others that it has a path with. */
export interface DistanceSums {
  /** Sum of the distances. */
  readonly sums: Float64Array;
  /** How many others there is a path with. */
  readonly reached: Uint32Array;
  /** The greatest of the distances; 0 where there is none. */
  readonly farthest: Float64Array;
}

/** Sums for every node the distances by hops from all others to it, along the entries of `rows`. O(nm) at worst, 128 searches at a time. */
export function distanceSumsByHops(rows: Adjacency, both: Adjacency): DistanceSums {
  const result = emptySums(rows.order);
  const { sums, reached, farthest } = result;
  const named = relabel(rows, breadthFirstOrder(both));
  const search = hopWaves(named);
  const sources = allSources(rows.order);
  for (let first = 0; first < rows.order; first += searchesAtOnce) {
    search(sources.subarray(first, first + searchesAtOnce), (name, searches, distance) => {
      const node = named.original[name]!;
      sums[node]! += searches * distance;
      reached[node]! += searches;
      if (distance > farthest[node]!) farthest[node] = distance;
    });
  }
  return result;
}

/** Sums for every node the distances by length from it to all others, along the entries of `rows`. O(nm + n² log n). */
export function distanceSumsByLength(rows: Adjacency, lengths: Float64Array): DistanceSums {
  const search = shortestPathFinder(rows, lengths);
  const result = emptySums(rows.order);
  for (let source = 0; source < rows.order; source++) {
    const { order, reached, distances } = search(source);
    for (let i = 1; i < reached; i++) result.sums[source]! += distances[order[i]!]!;
    result.reached[source] = reached - 1;
    result.farthest[source] = distances[order[reached - 1]!]!; // the source is at 0, and the nearest come first
  }
  return result;
}

function emptySums(order: number): DistanceSums {
  return { sums: new Float64Array(order), reached: new Uint32Array(order), farthest: new Float64Array(order) };
}
