import type { Adjacency } from '../../graph/adjacency.ts';
import { pathDependencies } from './path-dependencies.ts';
import { breadthFirstOrder, relabel, type Relabelled } from './relabel.ts';
import { allSources, blockRange, sourceBlocks, type SourceBlocks } from './source-blocks.ts';

/** What the sums of `hopDependencies` are computed from, in blocks of sources. */
export interface HopDependencyJob extends SourceBlocks {
  readonly kernel: 'hop-dependencies';
  /** What there is a sum for: the nodes, or the entries of `forward` and behind them the nodes, the same bytes as alone. */
  readonly of: 'nodes' | 'entries';
  /** Numbers that a block gives: the sums and, with `squares`, which only nodes have, the sums of squares behind them. */
  readonly length: number;
  readonly squares: boolean;
  readonly forward: Relabelled;
  /** The same ways reversed; the same object where every way goes both ways. */
  readonly backward: Relabelled;
}

/**
 * Prepares the job: `out` are the ways in which paths go, `back` the same ways reversed, `both` either. `chosen` are the
 * sources, without them every node is one. The sums are in breadth-first names: `inOriginalNames` puts them back. O(n + m).
 */
export function hopDependencyJob(out: Adjacency, back: Adjacency, both: Adjacency, of: 'nodes' | 'entries', chosen?: Uint32Array): HopDependencyJob {
  const names = breadthFirstOrder(both);
  const forward = relabel(out, names);
  const backward = back === out ? forward : relabel(back, names);
  const sources = chosen === undefined ? allSources(out.order) : renamed(chosen, names.original);
  const squares = chosen !== undefined;
  const sums = of === 'nodes' ? out.order : out.neighbors.length + out.order;
  return {
    kernel: 'hop-dependencies',
    ...sourceBlocks(sources, out.order + out.neighbors.length),
    of,
    length: squares ? 2 * sums : sums,
    squares,
    forward,
    backward,
  };
}

/** The new names of some nodes, ascending. */
function renamed(chosen: Uint32Array, original: Uint32Array): Uint32Array {
  const names = new Uint32Array(original.length);
  original.forEach((node, name) => (names[node] = name));
  return chosen.map((node) => names[node]!).sort();
}

/** Beyond this many shortest paths to one node, the reciprocal of their number would lose digits. */
const mostPaths = 1e290;

/**
 * Sums for every node or every entry, over the ordered pairs that begin at a source of the block, the share of the pair's
 * shortest paths by hops that pass through it; for a node, those of its own count not.
 *
 * Brandes' algorithm (2001) with two savings: each step from one distance to the next is made from the side that has
 * fewer entries (as Beamer et al. 2012 do for plain search), and nodes are visited in breadth-first names. O(m) per source.
 */
export function hopDependencies(job: HopDependencyJob): (block: number) => Float64Array {
  const memory = { ...workingMemory(job.forward.order), mirrors: job.of === 'entries' ? mirrors(job) : new Uint32Array() };
  return (block) => {
    const sums = new Float64Array(job.length);
    const [from, to] = blockRange(job, block);
    if (addDependencies(job, memory, from, to, sums)) return sums;
    // Too many paths for one number: the plain kernel, which is slower, keeps counts of any size.
    const { forward, ...rest } = job;
    const plain = (of: 'nodes' | 'entries', length: number): Float64Array => pathDependencies({ ...rest, kernel: 'path-dependencies', rows: forward, of, length })(block);
    if (job.of === 'nodes') return plain('nodes', job.length);
    sums.set(plain('entries', job.length - forward.order));
    sums.set(plain('nodes', forward.order), job.length - forward.order);
    return sums;
  };
}

/** For each entry of `backward` the entry of `forward` that is the same way: rows of both ascend by original names. O(n + m). */
function mirrors({ forward, backward }: HopDependencyJob): Uint32Array {
  const { order, offsets, neighbors, original } = forward;
  const names = new Uint32Array(order);
  original.forEach((node, name) => (names[node] = name));
  const next = backward.offsets.slice();
  const found = new Uint32Array(neighbors.length);
  for (const node of names) {
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) found[next[neighbors[entry]!]!++] = entry;
  }
  return found;
}

