import type { Document } from '../../model/document.ts';

/**
 * The bonds of every actor by its id: what it belongs to, and the languages and cultures that it offers, each with its name.
 *
 * A bond is the same where kind and name are the same; one without a name cannot be compared and is left out. `kinds`
 * lets only some kinds of belonging count. O(actors + bonds + offers).
 */
export function bondsOf(document: Document, kinds: ReadonlySet<string> | null = null): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const bonds = new Map(document.actors.map(({ id }) => [id, new Map<string, string>()]));
  for (const { id, bonds: own = [] } of document.actors) {
    for (const { kind, label } of own) if (label !== undefined && (kinds === null || kinds.has(kind))) bonds.get(id)!.set(JSON.stringify([kind, label]), label);
  }
  const spoken = new Map(document.capabilities.flatMap(({ id, kind, label }) => (kind === 'language' || kind === 'culture' ? [[id, label]] : [])));
  for (const { actor, capability } of document.offers) {
    const label = spoken.get(capability);
    if (label !== undefined) bonds.get(actor)!.set(JSON.stringify([capability]), label);
  }
  return bonds;
}
