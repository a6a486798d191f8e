import { serialiseInPieces, type Document } from '@allymap/core';
import type { PiecedFile } from '../file-format.ts';
import { textPiecesOf } from '../written-in-pieces.ts';

/** Writes a document as it is. */
export function writeJson(document: Document, name: string): readonly PiecedFile[] {
  return [{ name: `${name}.allymap.json`, pieces: textPiecesOf(serialiseInPieces(document)) }];
}
