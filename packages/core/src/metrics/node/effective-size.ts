import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { borgatti1997, burt1992 } from '../../publications/centrality.ts';
import { readOptions } from '../../read-options.ts';
import { actorScores, ActorScores } from '../actor-scores.ts';
import { explainExtremes } from '../explain-extremes.ts';
import { investments, type Investments } from '../kernels/investments.ts';
import { networkBasis } from '../network-basis.ts';
import { InvestmentReading } from '../tie-reading.ts';

const EffectiveSizeOptions = z.strictObject({ reads: InvestmentReading });
export type EffectiveSizeOptions = z.infer<typeof EffectiveSizeOptions>;

/** The effective size of every actor's network; `networks` sets it beside its size. */
export const EffectiveSize = z.extend(ActorScores, {
  networks: z.array(
    z.object({
      actor: z.string(),
      contacts: z.int().check(z.describe('How many contacts the actor has.')),
      efficiency: z.nullable(z.number()).check(z.describe('Effective size ÷ contacts, 0 to 1; null: no contact.')),
    }),
  ),
});
export type EffectiveSize = z.infer<typeof EffectiveSize>;

/**
 * Measures how many different contacts an actor has, those who are tied to one another counting for less than one each.
 *
 * Each contact counts 1 less the part of it that others of the actor's contacts reach as well. From 1, where all contacts lead to the
 * same, to their number, where none knows another; where all ties are undirected and count the same it is n − 2t ÷ n, t
 * being the ties among n contacts (Borgatti 1997). Unknown for an actor without ties. With `reads: 'strength'` ties count their
 * strength, an unknown one 1; a tie of strength 0 is none. Parallel ties are one way each, a directed tie counts half an
 * undirected one, loops play no part, conflict and interrupted ties are no contact. O(nm) at most. Source: Burt 1992, p. 52.
 */
function computeEffectiveSize(snapshot: Snapshot, options: Partial<EffectiveSizeOptions> = {}): EffectiveSize {
  const { reads } = readOptions(EffectiveSizeOptions, options);
  const rows = investments(snapshot, reads);
  const sizes = effectiveSizes(rows);
  const networks = snapshot.actors.map(({ id }, actor) => {
    const contacts = rows.offsets[actor + 1]! - rows.offsets[actor]!;
    return { actor: id, contacts, efficiency: contacts === 0 ? null : sizes[actor]! / contacts };
  });
  return { ...actorScores(snapshot, sizes, networkBasis(adjacency(snapshot), reads)), networks };
}

function effectiveSizes({ order, offsets, neighbors, shares, marginals }: Investments): Float64Array {
  const values = new Float64Array(order);
  const shareOf = new Float64Array(order); // of the actor looked at, with each other
  for (let actor = 0; actor < order; actor++) {
    const [first, stop] = [offsets[actor]!, offsets[actor + 1]!];
    for (let entry = first; entry < stop; entry++) shareOf[neighbors[entry]!] = shares[entry]!;
    let redundancy = 0;
    for (let entry = first; entry < stop; entry++) {
      const contact = neighbors[entry]!;
      for (let next = offsets[contact]!; next < offsets[contact + 1]!; next++) redundancy += shareOf[neighbors[next]!]! * marginals[next]!;
    }
    values[actor] = first === stop ? NaN : stop - first - redundancy;
    for (let entry = first; entry < stop; entry++) shareOf[neighbors[entry]!] = 0;
  }
  return values;
}

export const effectiveSize: Metric<EffectiveSizeOptions, Snapshot, EffectiveSize> = {
  id: 'effective-size',
  scope: 'actor',
  family: 'network',
  options: EffectiveSizeOptions,
  range: [0, null],
  reads: ['ties', 'strength'],
  direction: 'used',
  complexity: 'n·m',
  sources: [burt1992, borgatti1997],
  explain: ({ scores }) => explainExtremes('effective-size', scores),
  compute: computeEffectiveSize,
};
