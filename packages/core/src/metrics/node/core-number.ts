import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency, reversedAdjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { batageljZaversnik2003, seidman1983 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { actorScores, type ActorScores } from '../actor-scores.ts';
import { coreNumbers } from '../kernels/core-numbers.ts';
import { networkBasis } from '../network-basis.ts';
import { Direction } from '../tie-reading.ts';

const CoreNumberOptions = z.strictObject({ direction: Direction });
export type CoreNumberOptions = z.infer<typeof CoreNumberOptions>;

/**
 * Finds how deep in the map each actor is: the greatest k for which it belongs to a k-core, a part in which everybody is tied to at
 * least k others of the part.
 *
 * From 0, for an isolated actor, to at most the number of its neighbors. Along directions the ties from each to the others of the
 * part count, against them those to it. Several ties of one pair count once, loops not at all; conflict and interrupted ties
 * are left out. O(n + m). Sources: Seidman 1983; Batagelj & Zaveršnik 2003.
 */
function computeCoreNumber(snapshot: Snapshot, options: Partial<CoreNumberOptions> = {}): ActorScores {
  const { direction } = readOptions(CoreNumberOptions, options);
  const rows = adjacency(snapshot, { direction });
  const reversed = reversedAdjacency(snapshot, { direction });
  return actorScores(snapshot, coreNumbers(rows, reversed), networkBasis(rows, 'ties', direction));
}

export const coreNumber: Metric<CoreNumberOptions, Snapshot, ActorScores> = {
  id: 'core-number',
  scope: 'actor',
  family: 'network',
  options: CoreNumberOptions,
  range: [0, null],
  reads: ['ties'],
  direction: 'optional',
  complexity: 'n + m',
  sources: [seidman1983, batageljZaversnik2003],
  compute: computeCoreNumber,
};
