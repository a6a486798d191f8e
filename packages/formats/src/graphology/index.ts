import type { FileFormat } from '../file-format.ts';
import { jsonOutline } from '../json-outline.ts';
import { tableFields } from '../table-fields.ts';

/**
 * The JSON in which graphology, and so sigma and Gephi Lite, serialise a graph: `attributes`, `options`, `nodes`, `edges`.
 *
 * Written: what the document says of itself, and the fields of a table of actors and one of ties as attributes, an actor's name as `label`, which sigma shows.
 * Keys are `n0` and `e0`, since graphology takes keys for names of fields, which some ids would break; the id is an
 * attribute. Lost: everything else of a document, whether an unknown value was left out or is known to be unknown, and
 * whether a tie that is not directed says so.
 */
export const graphology: FileFormat = {
  id: 'graphology',
  name: 'graphology',
  extensions: ['.json'],
  mediaType: 'application/json',
  recognises: ({ text }) => {
    const outline = jsonOutline(text);
    return outline.has('nodes[].key') && !outline.has('nodes[].id') && !outline.has('actors');
  },
  read: async (file) => (await import('./read.ts')).readGraphology(file),
  write: async (document, name) => (await import('./write.ts')).writeGraphology(document, name),
  keeps: {
    head: ['title', 'description', 'language', 'date', 'licence', 'cause.title'],
    ...tableFields,
    otherText: true,
    unknowns: false,
  },
};
