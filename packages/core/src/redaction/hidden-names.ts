/** What stands where a name was. */
const gap = '…';

/** Shorter names are looked for as whole words only: “Mill” is not in “million”. */
const shortName = 6;
/** Names below this length are looked for with their capitals: “IT” is not “it”. */
const veryShortName = 4;

/** What must not be said any more, and what may although it contains that. */
export interface NamesToHide {
  /** Names of whoever was left out. */
  readonly names: readonly string[];
  /** Ids of what was left out. */
  readonly ids: readonly string[];
  /** Names and ids of actors that stay: “Ministry of Health” is no mention of a “Ministry”. */
  readonly kept: readonly string[];
}

/**
 * Finds names in texts and in ids, in order to take them out.
 *
 * A name is found whatever its capitals and the blanks in it; a short one only as a whole word. Nobody can find what is meant
 * without being named. O(length of the text × names) per text.
 */
export class HiddenNames {
  readonly #pattern: RegExp | null;
  /** As they are written. */
  readonly #hidden: ReadonlySet<string>;
  readonly #kept: ReadonlySet<string>;
  readonly #ids: ReadonlySet<string>;
  readonly #tokens: readonly string[];
  readonly #keptTokens: readonly string[];

  constructor({ names, ids, kept }: NamesToHide) {
    // An id of plain letters is a word that texts need for other things.
    const hidden = [...names, ...ids.filter((id) => /[^\p{L}]/u.test(id))].map(plain).filter((name) => name !== '');
    this.#hidden = new Set(hidden);
    const foldedHidden = [...new Set(hidden.map(fold))];
    const longer = kept.map(plain).filter((name) => foldedHidden.some((one) => fold(name).includes(one)));
    this.#kept = new Set(longer.map(fold));
    const all = [...new Set([...longer, ...hidden])].sort((a, b) => b.length - a.length);
    this.#pattern = hidden.length === 0 ? null : new RegExp(all.map(source).join('|'), 'giu');
    this.#ids = new Set(ids);
    this.#tokens = [...new Set([...names, ...ids].map(slug).filter((name) => name !== ''))];
    this.#keptTokens = [...new Set(kept.map(slug).filter((name) => this.#tokens.some((token) => name.includes(token) && name !== token)))].sort((a, b) => b.length - a.length);
  }

  /** The text with a gap for each name; the same text where it names nobody. */
  hideIn(text: string): string {
    if (this.#ids.has(text) && !this.#kept.has(fold(plain(text)))) return gap;
    if (this.#pattern === null) return text;
    return text.replace(this.#pattern, (found) => {
      const name = plain(found);
      if (this.#kept.has(fold(name))) return found;
      return name.length < veryShortName && !this.#hidden.has(name) ? found : gap;
    });
  }

  /** Whether an id tells a name, or the id of what was left out. */
  isToldBy(id: string): boolean {
    let words = `-${slug(id)}-`;
    for (const kept of this.#keptTokens) words = words.replaceAll(`-${kept}-`, '-');
    return this.#tokens.some((token) => (token.length < shortName ? words.includes(`-${token}-`) : words.includes(token)));
  }
}

/** Without blanks around it, and with one between words. */
const plain = (name: string): string => name.replace(/\s+/gu, ' ').trim();
const fold = (name: string): string => name.toLowerCase();

/** As ids are made of names: letters and digits, with a hyphen for all that is between them. */
const slug = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

function source(name: string): string {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+');
  return name.length < shortName ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped;
}
