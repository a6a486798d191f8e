import { adjacency, reversedAdjacency, type AdjacencyOptions } from '../graph/adjacency.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { tieLengths } from '../graph/tie-length.ts';
import { hopDependencyJob, type HopDependencyJob } from './kernels/hop-dependencies.ts';
import { pathDependencyJob, type PathDependencyJob } from './kernels/path-dependencies.ts';

/**
 * Prepares the count of shortest paths through every actor, or along every tie, in ties or by their length.
 *
 * `chosen` are the actors from whom paths are searched, without them all. O(n + m).
 */
export function dependencyJob(
  snapshot: Snapshot,
  reads: 'ties' | 'length',
  direction: NonNullable<AdjacencyOptions['direction']>,
  of: 'nodes' | 'entries',
  chosen?: Uint32Array,
): HopDependencyJob | PathDependencyJob {
  const rows = adjacency(snapshot, { direction });
  if (reads === 'length') return pathDependencyJob(rows, of, tieLengths(rows.strengths), chosen);
  return hopDependencyJob(rows, reversedAdjacency(snapshot, { direction }), adjacency(snapshot), of, chosen);
}
