import type { Adjacency } from '../../graph/adjacency.ts';

/** Hears of a triangle: its three nodes, and of each the entries that lead from it to the two others, in the order of the nodes. */
export type TriangleVisitor = (a: number, b: number, c: number, ab: number, ac: number, bc: number) => void;

/**
 * Finds every triangle of a symmetric network once.
 *
 * Ties are looked at from the node with fewer neighbors, so that no node with very many is the start of a long search.
 * O(m √m). Source of the order: Latapy 2008.
 */
export function eachTriangle({ order, offsets, neighbors }: Pick<Adjacency, 'order' | 'offsets' | 'neighbors'>, visit: TriangleVisitor): void {
  const degree = (node: number): number => offsets[node + 1]! - offsets[node]!;
  const isAfter = (node: number, other: number): boolean => degree(node) > degree(other) || (degree(node) === degree(other) && node > other);
  const marks = new Int32Array(order).fill(-1); // the entry from `a` to each later neighbor
  for (let a = 0; a < order; a++) {
    for (let ab = offsets[a]!; ab < offsets[a + 1]!; ab++) if (isAfter(neighbors[ab]!, a)) marks[neighbors[ab]!] = ab;
    for (let ab = offsets[a]!; ab < offsets[a + 1]!; ab++) {
      const b = neighbors[ab]!;
      if (marks[b] === -1) continue;
      for (let bc = offsets[b]!; bc < offsets[b + 1]!; bc++) {
        const c = neighbors[bc]!;
        if (marks[c] !== -1 && isAfter(c, b)) visit(a, b, c, ab, marks[c]!, bc);
      }
    }
    for (let ab = offsets[a]!; ab < offsets[a + 1]!; ab++) marks[neighbors[ab]!] = -1;
  }
}
