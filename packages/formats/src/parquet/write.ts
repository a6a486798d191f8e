import { collectionNames, type Document } from '@allymap/core';
import type { PiecedFile } from '../file-format.ts';
import { parquetPieces } from './parquet-pieces.ts';
import { tablesOfDocument } from './tables-of-document.ts';

/** Writes a document as tables, a file each; what it says of itself goes with every one of them. */
export function writeParquet(document: Document): readonly PiecedFile[] {
  const collections = new Set<string>(collectionNames);
  const about = JSON.stringify(Object.fromEntries(Object.entries(document).filter(([field]) => !collections.has(field))));
  return tablesOfDocument(document).map((table) => ({ name: `${table.name}.parquet`, pieces: parquetPieces(table, about) }));
}
