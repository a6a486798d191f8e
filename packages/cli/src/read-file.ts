import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeText, findFormat, json, type FormatResult } from '@allymap/formats';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The name that stands for standard input. */
export const standardInput = '-';

/** The bytes of a file, or of standard input for `-`. Throws `UsageError` where there are none to read. */
export async function readBytes(file: string, terminal: Terminal): Promise<Uint8Array> {
  if (file === standardInput) return terminal.readInput();
  try {
    return await readFile(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'file-not-found' : code === 'EISDIR' ? 'file-is-folder' : 'file-unreadable';
    throw new UsageError(why, { file, detail: code });
  }
}

/** Reads a document; the ending of the file's name tells the format, JSON where it tells none. */
export async function readDocumentFile(file: string, terminal: Terminal): Promise<FormatResult> {
  return parseBytes(file, await readBytes(file, terminal));
}

/** Reads a document from a file's bytes. Never throws. */
export function parseBytes(file: string, bytes: Uint8Array): FormatResult {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  return (findFormat(file) ?? json).parse([{ name: basename(file), text: decoded.text }]);
}
