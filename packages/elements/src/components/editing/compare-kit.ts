// Compares versions of a map: a file of its own, for it brings the methods that tell what moved.
import type { Document } from '@allymap/core';
import { comparison } from '@allymap/core/comparison';
import { namesOf, type Translator } from '@allymap/locales/page';

/** What changed from one state of the map to another one, in sentences, what matters most first. */
export function changesInWords(before: Document, after: Document, words: Translator): string[] {
  const names = namesOf(after, before);
  return comparison.explain!(comparison.compute([before, after], {})).map((one) => words.message(one, names));
}
