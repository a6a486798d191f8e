import { readNumber } from './read-number.ts';

/** How what people write in cells is read: by the language that they write in. */
export interface EntryReading {
  /** Whether the language writes a comma where others write a decimal point; the other sign is understood where it can mean nothing else. */
  readonly decimalComma: boolean;
  /** What says "asked, but unknown"; a question mark always does. */
  readonly unknown: readonly string[];
  /** What kinds of ties and levels of scales are called, beside the codes that a document writes. */
  readonly names: readonly { readonly code: string; readonly name: string }[];
}

/** What somebody wrote in a cell: a number, a word, that it is not known, or nothing. */
export type Entry = { readonly kind: 'number'; readonly value: number } | { readonly kind: 'word'; readonly text: string } | { readonly kind: 'unknown' } | { readonly kind: 'nothing' };

/** A text as it is compared: without regard to letter case, blanks around it, and signs that only direct how it runs. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Reads what somebody wrote in a cell. Never throws; what is neither a number nor known to mean unknown is a word. */
export function readEntry(text: string, { decimalComma, unknown }: EntryReading): Entry {
  const plain = folded(text);
  if (plain === '') return { kind: 'nothing' };
  if (plain === '?' || plain === '؟' || unknown.some((word) => folded(word) === plain)) return { kind: 'unknown' };
  // A number with a percent sign is a share of something that a cell does not say.
  const value = plain.includes('%') ? undefined : (readNumber(plain, decimalComma) ?? readNumber(plain, !decimalComma));
  return value === undefined ? { kind: 'word', text: plain } : { kind: 'number', value };
}
