import type { Adjacency } from '../../graph/adjacency.ts';
import { NodeHeap } from '../../node-heap.ts';

/** The shortest paths from one source; the arrays are used again for the next source. */
export interface ShortestPaths {
  /** Nodes that the source reaches, nearest first; the source is `order[0]`. Only the first `reached` entries hold. */
  readonly order: Uint32Array;
  reached: number;
  /** Distance per node; `Infinity` where not reached. */
  readonly distances: Float64Array;
}

/**
 * Makes a function that finds the distances from a source: by Dijkstra's algorithm where entries have lengths, else by
 * breadth-first search. No length may be 0 or negative; entries of infinite length are not crossed.
 */
export function shortestPathFinder(
  { order: size, offsets, neighbors }: Pick<Adjacency, 'order' | 'offsets' | 'neighbors'>,
  lengths?: Float64Array,
): (source: number) => ShortestPaths {
  const distances = new Float64Array(size).fill(Infinity);
  const order = new Uint32Array(size);
  const paths: ShortestPaths = { order, reached: 0, distances };

  function forget(): void {
    for (let i = 0; i < paths.reached; i++) distances[order[i]!] = Infinity;
  }

  function searchBreadthFirst(source: number): ShortestPaths {
    forget();
    distances[source] = 0;
    order[0] = source;
    let reached = 1;
    for (let i = 0; i < reached; i++) {
      const node = order[i]!;
      const next = distances[node]! + 1;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        const neighbor = neighbors[entry]!;
        if (distances[neighbor] !== Infinity) continue;
        distances[neighbor] = next;
        order[reached++] = neighbor;
      }
    }
    paths.reached = reached;
    return paths;
  }

  if (lengths === undefined) return searchBreadthFirst;

  const heap = new NodeHeap(distances);
  return function searchByLength(source) {
    forget();
    distances[source] = 0;
    heap.raise(source);
    let reached = 0;
    while (heap.size > 0) {
      const node = heap.pop();
      order[reached++] = node;
      const distance = distances[node]!;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        const neighbor = neighbors[entry]!;
        const found = distance + lengths[entry]!;
        // A settled neighbor is nearer than any path through a node settled after it: lengths are positive.
        if (found >= distances[neighbor]!) continue;
        distances[neighbor] = found;
        heap.raise(neighbor);
      }
    }
    paths.reached = reached;
    return paths;
  };
}

/**
 * How much longer, as a share of the distance, a path may be and still count as one of the shortest.
 *
 * Sums of decimal lengths differ in their last digits (0.1 + 0.2 is not 0.3); rounding is far below this, and lengths that people
 * state differ by far more.
 */
export const lengthTolerance = 1e-10;
