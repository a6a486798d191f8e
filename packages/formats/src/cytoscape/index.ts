import type { FileFormat } from '../file-format.ts';
import { jsonOutline } from '../json-outline.ts';

/** The JSON of Cytoscape.js and of Cytoscape (`.cyjs`): `elements`, each with `data`; networkx writes it too. */
export const cytoscape: FileFormat = {
  id: 'cytoscape',
  name: 'Cytoscape',
  extensions: ['.cyjs', '.json'],
  mediaType: 'application/json',
  recognises: ({ text }) => {
    const outline = jsonOutline(text);
    return ['elements.nodes', 'elements.edges', 'elements[].data', '[].data'].some((path) => outline.has(path)) && !outline.has('actors');
  },
  read: async (file) => (await import('./read.ts')).readCytoscape(file),
};
