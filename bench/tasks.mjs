// What is measured of networks: for every metric, how each library is asked for it, with the options under which it does best.
import * as allymap from '@allymap/core';
import cytoscape from 'cytoscape';
import graphology from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import closenessOf from 'graphology-metrics/centrality/closeness.js';
import degreeOf from 'graphology-metrics/centrality/degree.js';
import edgeBetweennessOf from 'graphology-metrics/centrality/edge-betweenness.js';
import eigenvectorOf from 'graphology-metrics/centrality/eigenvector.js';
import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import densityOf from 'graphology-metrics/graph/density.js';
import weightedDegreeOf from 'graphology-metrics/node/weighted-degree.js';

const raw = { normalised: false };

/** The three forms in which a network is held; made once per network, and timed as the task "load". */
export const load = {
  allymap(document) {
    const snapshot = allymap.createSnapshot(document);
    allymap.adjacency(snapshot); // the metrics share it
    return snapshot;
  },
  graphology(document) {
    const graph = new graphology.UndirectedGraph();
    for (const { id, name } of document.actors) graph.addNode(id, { name });
    for (const { id, source, target, strength } of document.ties) graph.addEdgeWithKey(id, source, target, { strength });
    return graph;
  },
  cytoscape(document) {
    const nodes = document.actors.map(({ id, name }) => ({ group: 'nodes', data: { id, name } }));
    const edges = document.ties.map(({ id, source, target, strength }) => ({ group: 'edges', data: { id, source, target, strength } }));
    return cytoscape({ headless: true, styleEnabled: false, elements: [...nodes, ...edges] });
  },
};

const values = ({ scores }) => scores.map(({ value }) => value);
const inOrder = (document, scores) => document.actors.map(({ id }) => scores[id]);

/** igraph holds the same network in another process, and knows its tasks by their names. */
const igraph = true;

/**
 * `ours` and `peers` ask for the same thing in the three forms. The results of the peers named in `comparable` must be the
 * same numbers, and are compared; `quality` names a result that says how good it is. `work` says how time grows with
 * actors n and ties m (`workOf`: for one library), `patienceMs` how long one run may take; `igraph` that igraph has it too.
 */
