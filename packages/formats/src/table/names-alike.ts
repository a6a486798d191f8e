/** In what two names differ that may be one; from what a program can be sure of to what only a person can tell. */
export type NameDifference = 'spaces' | 'composition' | 'capitals' | 'number' | 'accents' | 'signs' | 'article' | 'abbreviation';

/** The differences that are put right where nobody can be asked: nobody means them. */
export const surelySame: ReadonlySet<NameDifference> = new Set(['spaces', 'composition', 'capitals', 'number']);

/** A name without blanks and signs that cannot be seen, in composed letters. */
export function seenName(name: string): string {
  return name.normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ').trim();
}

/** Names with the same key are surely one: they differ in blanks, capitals, composition, or in `101.0` and `101`. */
export function sureKey(name: string): string {
  const seen = seenName(name).toLowerCase();
  const key = /^\d+\.0+$/.test(seen) ? seen.replace(/\.0+$/, '') : seen;
  // A name of signs that cannot be seen is what it is.
  return key === '' ? name : key;
}

const articles = /^(?:the|le|la|les|l|el|los|las|o|a|os|as|der|die|das|de|het)\s+/u;

/** Names with the same key are perhaps one: they differ in accents, signs or an article too. */
export function likelyKey(name: string): string {
  const plain = sureKey(name).normalize('NFKD').replace(/[\p{M}\u0640]/gu, '').replace(/[أإآ]/g, 'ا').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain.replace(articles, '').replace(/ /g, '') || sureKey(name);
}

/** In what two names that have one of the keys in common differ; `undefined` where they are the same text. */
export function nameDifference(first: string, second: string): NameDifference | undefined {
  if (first === second) return undefined;
  if (first.normalize('NFC') === second.normalize('NFC')) return 'composition';
  const [a, b] = [seenName(first), seenName(second)];
  if (a === b) return 'spaces';
  if (a.toLowerCase() === b.toLowerCase()) return 'capitals';
  if (sureKey(first) === sureKey(second)) return 'number';
  const bare = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  if (bare(a) === bare(b)) return 'accents';
  const unsigned = (text: string): string => bare(text).replace(/[^\p{L}\p{N}]+/gu, '');
  return unsigned(a) === unsigned(b) ? 'signs' : 'article';
}

/** The abbreviation that a name gives of itself in brackets: `Food and Agriculture Organization (FAO)`. */
export function ownAbbreviation(name: string): { readonly long: string; readonly short: string } | undefined {
  const found = /^(.{4,}?)\s*[([]\s*([\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9})\s*[)\]]$/u.exec(name.trim());
  return found === null ? undefined : { long: found[1]!, short: found[2]! };
}

/** What a long name is abbreviated to: the first letters of its words, of all and of those that carry meaning. Empty for one word. */
export function initialsOf(name: string): ReadonlySet<string> {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length < 2 || words.length > 12) return new Set();
  const initials = (kept: readonly string[]): string => kept.map((word) => word[0]!).join('').toUpperCase();
  return new Set([initials(words), initials(words.filter((word) => !/^(?:of|the|and|for|de|la|le|les|des|du|et|y|e|do|da|dos|das|der|die|und|für|van|voor|en|in)$/iu.test(word)))]);
}
