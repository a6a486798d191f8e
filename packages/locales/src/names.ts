import type { Document } from '@allymap/core';

/** A kind of record whose id a message may hold. */
export type NamedThing =
  | 'actor'
  | 'objective'
  | 'criterion'
  | 'assessor'
  | 'alliance'
  | 'tie'
  | 'place'
  | 'capability'
  | 'requirement'
  | 'threat'
  | 'activity'
  | 'scenario'
  | 'action';

/** Gives the name of a record by its id; for an id that names none, the id itself. */
export type NameLookup = (thing: NamedThing, id: string) => string;

/**
 * Makes the lookup of a document's names: actors and assessors as they write themselves, the others by their label.
 *
 * A tie without a label is named by its two actors, a requirement by what it asks for, a country by its ISO code, which a
 * translator turns into its name. What this document does not hold is looked up in the `others`, in their order: in a
 * comparison of two documents, what has left. The names are raw text from the documents. O(records).
 */
export function namesOf(document: Document, ...others: readonly Document[]): NameLookup {
  const lookups = [document, ...others].map(nameMaps);
  return (thing, id) => lookups.map((names) => names[thing].get(id)).find((name) => name !== undefined) ?? id;
}

function nameMaps(document: Document): Readonly<Record<NamedThing, ReadonlyMap<string, string>>> {
  const label = (records: readonly { id: string; label?: string | undefined }[]): Map<string, string> =>
    new Map(records.flatMap((record) => (record.label === undefined ? [] : [[record.id, record.label]])));
  const { cause, scenarios, threats } = document;
  const actors = new Map(document.actors.map(({ id, name }) => [id, name]));
  const actor = (id: string): string => actors.get(id) ?? id;
  const capabilities = label(document.capabilities);
  const places = new Map(document.places.map((place) => [place.id, place.label ?? place.country ?? place.id]));
  const required = ({ id, capability, place, actor: reached }: NonNullable<typeof cause.requirements>[number]): string => {
    if (capability !== undefined) return capabilities.get(capability) ?? capability;
    if (place !== undefined) return places.get(place) ?? place;
    return reached === undefined ? id : actor(reached);
  };
  return {
    actor: actors,
    objective: label(document.objectives),
    criterion: label(document.criteria),
    assessor: new Map(document.assessors.map(({ id, name }) => [id, name])),
    alliance: label(document.alliances),
    tie: new Map(document.ties.map((tie) => [tie.id, tie.label ?? `${actor(tie.source)} – ${actor(tie.target)}`])),
    place: places,
    capability: capabilities,
    requirement: new Map((cause.requirements ?? []).map((one) => [one.id, one.label ?? required(one)])),
    threat: label(threats),
    activity: label(document.activities),
    scenario: label(scenarios),
    action: label(scenarios.flatMap(({ actions }) => actions)),
  };
}
