import { runsRightToLeft } from './runs-right-to-left.ts';
import { replaceUnseen } from './unseen.ts';

/** What ends a line or moves along it. */
const spacing = /[\t-\r\u0085\u2028\u2029]+/gu;
/** First strong isolate and its end, which Allymap itself puts around names. */
const ownMarks = /[\u2068\u2069]/gu;
/** They order the signs beside them and nothing else; people who write from right to left type them. */
const directionMarks = /[\u200E\u200F\u061C]/gu;

/** Texts in which there is nothing to clean: most names in Latin letters. */
const tidy = /^[ -~\u00C0-\u024F\u2010-\u2027]*$/;

/**
 * Makes text from a document fit for one line: what breaks a line becomes a blank, and what cannot be seen is written
 * out, as `[U+202E]`, so that it can neither hide nor steer a terminal, nor turn the words around it.
 *
 * Kept is what writing needs (see `replaceUnseen`). Left out are the marks that isolate a name, and, beside letters that
 * run from right to left, the marks of direction, which an isolated name can do without.
 */
export function cleanText(text: string): string {
  if (tidy.test(text)) return text.trim();
  const bare = text.replace(spacing, ' ').replace(ownMarks, '');
  const plain = runsRightToLeft(bare) ? bare.replace(directionMarks, '') : bare;
  return replaceUnseen(plain, (character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`).trim();
}

/** Makes text from a document fit for a sentence: cleaned, between FSI and PDI, so that it keeps its own direction. */
export function isolate(text: string): string {
  return `\u2068${cleanText(text)}\u2069`;
}