function workingMemory(order: number) {
  return {
    levels: new Int32Array(order), // distance from the source; −1: not found yet
    paths: new Float64Array(order), // number of shortest paths from the source
    queue: new Uint32Array(order), // nodes found, nearest first
    levelStarts: new Uint32Array(order + 2), // where each distance begins in the queue
    levelOut: new Float64Array(order + 1), // entries that leave the nodes of each distance
    levelIn: new Float64Array(order + 1), // entries that come to them
    front: new Float64Array(order), // a value for the nodes of one distance, 0 for all others
    gathered: new Float64Array(order),
  };
}

/** Adds the dependencies on the sources `first` … `beyond − 1` of the list; false where there are too many paths to count. */
function addDependencies(job: HopDependencyJob, memory: ReturnType<typeof workingMemory> & { readonly mirrors: Uint32Array }, first: number, beyond: number, sums: Float64Array): boolean {
  const { sources, squares } = job;
  const ofEntries = job.of === 'entries';
  const { order, offsets, neighbors, starts, ends } = job.forward;
  const { offsets: backOffsets, neighbors: backNeighbors } = job.backward;
  const { levels, paths, queue, levelStarts, levelOut, levelIn, front, gathered, mirrors } = memory;
  const nodeSums = ofEntries ? neighbors.length : 0; // where they begin

  for (let at = first; at < beyond; at++) {
    const source = sources[at]!;
    const start = starts[source]!;
    const end = ends[source]!;
    if (end - start < (ofEntries ? 2 : 3)) continue; // nobody lies between two
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
            const known = levels[neighbor]!;
            if (known < 0) {
              levels[neighbor] = level + 1;
              paths[neighbor] = count;
              queue[found++] = neighbor;
            } else if (known > level) paths[neighbor]! += count;
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
        if (paths[node]! > mostPaths) return false;
        leaving += offsets[node + 1]! - offsets[node]!;
        coming += backOffsets[node + 1]! - backOffsets[node]!;
      }
      levelOut[level + 1] = leaving;
      levelIn[level + 1] = coming;
      unseenIn -= coming;
    }

    if (last < (ofEntries ? 1 : 2)) continue; // every path is a single tie
    // Backward: what the nodes of a distance depend on, handed to the nodes one nearer. `front` is (1 + dependency) ÷ paths.
    gathered.fill(0, start, end);
    for (let i = levelStarts[last]!; i < levelStarts[last + 1]!; i++) front[queue[i]!] = 1 / paths[queue[i]!]!;
    for (let level = last - 1; level >= (ofEntries ? 0 : 1); level--) {
      const from = levelStarts[level]!;
      const to = levelStarts[level + 1]!;
      const beyond = levelStarts[level + 2]!;
      if (levelOut[level]! <= levelIn[level + 1]!) {
        for (let i = from; i < to; i++) {
          const node = queue[i]!;
          const count = paths[node]!;
          let sum = 0;
          for (let entry = offsets[node]!, stop = offsets[node + 1]!; entry < stop; entry++) {
            const value = front[neighbors[entry]!]!;
            sum += value;
            if (ofEntries && value !== 0) sums[entry]! += count * value;
          }
          gathered[node] = sum;
        }
      } else {
        for (let i = to; i < beyond; i++) {
          const node = queue[i]!;
          const value = front[node]!;
          for (let entry = backOffsets[node]!, stop = backOffsets[node + 1]!; entry < stop; entry++) {
            const neighbor = backNeighbors[entry]!;
            gathered[neighbor]! += value;
            if (ofEntries && levels[neighbor] === level) sums[mirrors[entry]!]! += paths[neighbor]! * value;
          }
        }
      }
      for (let i = to; i < beyond; i++) front[queue[i]!] = 0;
      for (let i = from; i < to; i++) {
        const node = queue[i]!;
        const dependency = paths[node]! * gathered[node]!;
        if (level > 0) sums[nodeSums + node]! += dependency;
        if (squares) sums[order + node]! += dependency * dependency;
        front[node] = (1 + dependency) / paths[node]!;
      }
    }
    for (let i = levelStarts[ofEntries ? 0 : 1]!; i < levelStarts[2]!; i++) front[queue[i]!] = 0;
  }
  return true;
}
