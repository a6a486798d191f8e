// A door of its own, so that a page that only measures does not load graphology.
export {
  createGraph,
  documentFromGraph,
  type ActorAttributes,
  type DocumentAttributes,
  type DocumentGraph,
  type TieAttributes,
} from './graph/document-graph.ts';