export const tasks = [
  {
    name: 'load',
    ours: (_, document) => load.allymap(document),
    peers: { graphology: (_, document) => load.graphology(document), cytoscape: (_, document) => load.cytoscape(document) },
    igraph,
    note: 'The others read ids; igraph is given numbers of vertices.',
    work: (n, m) => n + m,
  },
  {
    name: 'degree',
    ours: ({ allymap: snapshot }) => values(allymap.degree.compute(snapshot, { normalised: true })),
    peers: {
      graphology: ({ graphology: graph }, document) => inOrder(document, degreeOf.degreeCentrality(graph)),
      cytoscape: ({ cytoscape: cy }) => {
        const { degree } = cy.elements().degreeCentralityNormalized({});
        return cy.nodes().map((node) => degree(node));
      },
    },
    comparable: ['graphology'],
    igraph,
    work: (n, m) => n + m,
  },
  {
    name: 'strength',
    ours: ({ allymap: snapshot }) => values(allymap.strength.compute(snapshot)),
    peers: { graphology: ({ graphology: graph }) => graph.mapNodes((node) => weightedDegreeOf.weightedDegree(graph, node, 'strength')) },
    comparable: ['graphology', 'igraph'],
    igraph,
    work: (n, m) => n + m,
  },
  {
    name: 'betweenness',
    ours: ({ allymap: snapshot }) => values(allymap.betweenness.compute(snapshot, raw)),
    peers: {
      graphology: ({ graphology: graph }, document) => inOrder(document, betweennessOf(graph, { getEdgeWeight: null, normalized: false })),
      cytoscape: ({ cytoscape: cy }) => {
        const { betweenness } = cy.elements().betweennessCentrality({});
        return cy.nodes().map((node) => betweenness(node) / 2); // it counts each pair twice
      },
    },
    comparable: ['graphology', 'cytoscape', 'igraph'],
    igraph,
    work: (n, m) => n * m,
    patienceMs: 60_000, // the comparison that is asked for most
  },
  {
    name: 'betweenness by length',
    ours: ({ allymap: snapshot }) => values(allymap.betweenness.compute(snapshot, { ...raw, reads: 'length' })),
    peers: {
      graphology: ({ graphology: graph }, document) => inOrder(document, betweennessOf(graph, { getEdgeWeight: (_, { strength }) => 1 / strength, normalized: false })),
      cytoscape: ({ cytoscape: cy }) => {
        const { betweenness } = cy.elements().betweennessCentrality({ weight: (edge) => 1 / edge.data('strength') });
        return cy.nodes().map((node) => betweenness(node) / 2);
      },
    },
    note: 'The others compare sums of lengths exactly, so that equally long paths are missed; scores differ.',
    igraph,
    work: (n, m) => n * m * Math.log2(n),
  },
  {
    name: 'edge betweenness',
    ours: ({ allymap: snapshot }) => values(allymap.edgeBetweenness.compute(snapshot, raw)),
    peers: {
      graphology: ({ graphology: graph }, document) => {
        const scores = edgeBetweennessOf(graph, { getEdgeWeight: null, normalized: false });
        return document.ties.map(({ id }) => scores[id]);
      },
    },
    comparable: ['graphology', 'igraph'],
    igraph,
    work: (n, m) => n * m,
  },
  {
    name: 'harmonic closeness',
    ours: ({ allymap: snapshot }) => values(allymap.harmonicCloseness.compute(snapshot)),
    peers: {
      cytoscape: ({ cytoscape: cy }) => {
        const { closeness } = cy.elements().closenessCentralityNormalized({ harmonic: true });
        return cy.nodes().map((node) => closeness(node));
      },
    },
    comparable: ['igraph'],
    igraph,
    note: 'cytoscape divides by the greatest score.',
    work: (n, m) => n * m,
    workOf: { cytoscape: (n) => n ** 3 },
  },
  {
    name: 'closeness',
    ours: ({ allymap: snapshot }) => values(allymap.closeness.compute(snapshot)),
    peers: { graphology: ({ graphology: graph }, document) => inOrder(document, closenessOf(graph)) },
    igraph,
    note: 'The others leave out that somebody reaches few; the distances are the same.',
    work: (n, m) => n * m,
  },
  {
    name: 'PageRank',
    ours: ({ allymap: snapshot }) => values(allymap.pagerank.compute(snapshot)),
    peers: {
      graphology: ({ graphology: graph }, document) => inOrder(document, pagerankOf(graph, { getEdgeWeight: null, tolerance: 1e-10 / document.actors.length, maxIterations: 1_000 })),
      cytoscape: ({ cytoscape: cy }) => {
        const { rank } = cy.elements().pageRank({ dampingFactor: 0.85 });
        return cy.nodes().map((node) => rank(node));
      },
    },
    comparable: ['graphology', 'igraph'],
    igraph,
    note: 'All to 10⁻¹⁰, but cytoscape, which follows ties in one direction and has a matrix of all pairs.',
    work: (n, m) => n + m,
    workOf: { cytoscape: (n) => n ** 2 },
  },
  {
    name: 'eigenvector',
    ours: ({ allymap: snapshot }) => values(allymap.eigenvector.compute(snapshot)),
    peers: { graphology: ({ graphology: graph }, document) => inOrder(document, eigenvectorOf(graph, { getEdgeWeight: null, tolerance: 1e-10 / document.actors.length, maxIterations: 10_000 })) },
    igraph,
    note: 'The scores differ in their scale.',
    work: (n, m) => n + m,
  },
  {
    name: 'core number',
    ours: ({ allymap: snapshot }) => values(allymap.coreNumber.compute(snapshot)),
    peers: {},
    comparable: ['igraph'],
    igraph,
    work: (n, m) => n + m,
  },
  {
    name: 'articulation points',
    ours: ({ allymap: snapshot }) => [allymap.articulationPoints.compute(snapshot).points.length],
    peers: { cytoscape: ({ cytoscape: cy }) => [cy.elements().hopcroftTarjanBiconnected().cut.length] },
    comparable: ['igraph'],
    igraph,
    note: 'Allymap also says how many each of them would cut off.',
    work: (n, m) => n + m,
  },
  {
    name: 'bridges',
    ours: ({ allymap: snapshot }) => [allymap.bridges.compute(snapshot).bridges.length],
    peers: {},
    comparable: ['igraph'],
    igraph,
    note: 'Allymap also says how many each of them would cut off.',
    work: (n, m) => n + m,
  },
  {
    name: 'components',
    ours: ({ allymap: snapshot }) => [allymap.components.compute(snapshot).components.length],
    peers: { cytoscape: ({ cytoscape: cy }) => [cy.elements().components().length] },
    comparable: ['cytoscape', 'igraph'],
    igraph,
    work: (n, m) => n + m,
  },
  {
    name: 'density',
    ours: ({ allymap: snapshot }) => [allymap.density.compute(snapshot).value],
    peers: { graphology: ({ graphology: graph }) => [densityOf.undirectedDensity(graph)] },
    comparable: ['graphology'],
    igraph,
    work: (n, m) => n + m,
  },
  {
    name: 'communities (Louvain)',
    ours: ({ allymap: snapshot }) => allymap.louvain.compute(snapshot).modularity,
    peers: { graphology: ({ graphology: graph }) => louvain.detailed(graph, { getEdgeWeight: null, rng: seeded() }).modularity },
    quality: 'modularity',
    note: 'Allymap searches small maps several times and keeps the best (that of 100 actors here five times); graphology searches once.',
    igraph,
    work: (n, m) => n + m,
  },
  {
    name: 'communities (Leiden)',
    ours: ({ allymap: snapshot }) => allymap.leiden.compute(snapshot).modularity,
    peers: {},
    igraph,
    quality: 'modularity',
    work: (n, m) => n + m,
  },
];

/** The same random numbers for every run of graphology's search. */
export function seeded() {
  let state = 42;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
