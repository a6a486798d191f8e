import { adjacency, findEntry, type Adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';

/** What every actor invests in each of its contacts, in compressed rows as an `Adjacency` has them. */
export interface Investments {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly neighbors: Uint32Array;
  /** The share of the actor's ties that is with this contact; the shares of an actor add up to 1. */
  readonly shares: Float64Array;
  /** The tie with this contact as a share of the actor's strongest. */
  readonly marginals: Float64Array;
}

/**
 * Weighs every contact as Burt (1992, pp. 51–54) does: what goes either way between the two, added up, as a share of all
 * that the actor has and of the most that it has with one.
 *
 * By ties each way counts 1, so that an undirected tie counts twice a directed one; by strength each counts its strength, an
 * unknown one 1, and a contact with whom all strengths are 0 is none. Every actor's ties are measured by its strongest, so that
 * no unit matters and nothing overflows. O(m log d), d being the greatest degree.
 */
export function investments(snapshot: Snapshot, reads: 'ties' | 'strength'): Investments {
  const both = adjacency(snapshot);
  const out = adjacency(snapshot, { direction: 'out' });
  const weightOf = (from: number, to: number): number => {
    const entry = findEntry(out, from, to);
    return entry === -1 ? 0 : reads === 'ties' ? 1 : out.strengths[entry]!;
  };
  const kept: Kept = { offsets: new Uint32Array(both.order + 1), neighbors: [], shares: [], marginals: [] };
  for (let actor = 0; actor < both.order; actor++) {
    keepRow(kept, actor, contactsOf(both, actor).map((contact) => ({ contact, there: weightOf(actor, contact), back: weightOf(contact, actor) })));
  }
  return {
    order: both.order,
    offsets: kept.offsets,
    neighbors: Uint32Array.from(kept.neighbors),
    shares: Float64Array.from(kept.shares),
    marginals: Float64Array.from(kept.marginals),
  };
}

interface Kept {
  readonly offsets: Uint32Array;
  readonly neighbors: number[];
  readonly shares: number[];
  readonly marginals: number[];
}

interface Contact {
  readonly contact: number;
  readonly there: number;
  readonly back: number;
}

function contactsOf({ offsets, neighbors }: Adjacency, actor: number): number[] {
  return Array.from(neighbors.subarray(offsets[actor]!, offsets[actor + 1]!));
}

function keepRow({ offsets, neighbors, shares, marginals }: Kept, actor: number, contacts: readonly Contact[]): void {
  const unit = contacts.reduce((most, { there, back }) => Math.max(most, there, back), 0);
  const weighed = contacts.filter(({ there, back }) => there > 0 || back > 0).map(({ contact, there, back }) => ({ contact, weight: there / unit + back / unit }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const greatest = weighed.reduce((most, { weight }) => Math.max(most, weight), 0);
  for (const { contact, weight } of weighed) {
    neighbors.push(contact);
    shares.push(weight / total);
    marginals.push(weight / greatest);
  }
  offsets[actor + 1] = neighbors.length;
}
