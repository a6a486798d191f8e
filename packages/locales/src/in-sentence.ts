import type { LanguageTag } from './languages.ts';

/** Words of the catalogues that keep their capital wherever they stand. */
const capitalised: Readonly<Record<LanguageTag, ReadonlySet<string>>> = {
  en: new Set(['South', 'North']),
  fr: new Set(['État', 'Sud', 'Nord']),
  es: new Set(['Estado', 'Sur', 'Norte']),
  pt: new Set(['Estado', 'Sul', 'Norte']),
  ar: new Set(),
};

/**
 * Writes a label of a catalogue as it stands inside a sentence: with a small first letter.
 *
 * Abbreviations (NGO) and words that a language always writes with a capital (État) stay. Only for texts of the
 * catalogues: what people wrote in a document is quoted instead, and never changed.
 */
export function inSentence(text: string, language: LanguageTag): string {
  const [word = ''] = /^[\p{L}\p{M}]+/u.exec(text) ?? [];
  const isAbbreviation = /^\p{Lu}{2}/u.test(word);
  if (isAbbreviation || capitalised[language].has(word)) return text;
  const [first = ''] = text;
  return first.toLocaleLowerCase(language) + text.slice(first.length);
}
