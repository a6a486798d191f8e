import { MultiGraph } from 'graphology';
import type { AbstractGraph, Attributes } from 'graphology-types';
import type { Actor } from '../model/actor.ts';
import type { Document } from '../model/document.ts';
import type { Tie } from '../model/tie.ts';

/** Attributes of a node: its actor, and its place in the document's list. */
export interface ActorAttributes extends Attributes {
  actor: Actor;
  index: number;
}

/** Attributes of an edge: its tie, its place in the document's list, and its strength where known. */
export interface TieAttributes extends Attributes {
  tie: Tie;
  index: number;
  strength: number | null;
}

/** Attributes of the graph: the document without its actors and ties, whose fields stay empty, so that the order of fields is kept. */
export interface DocumentAttributes extends Attributes {
  document: Document;
}

/** A document as a graphology graph. */
export type DocumentGraph = AbstractGraph<ActorAttributes, TieAttributes, DocumentAttributes>;

/**
 * The graphology key of the actor at an index.
 *
 * Keys are never the ids of users: graphology keeps its adjacency in plain objects, where an id such as `__proto__`
 * would pollute `Object.prototype` and `constructor` would break the metrics.
 */
export function nodeKey(index: number): string {
  return `n${index}`;
}

/** The graphology key of the tie at an index. */
export function edgeKey(index: number): string {
  return `e${index}`;
}

/**
 * Builds the typed graphology graph of a checked document: for use with graphology's own libraries.
 *
 * A mixed multigraph with loops allowed; the metrics of this package read the snapshot instead. O(actors + ties).
 */
export function createGraph(document: Document): DocumentGraph {
  const { actors, ties } = document;
  const graph: DocumentGraph = new MultiGraph<ActorAttributes, TieAttributes, DocumentAttributes>({ type: 'mixed', allowSelfLoops: true });
  graph.setAttribute('document', { ...document, actors: [], ties: [] });
  const keys = new Map<string, string>();
  actors.forEach((actor, index) => {
    keys.set(actor.id, nodeKey(index));
    graph.addNode(nodeKey(index), { actor, index });
  });
  ties.forEach((tie, index) => {
    const attributes = { tie, index, strength: tie.strength ?? null };
    const source = keys.get(tie.source)!;
    const target = keys.get(tie.target)!;
    if (tie.directed === true) graph.addDirectedEdgeWithKey(edgeKey(index), source, target, attributes);
    else graph.addUndirectedEdgeWithKey(edgeKey(index), source, target, attributes);
  });
  return graph;
}

/** Gives back the document that a graph was made from, with whatever nodes and edges the graph still has, in their order. */
export function documentFromGraph(graph: DocumentGraph): Document {
  const actors = graph.mapNodes((_key, { actor, index }) => ({ actor, index }));
  const ties = graph.mapEdges((_key, { tie, index }) => ({ tie, index }));
  const byIndex = (a: { index: number }, b: { index: number }): number => a.index - b.index;
  return {
    ...graph.getAttribute('document'),
    actors: actors.sort(byIndex).map(({ actor }) => actor),
    ties: ties.sort(byIndex).map(({ tie }) => tie),
  };
}
