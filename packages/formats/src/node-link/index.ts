import type { FileFormat } from '../file-format.ts';
import { jsonOutline } from '../json-outline.ts';

/**
 * Node-link JSON, as networkx writes it and d3, vis-network and many a page read it: `nodes`, and `links` or `edges`.
 *
 * NetJSON's NetworkGraph is of this kind too.
 */
export const nodeLink: FileFormat = {
  id: 'node-link',
  name: 'Node-link JSON',
  extensions: ['.json'],
  mediaType: 'application/json',
  recognises: ({ text }) => {
    const outline = jsonOutline(text);
    const isOther = outline.has('actors') || (outline.has('nodes[].key') && !outline.has('nodes[].id'));
    return !isOther && (outline.has('nodes[]') || outline.has('links[].source') || outline.has('edges[].source'));
  },
  read: async (file) => (await import('./read.ts')).readNodeLink(file),
};
