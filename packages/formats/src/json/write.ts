import { serialiseDocument, type Document } from '@allymap/core';
import type { WrittenFile } from '../file-format.ts';

/** Writes a document as it is. */
export function writeJson(document: Document, name: string): readonly WrittenFile[] {
  return [{ name: `${name}.allymap.json`, content: serialiseDocument(document) }];
}
