import type { Adjacency } from '../../graph/adjacency.ts';
import { pathDependencies } from './path-dependencies.ts';
import { breadthFirstOrder, relabel } from './relabel.ts';

/** Beyond this many shortest paths to one node, the reciprocal of their number would lose digits. */
const mostPaths = 1e290;

/**
 * Sums for every node, over all ordered pairs of others, the share of the pair's shortest paths by hops that pass
 * through it.
 *
 * Brandes' algorithm (2001) with two savings: each step from one distance to the next is made from the side that has
 * fewer entries (as Beamer et al. 2012 do for plain search), and nodes are visited in breadth-first names. `out` are
 * the ways in which paths go, `back` the same ways reversed, `both` either. O(nm).
 */
export function hopDependencies(out: Adjacency, back: Adjacency, both: Adjacency): Float64Array {
  const order = out.order;
  const names = breadthFirstOrder(both);
  const forward = relabel(out, names);
  const backward = back === out ? forward : relabel(back, names);
  const { offsets, neighbors, starts, ends, original } = forward;
  const { offsets: backOffsets, neighbors: backNeighbors } = backward;

  const sums = new Float64Array(order);
  const levels = new Int32Array(order); // distance from the source; −1: not found yet
  const paths = new Float64Array(order); // number of shortest paths from the source
  const queue = new Uint32Array(order); // nodes found, nearest first
  const levelStarts = new Uint32Array(order + 2); // where each distance begins in the queue
  const levelOut = new Float64Array(order + 1); // entries that leave the nodes of each distance
  const levelIn = new Float64Array(order + 1); // entries that come to them
  const front = new Float64Array(order); // a value for the nodes of one distance, 0 for all others
  const gathered = new Float64Array(order);

  for (let source = 0; source < order; source++) {
    const start = starts[source]!;
    const end = ends[source]!;
    if (end - start < 3) continue; // nobody lies between two
    levels.fill(-1, start, end);
    levels[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let found = 1;
    let last: number;
    let unseenIn = backOffsets[end]! - backOffsets[start]! - (backOffsets[source + 1]! - backOffsets[source]!);
    levelStarts[0] = 0;
    levelOut[0] = offsets[source + 1]! - offsets[source]!;

    // Forward: from each distance to the next, until nothing new is found.
    for (let level = 0; ; level++) {
      const from = levelStarts[level]!;
      const to = found;
      levelStarts[level + 1] = to;
      if (levelOut[level]! <= unseenIn + (end - start)) {
        for (let i = from; i < to; i++) {
          const node = queue[i]!;
          const count = paths[node]!;
          for (let entry = offsets[node]!, stop = offsets[node + 1]!; entry < stop; entry++) {
            const neighbor = neighbors[entry]!;
            const at = levels[neighbor]!;
            if (at < 0) {
              levels[neighbor] = level + 1;
              paths[neighbor] = count;
              queue[found++] = neighbor;
            } else if (at > level) paths[neighbor]! += count;
          }
        }
      } else {
        for (let i = from; i < to; i++) front[queue[i]!] = paths[queue[i]!]!;
        for (let node = start; node < end; node++) {
          if (levels[node]! >= 0) continue;
          let count = 0;
          for (let entry = backOffsets[node]!, stop = backOffsets[node + 1]!; entry < stop; entry++) count += front[backNeighbors[entry]!]!;
          if (count === 0) continue;
          levels[node] = level + 1;
          paths[node] = count;
          queue[found++] = node;
        }
        for (let i = from; i < to; i++) front[queue[i]!] = 0;
      }
      if (found === to) {
        last = level;
        break;
      }
      let leaving = 0;
      let coming = 0;
      for (let i = to; i < found; i++) {
        const node = queue[i]!;
        if (paths[node]! > mostPaths) return pathDependencies(out).nodes; // keeps counts of any size, more slowly
        leaving += offsets[node + 1]! - offsets[node]!;
        coming += backOffsets[node + 1]! - backOffsets[node]!;
      }
      levelOut[level + 1] = leaving;
      levelIn[level + 1] = coming;
      unseenIn -= coming;
    }

    if (last < 2) continue; // every path is a single tie
    // Backward: what the nodes of a distance depend on, handed to the nodes one nearer. `front` is (1 + dependency) ÷ paths.
    gathered.fill(0, start, end);
    for (let i = levelStarts[last]!; i < levelStarts[last + 1]!; i++) front[queue[i]!] = 1 / paths[queue[i]!]!;
    for (let level = last - 1; level >= 1; level--) {
      const from = levelStarts[level]!;
      const to = levelStarts[level + 1]!;
      const beyond = levelStarts[level + 2]!;
      if (levelOut[level]! <= levelIn[level + 1]!) {
        for (let i = from; i < to; i++) {
          const node = queue[i]!;
          let sum = 0;
          for (let entry = offsets[node]!, stop = offsets[node + 1]!; entry < stop; entry++) sum += front[neighbors[entry]!]!;
          gathered[node] = sum;
        }
      } else {
        for (let i = to; i < beyond; i++) {
          const node = queue[i]!;
          const value = front[node]!;
          for (let entry = backOffsets[node]!, stop = backOffsets[node + 1]!; entry < stop; entry++) gathered[backNeighbors[entry]!]! += value;
        }
      }
      for (let i = to; i < beyond; i++) front[queue[i]!] = 0;
      for (let i = from; i < to; i++) {
        const node = queue[i]!;
        const dependency = paths[node]! * gathered[node]!;
        sums[node]! += dependency;
        front[node] = (1 + dependency) / paths[node]!;
      }
    }
    for (let i = levelStarts[1]!; i < levelStarts[2]!; i++) front[queue[i]!] = 0;
  }

  const result = new Float64Array(order);
  for (let i = 0; i < order; i++) result[original[i]!] = sums[i]!;
  return result;
}
