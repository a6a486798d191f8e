import type { FileFormat } from '../file-format.ts';
import { writtenInPieces } from '../written-in-pieces.ts';

/** Allymap's own format: the document as JSON, without loss. */
export const json: FileFormat = {
  id: 'json',
  name: 'Allymap JSON',
  extensions: ['.json'],
  mediaType: 'application/json',
  recognises: ({ text }) => /^\s*[[{]/.test(text),
  read: async (file) => (await import('./read.ts')).readJson(file),
  ...writtenInPieces(async (document, name) => (await import('./write.ts')).writeJson(document, name)),
  keeps: 'all',
};
