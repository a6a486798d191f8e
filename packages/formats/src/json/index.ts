import type { FileFormat } from '../file-format.ts';

/** Allymap's own format: the document as JSON, without loss. */
export const json: FileFormat = {
  id: 'json',
  name: 'Allymap JSON',
  extensions: ['.json'],
  mediaType: 'application/json',
  recognises: ({ text }) => /^\s*[[{]/.test(text),
  read: async (file) => (await import('./read.ts')).readJson(file),
  write: async (document, name) => (await import('./write.ts')).writeJson(document, name),
  keeps: 'all',
};
