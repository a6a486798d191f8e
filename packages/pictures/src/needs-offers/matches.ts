import type { Document, NeedsOffers } from '@allymap/core';

/** How those who need something stand to those who offer it: no one offers it, they do not know one another yet, or they do. */
export type Meeting = 'unmet' | 'apart' | 'together';

/** A thing that is needed or offered, with those who need and those who offer it. */
export interface Match {
  readonly capability: string;
  readonly needing: readonly { readonly actor: string; readonly meeting: Meeting }[];
  readonly offering: readonly string[];
}

/** What is needed beside who offers it: what no one offers first, then where people have to be introduced, then the rest, and last what no one needs. O(needs + offers). */
export function matchesOf({ offers, capabilities }: Document, { needs }: NeedsOffers): readonly Match[] {
  const offering = new Map(capabilities.map(({ id }) => [id, new Set<string>()]));
  for (const { actor, capability } of offers) offering.get(capability)?.add(actor);
  const needing = new Map(capabilities.map(({ id }) => [id, [] as { actor: string; meeting: Meeting }[]]));
  for (const { actor, capability, offers: [first] } of needs) needing.get(capability)?.push({ actor, meeting: first === undefined ? 'unmet' : first.nearness === 'tied' || first.nearness === 'same-alliance' ? 'together' : 'apart' });
  const all = capabilities.map(({ id }): Match => ({ capability: id, needing: needing.get(id)!, offering: [...offering.get(id)!] }));
  return all.filter((one) => one.needing.length + one.offering.length > 0).sort((a, b) => urgencyOf(a) - urgencyOf(b) || b.needing.length - a.needing.length);
}

function urgencyOf({ needing }: Match): number {
  if (needing.length === 0) return 3;
  return needing.some(({ meeting }) => meeting === 'unmet') ? 0 : needing.some(({ meeting }) => meeting === 'apart') ? 1 : 2;
}
