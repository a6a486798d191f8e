import type { Adjacency } from '../../graph/adjacency.ts';
import { breadthFirstOrder, relabel } from './relabel.ts';
import { shortestPathFinder } from './shortest-paths.ts';

/**
 * Sums for every node the reciprocals of the distances by hops from all others to it, along the entries of `rows`; an
 * unreachable one adds 0. `both` is the adjacency of direction `both`.
 *
 * Searches from 32 sources at a time, one bit each (Then et al. 2014): where their searches meet, they visit an entry
 * once. O(nm) at worst.
 */
export function harmonicSumsByHops(rows: Adjacency, both: Adjacency): Float64Array {
  const { order, offsets, neighbors, original } = relabel(rows, breadthFirstOrder(both));
  const sums = new Float64Array(order);
  const seen = new Int32Array(order);
  const front = new Int32Array(order); // the sources whose search has just come here
  const coming = new Int32Array(order); // the sources whose search comes here next
  let active = new Uint32Array(order);
  let next = new Uint32Array(order);

  for (let first = 0; first < order; first += 32) {
    seen.fill(0);
    let count = 0;
    for (let source = first; source < Math.min(first + 32, order); source++) {
      seen[source] = front[source] = 1 << (source - first);
      active[count++] = source;
    }
    for (let distance = 1; count > 0; distance++) {
      let found = 0;
      for (let i = 0; i < count; i++) {
        const node = active[i]!;
        const sources = front[node]!;
        for (let entry = offsets[node]!, stop = offsets[node + 1]!; entry < stop; entry++) {
          const neighbor = neighbors[entry]!;
          const fresh = sources & ~seen[neighbor]!;
          if (fresh === 0) continue;
          if (coming[neighbor] === 0) next[found++] = neighbor;
          coming[neighbor]! |= fresh;
        }
      }
      for (let i = 0; i < found; i++) {
        const node = next[i]!;
        const fresh = coming[node]!;
        seen[node]! |= fresh;
        front[node] = fresh;
        coming[node] = 0;
        sums[node]! += countBits(fresh) / distance;
      }
      [active, next] = [next, active];
      count = found;
    }
  }

  const result = new Float64Array(order);
  for (let i = 0; i < order; i++) result[original[i]!] = sums[i]!;
  return result;
}

/** The number of ones among 32 bits: counted in pairs, fours, bytes, and the bytes added by one multiplication. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Sums for every node the reciprocals of the distances by length from it to all others, along the entries of `rows`; an
 * unreachable one adds 0. O(nm + n² log n).
 */
export function harmonicSumsByLength(rows: Adjacency, lengths: Float64Array): Float64Array {
  const search = shortestPathFinder(rows, lengths);
  const sums = new Float64Array(rows.order);
  for (let source = 0; source < rows.order; source++) {
    const { order, reached, distances } = search(source);
    for (let i = 1; i < reached; i++) sums[source]! += 1 / distances[order[i]!]!;
  }
  return sums;
}
