import { titlesBy, type KnownTitles } from './known-title.ts';

/** The node and edge tables of the Cytoscape program; an edge's “name” says its ends: `A (interacts with) B`. */
export const cytoscapeTitles: KnownTitles = {
  program: 'Cytoscape',
  source: 'The wiki of github.com/cytoscape/cytoscape-automation, “Standard Cytoscape JSON Models”. December 2026.',
  actors: titlesBy({ id: ['SUID'], name: ['name'], other: ['shared name', 'selected'] }),
  ties: titlesBy({ id: ['SUID'], 'tie-kind': ['interaction'], label: ['name'], other: ['shared name', 'shared interaction', 'selected'] }),
};
