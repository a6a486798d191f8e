import { fileProblem } from './file-problem.ts';
import { fileRemark } from './file-remark.ts';
import type { FormatProblem, FormatRemark } from './format.ts';

/** A text, and what is to be said of how it was read; or why it is none. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly remarks: readonly FormatRemark[] }
  | { readonly ok: false; readonly problems: readonly FormatProblem[] };

/**
 * Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so (spreadsheets save it as “Unicode text”) or every
 * second byte of the beginning is zero; anything else as Windows-1252, or Windows-1256 where its words are Arabic, which a
 * remark says with a line in which it can be seen.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isPacked(bytes)) return { ok: false, problems: [fileProblem('packed-file', undefined)] };
  try {
    return { ok: true, text: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    const encoding = olderEncoding(bytes);
    return { ok: true, text: new TextDecoder(encoding).decode(bytes), remarks: [guessedEncoding(bytes, encoding)] };
  }
}

function encodingOf([first, second, third, fourth]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0 && fourth === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0 && fourth !== 0)) return 'utf-16be';
  return 'utf-8';
}

/** How packed files begin: zip (.xlsx, .ods, .docx), the older files of Excel and Word, PDF. */
const packed = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

function isPacked(bytes: Uint8Array): boolean {
  return packed.some((beginning) => beginning.every((byte, index) => bytes[index] === byte));
}

/** So much of a line is shown around the first letter that is not in UTF-8. */
const shownAround = 20;

/** Bytes above 127 stand alone between plain letters in western languages, and make whole words in Arabic. */
function olderEncoding(bytes: Uint8Array): 'windows-1252' | 'windows-1256' {
  let [inWords, alone] = [0, 0];
  for (let index = 0; index < Math.min(bytes.length, 1 << 20); index++) {
    if (bytes[index]! < 0xc0) continue;
    if ((bytes[index - 1] ?? 0) >= 0xc0 || (bytes[index + 1] ?? 0) >= 0xc0) inWords++;
    else alone++;
  }
  return inWords > 4 * alone && inWords > 2 ? 'windows-1256' : 'windows-1252';
}

function guessedEncoding(bytes: Uint8Array, encoding: string): FormatRemark {
  const at = endOfUtf8(bytes);
  let line = 1;
  for (let index = 0; index < at; index++) if (bytes[index] === 0x0a || (bytes[index] === 0x0d && bytes[index + 1] !== 0x0a)) line++;
  const read = (from: number, to: number): string => new TextDecoder(encoding).decode(bytes.subarray(from, to));
  const around = read(Math.max(0, at - shownAround), at + shownAround);
  const before = read(Math.max(0, at - shownAround), at);
  const shown = `${before.split(/[\r\n]/).at(-1)!}${around.slice(before.length).split(/[\r\n]/)[0]!}`;
  return fileRemark('encoding-guessed', undefined, { encoding: encoding === 'windows-1252' ? 'Windows-1252' : 'Windows-1256', line, shown: JSON.stringify(shown) });
}

const chunk = 1 << 16;

/** How many bytes from the beginning are UTF-8. */
function endOfUtf8(bytes: Uint8Array): number {
  let start = 0;
  while (start < bytes.length && isUtf8(bytes.subarray(start, start + chunk))) {
    start += chunk;
    // The next one shall not begin within a letter: go back over bytes that continue one, and the byte before them.
    while (start < bytes.length && (bytes[start]! & 0xc0) === 0x80) start--;
  }
  // What decodes up to a byte decodes up to every earlier one, so halving finds the last.
  let [good, bad] = [Math.min(start, bytes.length), Math.min(start + chunk, bytes.length)];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(start, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream`: a letter that is cut at the end is not a mistake.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
