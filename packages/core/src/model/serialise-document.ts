import { LimitError } from '../errors.ts';
import { collectionNames, type Document } from './document.ts';
import { limits } from './limits.ts';

/** Options of `serialiseDocument` and `serialiseInPieces`. */
export interface SerialiseDocumentOptions {
  /** Spaces of indentation, at most 10; 0 writes one line. Default 2. */
  readonly indent?: number;
}

/**
 * Writes a document as JSON text that reads back as the same document; empty collections are left out.
 *
 * The order of fields and records is kept, so the same document gives the same bytes. Throws `LimitError` where the
 * text would be too long to be read back. O(size of the document).
 */
export function serialiseDocument(document: Document, options: SerialiseDocumentOptions = {}): string {
  const empty = new Set<string>(collectionNames.filter((name) => document[name].length === 0));
  const file = Object.fromEntries(Object.entries(document).filter(([key]) => !empty.has(key)));
  const text = `${stringify(file, options.indent ?? 2)}\n`;
  if (text.length > limits.characters) throw new LimitError('characters', limits.characters);
  return text;
}

/** So many records are written at once: one at a time takes several times as long. */
const recordsAtOnce = 256;

/**
 * Writes the text of `serialiseDocument` in pieces, some records of a collection in each, so that the whole need never be
 * in memory; it takes several times as long. Throws `LimitError` as it does, once the pieces before have been given.
 */
export function* serialiseInPieces(document: Document, { indent = 2 }: SerialiseDocumentOptions = {}): Generator<string> {
  const collections = new Set<string>(collectionNames);
  const line = indent > 0 ? '\n' : '';
  const first = line + ' '.repeat(indent);
  let length = 0;
  const counted = (piece: string): string => {
    length += piece.length;
    if (length > limits.characters) throw new LimitError('characters', limits.characters);
    return piece;
  };
  let before = '{';
  for (const [field, value] of Object.entries(document)) {
    const records = collections.has(field) ? (value as readonly unknown[]) : undefined;
    if (value === undefined || records?.length === 0) continue;
    yield counted(`${before}${first}${stringify(field, 0)}:${indent > 0 ? ' ' : ''}`);
    before = ',';
    if (records === undefined) {
      yield counted(indented(stringify(value, indent), first));
      continue;
    }
    for (let from = 0; from < records.length; from += recordsAtOnce) {
      const list = stringify(records.slice(from, from + recordsAtOnce), indent);
      yield counted((from === 0 ? '[' : ',') + indented(list.slice(1, -1 - line.length), first));
    }
    yield counted(`${first}]`);
  }
  yield counted(before === '{' ? '{}\n' : `${line}}\n`);
}

/** Text of JSON has line breaks where it is indented only: those in strings are written otherwise. */
function indented(text: string, line: string): string {
  return line === '' ? text : text.split('\n').join(line);
}

function stringify(value: unknown, indent: number): string {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch (error) {
    // JavaScript strings end at about half a billion characters, which is above the limit.
    if (error instanceof RangeError) throw new LimitError('characters', limits.characters);
    throw error;
  }
}
