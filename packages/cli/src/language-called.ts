import { findNearestName } from '@allymap/core';
import { languages, type LanguageTag } from '@allymap/locales';

/**
 * The tag of the language that a name most likely stands for: `english`, `français`, `portugues`, `anglais`; undefined
 * where none is close. Names are those in every language that Allymap speaks.
 */
export function languageCalled(name: string): LanguageTag | undefined {
  const tags = new Map<string, LanguageTag>();
  for (const { tag, name: own } of languages) {
    for (const speaker of languages) tags.set(plain(new Intl.DisplayNames(speaker.tag, { type: 'language' }).of(tag)!), tag);
    tags.set(plain(own), tag);
  }
  const nearest = findNearestName(plain(name), tags);
  return nearest === undefined ? undefined : tags.get(nearest);
}

/** Without capitals and accents, which are the first to be left out. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
