import type { Actor } from '../model/actor.ts';
import type { Document } from '../model/document.ts';
import type { Side } from '../model/place.ts';

/**
 * Counts actors by what they are, the most frequent first; an actor counts once for each different thing it is.
 *
 * Equally frequent things keep the order of `order`, or of their first actor; `null`, not stated, comes last.
 */
export function count<Thing>(actors: readonly Actor[], thingsOf: (actor: Actor) => readonly Thing[], order: readonly Thing[] = []): [Thing, number][] {
  const counts = new Map<Thing, number>(order.map((thing) => [thing, 0]));
  for (const actor of actors) {
    for (const thing of new Set(thingsOf(actor))) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  const stated = (thing: Thing): number => (thing === null ? 1 : 0);
  return [...counts].filter(([, number]) => number > 0).sort(([a, m], [b, n]) => stated(a) - stated(b) || n - m);
}

/** Reads the countries in which an actor is present, as far as its places name one. */
export function countries(document: Document): (actor: Actor) => string[] {
  const countryOf = new Map(document.places.map(({ id, country }) => [id, country]));
  return ({ presence = [] }) => [...new Set(presence.flatMap(({ place }) => countryOf.get(place) ?? []))];
}

/** Reads the sides on which an actor is present: what its presence says, else what the place says; `[null]` where neither does. */
export function sides(document: Document): (actor: Actor) => (Side | null)[] {
  const sideOf = new Map(document.places.map(({ id, side }) => [id, side]));
  return ({ presence = [] }) => {
    const known = presence.flatMap(({ place, side }) => side ?? sideOf.get(place) ?? []);
    return known.length === 0 ? [null] : known;
  };
}
