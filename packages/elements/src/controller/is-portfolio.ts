import type { Document } from '@allymap/core';

/** From so many alliances on a map is read by its countries before its names. Our own measure: programmes have dozens, a project's map has a handful. */
const manyAlliances = 10;

/** Says whether a map is a portfolio: many alliances, and actors in more than one country that is on record. O(actors and places). */
export function isPortfolio({ alliances, actors, places }: Document): boolean {
  if (alliances.length < manyAlliances) return false;
  const countryOf = new Map(places.map(({ id, country }) => [id, country]));
  const countries = new Set(actors.flatMap(({ presence = [] }) => presence.map(({ place }) => countryOf.get(place))));
  countries.delete(undefined);
  return countries.size > 1;
}
