import { collectionNames, type Document } from './document.ts';

/**
 * How many values plain data holds, as the limits count them: every text, number, true, false, null, list and object.
 *
 * O(values).
 */
export function countValues(data: unknown): number {
  let count = 0;
  const open: unknown[] = [data];
  while (open.length > 0) {
    const value = open.pop();
    count++;
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Array.isArray(value) ? (value as unknown[]) : Object.values(value)) open.push(inner);
  }
  return count;
}

/** Documents change only by operations, so that a count stays right for as long as its document lives. */
const counted = new WeakMap<Document, number>();

/** The values of a document as it is written, without its empty collections; counted once per document. */
export function valuesOf(document: Document): number {
  const known = counted.get(document);
  if (known !== undefined) return known;
  const values = countValues(document) - collectionNames.filter((name) => document[name].length === 0).length;
  counted.set(document, values);
  return values;
}

/** Keeps what an operation knows of the document that it has made. */
export function rememberValues(document: Document, values: number): void {
  counted.set(document, values);
}
