import type { FileFormat } from '../file-format.ts';
import { jsonOutline } from '../json-outline.ts';

/** The workspace that Gephi Lite saves: a graph of graphology, and the attributes of nodes and edges beside it. */
export const gephiLite: FileFormat = {
  id: 'gephi-lite',
  name: 'Gephi Lite',
  extensions: ['.json'],
  mediaType: 'application/json',
  recognises: ({ text }) => jsonOutline(text).has('graphDataset'),
  read: async (file) => (await import('./read.ts')).readGephiLite(file),
};
