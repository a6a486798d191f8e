import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { burt1992 } from '../../publications/centrality.ts';
import { readOptions } from '../../read-options.ts';
import { actorScores, type ActorScores } from '../actor-scores.ts';
import { explainExtremes } from '../explain-extremes.ts';
import { investments, type Investments } from '../kernels/investments.ts';
import { networkBasis } from '../network-basis.ts';
import { InvestmentReading } from '../tie-reading.ts';

const ConstraintOptions = z.strictObject({ reads: InvestmentReading });
export type ConstraintOptions = z.infer<typeof ConstraintOptions>;

/**
 * Measures how far an actor's ties lead back to the same few contacts: the less, the more it can act between them.
 *
 * The sum over its contacts of (direct + indirect investment in the contact)², investments being shares of an actor's ties,
 * what goes either way added up. 1 with a single contact, towards 0 with many who are not tied to one another; above 1, but
 * never above 2, with two or three who are. Unknown for an actor without ties, whom nothing binds and to whom nothing is open.
 * With `reads: 'strength'` ties count their strength, an unknown one 1; a tie of strength 0 is none. Parallel ties are one, a
 * directed tie counts half an undirected one, loops play no part, conflict and interrupted ties are no contact. O(nm) at
 * most. Source: Burt 1992, pp. 54–55.
 */
function computeConstraint(snapshot: Snapshot, options: Partial<ConstraintOptions> = {}): ActorScores {
  const { reads } = readOptions(ConstraintOptions, options);
  return actorScores(snapshot, constraints(investments(snapshot, reads)), networkBasis(adjacency(snapshot), reads));
}

function constraints({ order, offsets, neighbors, shares }: Investments): Float64Array {
  const values = new Float64Array(order);
  const invested = new Float64Array(order); // of the actor looked at, in each other, directly and by way of its contacts
  for (let actor = 0; actor < order; actor++) {
    const [first, stop] = [offsets[actor]!, offsets[actor + 1]!];
    for (let entry = first; entry < stop; entry++) invested[neighbors[entry]!]! += shares[entry]!;
    for (let entry = first; entry < stop; entry++) {
      const contact = neighbors[entry]!;
      for (let next = offsets[contact]!; next < offsets[contact + 1]!; next++) invested[neighbors[next]!]! += shares[entry]! * shares[next]!;
    }
    let sum = 0;
    for (let entry = first; entry < stop; entry++) sum += invested[neighbors[entry]!]! ** 2;
    values[actor] = first === stop ? NaN : sum;
    for (let entry = first; entry < stop; entry++) {
      const contact = neighbors[entry]!;
      invested[contact] = 0;
      for (let next = offsets[contact]!; next < offsets[contact + 1]!; next++) invested[neighbors[next]!] = 0;
    }
  }
  return values;
}

export const constraint: Metric<ConstraintOptions, Snapshot, ActorScores> = {
  id: 'constraint',
  scope: 'actor',
  family: 'network',
  options: ConstraintOptions,
  range: [0, 2],
  reads: ['ties', 'strength'],
  direction: 'used',
  complexity: 'n·m',
  sources: [burt1992],
  explain: ({ scores }) => explainExtremes('constraint', scores),
  compute: computeConstraint,
};
