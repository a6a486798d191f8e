import type { AdjacencyOptions } from '../graph/adjacency.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { heldIn } from '../held-in.ts';

type Direction = NonNullable<AdjacencyOptions['direction']>;

const kept = new WeakMap<Snapshot, Map<Direction, Float64Array>>();

/** Keeps, for betweenness, what edge betweenness by hops finds out about actors on its way: the same bytes as betweenness would compute. O(n) memory. */
export function keepHopSums(snapshot: Snapshot, direction: Direction, sums: Float64Array): void {
  heldIn(kept, snapshot, () => new Map<Direction, Float64Array>()).set(direction, sums);
}

/** What was kept; undefined where edge betweenness has not been computed of this snapshot along these ways. */
export function keptHopSums(snapshot: Snapshot, direction: Direction): Float64Array | undefined {
  return kept.get(snapshot)?.get(direction);
}
