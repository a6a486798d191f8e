import type { Document } from '@allymap/core';

/** A kind of record whose id a message may hold. */
export type NamedThing = 'actor' | 'objective' | 'criterion' | 'alliance' | 'tie';

/** Gives the name of a record by its id; for an id that names none, the id itself. */
export type NameLookup = (thing: NamedThing, id: string) => string;

/**
 * Makes the lookup of a document's names: actors as they write themselves, the others by their label.
 *
 * A tie without a label is named by its two actors. The names are raw text from the document. O(records).
 */
export function namesOf(document: Document): NameLookup {
  const label = (records: readonly { id: string; label: string }[]): Map<string, string> =>
    new Map(records.map((record) => [record.id, record.label]));
  const actors = new Map(document.actors.map(({ id, name }) => [id, name]));
  const actor = (id: string): string => actors.get(id) ?? id;
  const names: Readonly<Record<NamedThing, ReadonlyMap<string, string>>> = {
    actor: actors,
    objective: label(document.objectives),
    criterion: label(document.criteria),
    alliance: label(document.alliances),
    tie: new Map(document.ties.map((tie) => [tie.id, tie.label ?? `${actor(tie.source)} – ${actor(tie.target)}`])),
  };
  return (thing, id) => names[thing].get(id) ?? id;
}
