import type { Document } from '@allymap/core';
import type { Translator } from '@allymap/locales/page';

/** What places are called: by their label, or their country. */
export function placeNames({ places }: Document, words: Translator): (place: string) => string {
  const labels = new Map(places.map(({ id, label, country }) => [id, label ?? (country === undefined ? id : words.country(country))]));
  return (place) => labels.get(place) ?? place;
}
