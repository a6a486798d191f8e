import type { Adjacency } from '../../graph/adjacency.ts';

/** The rows of a network under other names: node `i` here is node `original[i]` there. */
export interface Relabelled {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly neighbors: Uint32Array;
  readonly original: Uint32Array;
  /** Where the weak component of each node begins and ends: components are contiguous. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * The nodes in breadth-first order, ties walked either way: neighbors come to lie close to one another in memory, and
 * each weak component in one piece. `both` is the adjacency of direction `both`. O(n + m).
 */
export function breadthFirstOrder(both: Pick<Adjacency, 'order' | 'offsets' | 'neighbors'>): Pick<Relabelled, 'original' | 'starts' | 'ends'> {
  const { order, offsets, neighbors } = both;
  const original = new Uint32Array(order);
  const starts = new Uint32Array(order);
  const ends = new Uint32Array(order);
  const seen = new Uint8Array(order);
  let found = 0;
  for (let root = 0; root < order; root++) {
    if (seen[root] === 1) continue;
    const start = found;
    seen[root] = 1;
    original[found++] = root;
    for (let i = start; i < found; i++) {
      const node = original[i]!;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        const neighbor = neighbors[entry]!;
        if (seen[neighbor] === 1) continue;
        seen[neighbor] = 1;
        original[found++] = neighbor;
      }
    }
    starts.fill(start, start, found);
    ends.fill(found, start, found);
  }
  return { original, starts, ends };
}

/** Gives nodes the names of a breadth-first order. O(n + m). */
export function relabel(rows: Pick<Adjacency, 'order' | 'offsets' | 'neighbors'>, by: ReturnType<typeof breadthFirstOrder>): Relabelled {
  const { order } = rows;
  const names = new Uint32Array(order);
  for (let i = 0; i < order; i++) names[by.original[i]!] = i;
  const offsets = new Uint32Array(order + 1);
  const neighbors = new Uint32Array(rows.neighbors.length);
  let count = 0;
  for (let i = 0; i < order; i++) {
    const node = by.original[i]!;
    for (let entry = rows.offsets[node]!; entry < rows.offsets[node + 1]!; entry++) neighbors[count++] = names[rows.neighbors[entry]!]!;
    offsets[i + 1] = count;
  }
  return { order, offsets, neighbors, ...by };
}

/** Puts what belongs to relabelled nodes back to the original ones; it may be several lists, one behind the other. */
export function inOriginalNames(values: Float64Array, original: Uint32Array): Float64Array {
  const order = original.length;
  const result = new Float64Array(values.length);
  for (let list = 0; list < values.length; list += order) for (let i = 0; i < order; i++) result[list + original[i]!] = values[list + i]!;
  return result;
}

/** Where each entry of the original rows is among the relabelled ones: rows keep their order. O(n + m). */
export function entriesInNewNames(rows: Pick<Adjacency, 'order' | 'offsets'>, { offsets, original }: Relabelled): Uint32Array {
  const places = new Uint32Array(offsets[rows.order]!);
  for (let i = 0; i < rows.order; i++) {
    const first = rows.offsets[original[i]!]!;
    for (let entry = offsets[i]!; entry < offsets[i + 1]!; entry++) places[first + entry - offsets[i]!] = entry;
  }
  return places;
}
