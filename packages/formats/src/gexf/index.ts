import type { FileFormat } from '../file-format.ts';
import { tableFields } from '../table-fields.ts';
import { writtenInPieces } from '../written-in-pieces.ts';
import { rootName } from '../xml/root-name.ts';

/**
 * GEXF, as Gephi, Gephi Lite, networkx, graphology and others write it, versions 1.1 to 1.3.
 *
 * Read: nodes and edges with labels, weights, kinds and attributes, their types and defaults; when they begin and end; nodes
 * within nodes, with the outer one's id in a column `parent`. A mutual edge is an undirected tie. Of values that change
 * over time the last is read. Not read, and said so: how the picture was drawn. Written, in version 1.2: the fields that
 * tables hold, the name as label, the strength as weight; signs that XML cannot hold are kept in writing (`xmlText`).
 *
 * The schema and the primer of GEXF (gexf.net) describe the format.
 */
export const gexf = {
  id: 'gexf',
  name: 'GEXF',
  extensions: ['.gexf'],
  mediaType: 'application/gexf+xml',
  recognises: ({ text }) => rootName(text) === 'gexf',
  read: async (file, signal?: AbortSignal) => (await import('./read.ts')).readGexf(file, signal),
  ...writtenInPieces(async (document, name) => (await import('./write.ts')).writeGexf(document, name)),
  keeps: { head: ['title', 'description', 'language', 'date', 'licence', 'cause.title'], ...tableFields, otherText: true, unknowns: false },
} satisfies FileFormat;
