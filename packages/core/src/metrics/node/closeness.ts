import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { finite } from '../../finite.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { freeman1978, sabidussi1966 } from '../../publications/centrality.ts';
import { wassermanFaust1994 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { actorScores, type ActorScores } from '../actor-scores.ts';
import { networkBasis } from '../network-basis.ts';
import { pathDistances } from '../path-distances.ts';
import { Direction, PathReading } from '../tie-reading.ts';

const ClosenessOptions = z.strictObject({
  reads: PathReading,
  direction: Direction,
  reach: z._default(z.enum(['share', 'ignored']), 'share').check(z.describe('share: times the share of the others that there is a path with (Wasserman & Faust 1994). ignored: as if there were no one else (Freeman 1978).')),
});
export type ClosenessOptions = z.infer<typeof ClosenessOptions>;

/**
 * Measures how near each actor is to the others: 1 ÷ its mean distance to those whom it has a path to.
 *
 * By itself that says nothing of those out of reach: a pair apart from the rest would score 1, the best there is. So it is
 * multiplied by the share of all others in reach (Wasserman & Faust 1994), and an isolated actor scores 0. With `reach:
 * 'ignored'` it is the classic score of each component by itself, unknown where nobody is in reach. Both are the same where
 * everybody reaches everybody, and unknown where there is nobody else.
 *
 * The distance is that to the others (`direction: 'in'`: from them). It counts ties, or, with `reads: 'length'`, adds up
 * lengths of 1 ÷ strength, an unknown strength counting 1: the score then has the unit of strength and no upper end. Parallel ties
 * are one, loops play no part, conflict and interrupted ties are no path. O(nm), by length O(nm + n² log n).
 */
function computeCloseness(snapshot: Snapshot, options: Partial<ClosenessOptions> = {}): ActorScores {
  const { reads, direction, reach } = readOptions(ClosenessOptions, options);
  const rows = adjacency(snapshot, { direction });
  const { sums, reached } = pathDistances(snapshot, reads, direction);
  const others = rows.order - 1;
  const values = sums.map((sum, actor) => {
    if (others < 1 || (reached[actor] === 0 && reach === 'ignored')) return NaN;
    if (reached[actor] === 0) return 0;
    const share = reach === 'share' ? reached[actor]! / others : 1;
    return finite((reached[actor]! / sum) * share); // the lengths of strong ties may add up to next to nothing
  });
  return actorScores(snapshot, values, networkBasis(rows, reads, direction));
}

export const closeness: Metric<ClosenessOptions, Snapshot, ActorScores> = {
  id: 'closeness',
  scope: 'actor',
  family: 'network',
  options: ClosenessOptions,
  range: [0, 1],
  reads: ['ties', 'length'],
  direction: 'optional',
  complexity: 'n·m',
  sources: [sabidussi1966, freeman1978, wassermanFaust1994],
  compute: computeCloseness,
};
