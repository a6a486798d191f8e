/** Signs of Arabic, Syriac and Kaithi that Unicode counts as format characters, though they are drawn. */
const drawn = '\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}';
/**
 * What no reader sees: controls, format and tag characters, embeddings and isolates, separators of lines, fillers,
 * halves of pairs, and code points that stand for nothing or for something private.
 */
const unseen = new RegExp(`(?![${drawn}])[\\p{C}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`, 'gu');

const joining = ['Arabic', 'Syriac', 'Mongolian', 'Nko', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'];
const unspaced = ['Thai', 'Lao', 'Khmer', 'Myanmar'];
const lettersOf = (scripts: readonly string[]): string => `[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
const virama = '[\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA\\u1039\\u17D2]';
/** An emoji with its colour of skin, as far as a joiner may follow it. */
const pictograph = '\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?';

/** Where writing needs what cannot be seen: a character (or one of several), what stands before it, and what after. */
const needed: readonly { readonly character: RegExp; readonly before: RegExp; readonly after: RegExp }[] = [
  ['[\\u200C\\u200D]', `${lettersOf(joining)}\\p{M}*`, lettersOf(joining)],
  ['[\\u200C\\u200D]', virama, ''],
  ['\\u200D', '\\p{Script=Arabic}\\p{M}*', ''],
  ['\\u200D', pictograph, '\\p{Extended_Pictographic}'],
  ['\\u200B', lettersOf(unspaced), lettersOf(unspaced)],
  // Which of two shapes: of an emoji, of the sign on a key, of an East Asian letter.
  ['[\\uFE0E\\uFE0F]', '\\p{Extended_Pictographic}', ''],
  ['\\uFE0F', '[0-9#*]', '\\u20E3'],
  ['[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]', '\\p{Ideographic}', ''],
  ['[\\uFE00-\\uFE0F]', '\\p{Script=Myanmar}', ''],
  ['[\\u180B-\\u180F]', '\\p{Script=Mongolian}', ''],
].map(([character, before, after]) => ({ character: new RegExp(`^${character!}$`, 'u'), before: new RegExp(`${before!}$`, 'u'), after: new RegExp(`^${after!}`, 'u') }));

/** The flags of England, Scotland and Wales, which are a black flag and letters that are not seen. */
const flags = ['gbeng', 'gbsct', 'gbwls'].map((letters) => `\u{1F3F4}${[...letters].map((letter) => String.fromCodePoint(0xe0000 + letter.codePointAt(0)!)).join('')}\u{E007F}`);
/** No condition looks further than this, in UTF-16 units. */
const farthest = 24;

/**
 * Replaces every character of a text that no reader sees, but for those that writing needs where they stand: joiners
 * between letters of scripts that join them, parts of an emoji, variants of a letter. O(length).
 */
export function replaceUnseen(text: string, replace: (character: string) => string): string {
  return text.replace(unseen, (character, offset: number) => (isNeeded(character, offset, text) ? character : replace(character)));
}

function isNeeded(character: string, offset: number, text: string): boolean {
  const before = text.slice(Math.max(0, offset - farthest), offset);
  const after = text.slice(offset + character.length, offset + character.length + farthest);
  if (needed.some((one) => one.character.test(character) && one.before.test(before) && one.after.test(after))) return true;
  const flag = text.lastIndexOf('\u{1F3F4}', offset);
  return flag >= 0 && offset > flag && flags.some((one) => offset < flag + one.length && text.startsWith(one, flag));
}
