import { collectionNames, type Document } from './document.ts';

/** Options of `serialiseDocument`. */
export interface SerialiseDocumentOptions {
  /** Spaces of indentation; 0 writes one line. Default 2. */
  readonly indent?: number;
}

/**
 * Writes a document as JSON text that reads back as the same document; empty collections are left out.
 *
 * The order of fields and records is kept, so the same document gives the same bytes. O(size of the document).
 */
export function serialiseDocument(document: Document, options: SerialiseDocumentOptions = {}): string {
  const empty = new Set<string>(collectionNames.filter((name) => document[name].length === 0));
  const file = Object.fromEntries(Object.entries(document).filter(([key]) => !empty.has(key)));
  return `${JSON.stringify(file, undefined, options.indent ?? 2)}\n`;
}
