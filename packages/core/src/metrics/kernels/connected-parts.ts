import type { WeightedRows } from './modularity.ts';

/**
 * Splits every group into the parts that hold together by ties of weight above 0 within it: a number below n per node.
 *
 * Where no two parts of a group are tied, splitting it takes no weight out of groups, so that modularity cannot fall. O(n + m).
 */
export function connectedParts({ order, offsets, neighbors, weights }: WeightedRows, groups: Uint32Array): Uint32Array {
  const parts = new Uint32Array(order);
  const seen = new Uint8Array(order);
  const stack: number[] = [];
  for (let root = 0; root < order; root++) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    stack.push(root);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      parts[node] = root;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        const neighbor = neighbors[entry]!;
        if (seen[neighbor] === 1 || groups[neighbor] !== groups[root] || weights[entry]! <= 0) continue;
        seen[neighbor] = 1;
        stack.push(neighbor);
      }
    }
  }
  return parts;
}
