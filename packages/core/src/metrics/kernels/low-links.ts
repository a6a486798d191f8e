import type { Adjacency } from '../../graph/adjacency.ts';

/** A depth-first search of the whole network, and how far back each of its branches is tied. */
export interface LowLinks {
  /** Nodes in the order in which they were found; those of one component are together. */
  readonly order: Uint32Array;
  /** The place of each node in `order`. */
  readonly ranks: Uint32Array;
  /** The node from which each was found; a root is its own parent. */
  readonly parents: Uint32Array;
  /** The least rank that a node's branch reaches by one tie that is not a branch of the search. */
  readonly lows: Uint32Array;
  /** Nodes in each node's branch, itself included. */
  readonly branchSizes: Uint32Array;
  /** The root of each node's component; its branch is the component. */
  readonly roots: Uint32Array;
}

/**
 * Searches a symmetric network depth first and notes the low links (Hopcroft & Tarjan 1973): what bridges and
 * articulation points are read from. Without recursion, so that a chain of any length is followed. O(n + m).
 */
export function lowLinks({ order: size, offsets, neighbors }: Pick<Adjacency, 'order' | 'offsets' | 'neighbors'>): LowLinks {
  const order = new Uint32Array(size);
  const ranks = new Uint32Array(size);
  const parents = new Uint32Array(size);
  const lows = new Uint32Array(size);
  const branchSizes = new Uint32Array(size);
  const roots = new Uint32Array(size);
  const entries = offsets.slice(0, size); // the entry that each node looks at next
  let found = 0;

  function enter(node: number, parent: number, root: number): void {
    ranks[node] = lows[node] = found;
    order[found++] = node;
    parents[node] = parent;
    roots[node] = root;
    branchSizes[node] = 1;
  }

  for (let root = 0; root < size; root++) {
    if (branchSizes[root] !== 0) continue;
    enter(root, root, root);
    let node = root;
    for (;;) {
      const entry = entries[node]!;
      const parent = parents[node]!;
      if (entry < offsets[node + 1]!) {
        entries[node] = entry + 1;
        const neighbor = neighbors[entry]!;
        if (branchSizes[neighbor] === 0) {
          enter(neighbor, node, root);
          node = neighbor;
        } else if (neighbor !== parent) lows[node] = Math.min(lows[node]!, ranks[neighbor]!);
      } else if (node === root) break;
      else {
        lows[parent] = Math.min(lows[parent]!, lows[node]!);
        branchSizes[parent]! += branchSizes[node]!;
        node = parent;
      }
    }
  }
  return { order, ranks, parents, lows, branchSizes, roots };
}
