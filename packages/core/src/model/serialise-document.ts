import { LimitError } from '../errors.ts';
import { collectionNames, type Document } from './document.ts';
import { limits } from './limits.ts';

/** Options of `serialiseDocument`. */
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

function stringify(value: unknown, indent: number): string {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch (error) {
    // JavaScript strings end at about half a billion characters, which is above the limit.
    if (error instanceof RangeError) throw new LimitError('characters', limits.characters);
    throw error;
  }
}
