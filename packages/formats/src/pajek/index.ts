import type { FileFormat } from '../file-format.ts';

/**
 * Pajek's networks (`.net`) and projects (`.paj`), which Gephi, igraph, networkx and others write too.
 *
 * Pajek's wiki (vladowiki.fmf.uni-lj.si, “Pajek format”) describes the format, DrawEPS its words for the picture.
 */
export const pajek: FileFormat = {
  id: 'pajek',
  name: 'Pajek',
  extensions: ['.net', '.paj'],
  mediaType: 'text/plain',
  recognises: ({ text }) => /^\s*(?:%[^\r\n]*\s+|\*network\b[^\r\n]*\s+)*\*vertices\s+\d/i.test(text),
  read: async (file) => (await import('./read.ts')).readPajek(file),
};
