import { contributionsOf } from '../../complementarity/teams/contributions.ts';
import { itemsOf, sizeOf } from '../../complementarity/kernels/rows.ts';
import type { Team } from '../../complementarity/teams/team.ts';
import type { Document } from '../../model/document.ts';
import type { BoundAlliance } from './binding-forces-result.ts';
import { estimateOf, meanOf, type Estimate } from '../estimate.ts';

/** How far the members of a team supply what the others need. */
export interface MutualSupply {
  readonly mutual: Estimate;
  readonly unmetNeeds: BoundAlliance['complementarity']['unmetNeeds'];
}

/**
 * Measures how far the members of a team supply one another: for each member the share of its needs that another one
 * offers, then the mean over the members.
 *
 * A member without a recorded need is unknown. Another member without a recorded offer could meet whatever is unmet, which
 * the interval shows. O(members × needs + offers).
 */
export function mutualSupply(document: Document, { members }: Team): MutualSupply {
  const { actors, capabilities, offers, needs } = contributionsOf(document);
  const offering = new Map<number, number>();
  for (const member of members) for (const capability of itemsOf(offers, member)) offering.set(capability, (offering.get(capability) ?? 0) + 1);
  const silent = members.filter((member) => sizeOf(offers, member) === 0).length;
  const unmetNeeds: MutualSupply['unmetNeeds'] = [];
  const shares = members.map((member): Estimate => {
    const needed = [...itemsOf(needs, member)];
    if (needed.length === 0 || members.length < 2) return estimateOf(null);
    const own = new Set(itemsOf(offers, member));
    const unmet = needed.filter((capability) => (offering.get(capability) ?? 0) - (own.has(capability) ? 1 : 0) === 0);
    if (unmet.length > 0) unmetNeeds.push({ actor: actors[member]!, capabilities: unmet.map((capability) => capabilities[capability]!) });
    const value = 1 - unmet.length / needed.length;
    const couldBeMet = silent - (own.size === 0 ? 1 : 0) > 0;
    return { value, interval: [value, couldBeMet ? 1 : value] };
  });
  return { mutual: meanOf(shares), unmetNeeds };
}
