import { fileProblem } from './file-problem.ts';
import type { FormatProblem } from './format.ts';

/**
 * Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so (spreadsheets save it as “Unicode text”).
 *
 * Bytes that are neither are a problem: read anyway, they would lose letters of names without a word.
 */
export function decodeText(bytes: Uint8Array): { ok: true; text: string } | { ok: false; problems: readonly FormatProblem[] } {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problems: [fileProblem('not-utf-8', undefined)] };
  }
}
