import type { Adjacency } from '../../graph/adjacency.ts';

/** The strong components of a network: parts in which every node reaches every other along entries. */
export interface StrongComponents {
  readonly count: number;
  /** The component of each node; entries lead to the same component or to one of a lower number. */
  readonly labels: Uint32Array;
}

/** Finds the strong components (Tarjan 1972), without recursion, so that a chain of any length is followed. O(n + m). */
export function strongComponents({ order, offsets, neighbors }: Pick<Adjacency, 'order' | 'offsets' | 'neighbors'>): StrongComponents {
  const labels = new Uint32Array(order);
  const ranks = new Uint32Array(order); // place in the order of finding, plus 1; 0: not found yet
  const lows = new Uint32Array(order); // the least rank that the branch reaches within the open components
  const entries = offsets.slice(0, order); // the entry that each node looks at next
  const path = new Uint32Array(order);
  const open = new Uint32Array(order); // nodes found whose component is not closed
  const closed = new Uint8Array(order);
  let found = 0;
  let opened = 0;
  let count = 0;

  for (let root = 0; root < order; root++) {
    if (ranks[root] !== 0) continue;
    let depth = 0;
    path[0] = root;
    ranks[root] = lows[root] = ++found;
    open[opened++] = root;
    while (depth >= 0) {
      const node = path[depth]!;
      if (entries[node]! < offsets[node + 1]!) {
        const neighbor = neighbors[entries[node]!++]!;
        if (ranks[neighbor] === 0) {
          ranks[neighbor] = lows[neighbor] = ++found;
          open[opened++] = neighbor;
          path[++depth] = neighbor;
        } else if (closed[neighbor] === 0) lows[node] = Math.min(lows[node]!, ranks[neighbor]!);
        continue;
      }
      if (lows[node] === ranks[node]) {
        let last: number;
        do {
          last = open[--opened]!;
          closed[last] = 1;
          labels[last] = count;
        } while (last !== node);
        count++;
      }
      depth--;
      if (depth >= 0) lows[path[depth]!] = Math.min(lows[path[depth]!]!, lows[node]!);
    }
  }
  return { count, labels };
}
