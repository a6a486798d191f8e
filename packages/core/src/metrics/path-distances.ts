import { adjacency, reversedAdjacency, type AdjacencyOptions } from '../graph/adjacency.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { tieLengths } from '../graph/tie-length.ts';
import { distanceSumsByHops, distanceSumsByLength, type DistanceSums } from './kernels/distance-sums.ts';

/**
 * Sums up how far every actor is from those whom it has a path to, in ties or by their length.
 *
 * The distances are those to the others (`direction: 'in'`: from them). O(nm), by length O(nm + n² log n).
 */
export function pathDistances(snapshot: Snapshot, reads: 'ties' | 'length', direction: NonNullable<AdjacencyOptions['direction']>): DistanceSums {
  const rows = adjacency(snapshot, { direction });
  if (reads === 'length') return distanceSumsByLength(rows, tieLengths(rows.strengths));
  // The kernel by hops sums at the end of a path, so it gets the ways reversed.
  return distanceSumsByHops(reversedAdjacency(snapshot, { direction }), adjacency(snapshot));
}
