import { arabicWidth, boldWidths, elsewhereWidth, fullWidth, otherWidths, regularWidths } from './text-widths.ts';

/** Measures a line of text in pixels; a page measures with its own letters, everything else with `measureText`. */
export type MeasureText = (text: string, size: number, bold?: boolean) => number;

/**
 * The width of a line of text in pixels, near enough for any script: within a tenth for Latin letters in the usual faces.
 * Marks and what is not seen have no width. O(length).
 */
export const measureText: MeasureText = (text, size, bold = false) => {
  const plain = bold ? boldWidths : regularWidths;
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) width += plain[code - 0x20]!;
    else {
      const sign = text.codePointAt(at)!;
      if (sign > 0xffff) at++;
      width += seenWidth(sign, bold);
    }
  }
  return (width * size) / 1_000;
};

/** How wide signs beyond the plain ones are: to look at one takes long, and texts have few different ones. */
const seen = { regular: new Map<number, number>(), bold: new Map<number, number>() };
/** More than any alphabet has. */
const mostSeen = 4_096;

function seenWidth(code: number, bold: boolean): number {
  const widths = bold ? seen.bold : seen.regular;
  const known = widths.get(code);
  if (known !== undefined) return known;
  let width = 0;
  for (const sign of String.fromCodePoint(code).normalize('NFD')) width += widthOf(sign, bold);
  if (widths.size < mostSeen) widths.set(code, width);
  return width;
}

function widthOf(sign: string, bold: boolean): number {
  const code = sign.codePointAt(0)!;
  if (code < 0x20 || /\p{M}|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u.test(sign)) return 0;
  if (code < 0x7f) return (bold ? boldWidths : regularWidths)[code - 0x20]!;
  if (code === 0xa0 || code === 0x202f) return regularWidths[0]!;
  const known = otherWidths.get(sign);
  if (known !== undefined) return known;
  if (/\p{Script=Arabic}/u.test(sign)) return arabicWidth;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Extended_Pictographic}/u.test(sign)) return fullWidth;
  return elsewhereWidth;
}
