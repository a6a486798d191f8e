import type { Making } from './making.ts';
import type { RowPlace } from './read-rows.ts';
import { foldedWords } from './folded-title.ts';

const languages = ['en', 'fr', 'es', 'pt', 'ar', 'de', 'nl'];
let countries: ReadonlyMap<string, string> | undefined;

/** The country of a name in one of the languages, or of its two letters; `undefined` where it is the name of none. */
export function countryNamed(name: string): string | undefined {
  countries ??= namesOfCountries();
  return countries.get(/^[A-Z]{2}$/.test(name) ? name : foldedWords(name));
}

function namesOfCountries(): Map<string, string> {
  const found = new Map<string, string>();
  const letters = Array.from({ length: 26 }, (_one, index) => String.fromCharCode(65 + index));
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = names.of(code);
      // The letters of groups and private use (EU, UN, XK but Kosovo) are no countries of the document's.
      if (name === undefined || code === 'EU' || code === 'UN' || code === 'EZ') continue;
      found.set(code, code);
      const key = foldedWords(name);
      if (!found.has(key)) found.set(key, code);
    }
  }
  return found;
}

/** The id of the place of a name: a country by its letters, any other place by its name. Adds it where it is not there yet. */
export function placeNamed(making: Making, name: string, at: RowPlace): string {
  const country = countryNamed(name);
  const id = country ?? name;
  if (!making.has('places', id)) making.add('places', id, country === undefined ? [['label', name]] : [['country', country]], at);
  return id;
}
