import type { FileFormat } from '../file-format.ts';
import { tableFields } from '../table-fields.ts';
import { writtenInPieces } from '../written-in-pieces.ts';
import { rootName } from '../xml/root-name.ts';

/**
 * GraphML, as Gephi, yEd, Cytoscape, networkx, igraph and others write it.
 *
 * Read: nodes and edges with their attributes, declared types and defaults, labels of yEd, and what the graph says of
 * itself; nodes within nodes stand beside them, with the outer one's id in a column `parent`. Not read, and said so:
 * hyperedges, ports, and how the picture was drawn. Written: the fields that tables hold, each under its name and with its
 * type; signs that XML cannot hold are kept in writing (`xmlText`).
 *
 * The primer of GraphML 1.0 (graphml.graphdrawing.org/primer/graphml-primer.html) describes the format.
 */
export const graphml = {
  id: 'graphml',
  name: 'GraphML',
  extensions: ['.graphml'],
  mediaType: 'application/graphml+xml',
  recognises: ({ text }) => rootName(text) === 'graphml',
  read: async (file, signal?: AbortSignal) => (await import('./read.ts')).readGraphml(file, signal),
  ...writtenInPieces(async (document, name) => (await import('./write.ts')).writeGraphml(document, name)),
  keeps: { head: ['title', 'description', 'language', 'date', 'licence', 'cause.title'], ...tableFields, otherText: true, unknowns: false },
} satisfies FileFormat;
