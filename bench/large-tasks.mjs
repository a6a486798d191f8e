// What is measured of a network of 100,000 actors: loading, what takes a moment, and betweenness from a few sources.
import { createRequire } from 'node:module';
import * as allymap from '@allymap/core';
import louvain from 'graphology-communities-louvain';
import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import { load as small } from './tasks.mjs';

// What graphology's betweenness is made of, which itself searches from every node.
const require = createRequire(createRequire(import.meta.url).resolve('graphology-metrics/centrality/betweenness.js'));
const { createUnweightedIndexedBrandes } = require('graphology-shortest-path/indexed-brandes.js');

/** Sources from which each contender searches. */
const sources = 20;

export const load = { allymap: small.allymap, graphology: small.graphology };

/** The loop of graphology's betweenness, over some of the nodes. */
function betweennessFrom(graph, count) {
  const search = createUnweightedIndexedBrandes(graph);
  const scores = new Float64Array(graph.order);
  const delta = new Float64Array(graph.order);
  for (let chosen = 0; chosen < count; chosen++) {
    const source = Math.floor((chosen * graph.order) / count);
    const [stack, predecessors, sigma] = search(source);
    for (let left = stack.size; left > 0; left--) delta[stack.items[stack.size - left]] = 0;
    while (stack.size !== 0) {
      const node = stack.pop();
      const coefficient = (1 + delta[node]) / sigma[node];
      for (const before of predecessors[node]) delta[before] += sigma[before] * coefficient;
      if (node !== source) scores[node] += delta[node];
    }
  }
  return scores;
}

const linear = (n, m) => n + m;

/** As the tasks in `tasks.mjs`; `task` is the name under which igraph knows it, where it is another. */
export const tasks = [
  {
    name: 'load',
    ours: (_, document) => load.allymap(document),
    peers: { graphology: (_, document) => load.graphology(document) },
    igraph: true,
    note: 'From a parsed document to a graph. igraph is given pairs of numbers, and need not look up ids.',
    work: linear,
    patienceMs: 30_000,
  },
  {
    name: 'load by name',
    ours: (_, document) => load.allymap(document),
    peers: {},
    igraph: true,
    note: 'igraph is given pairs of names, as a document has them.',
    work: linear,
  },
  {
    name: `betweenness from ${sources} actors`,
    ours: ({ allymap: snapshot }) => allymap.betweenness.compute(snapshot, { pivots: sources, normalised: false }).scores.length,
    peers: { graphology: ({ graphology: graph }) => betweennessFrom(graph, sources).length },
    igraph: { task: 'betweenness from some', sources: (order) => Array.from({ length: sources }, (_, index) => Math.floor((index * order) / sources)) },
    note: 'By its C library, because igraph’s Python package always searches from all.',
    work: linear,
    patienceMs: 60_000,
  },
  {
    name: 'PageRank',
    ours: ({ allymap: snapshot }) => allymap.pagerank.compute(snapshot).scores.length,
    peers: { graphology: ({ graphology: graph }, document) => Object.keys(pagerankOf(graph, { getEdgeWeight: null, tolerance: 1e-10 / document.actors.length, maxIterations: 1_000 })).length },
    igraph: true,
    work: linear,
    patienceMs: 30_000,
  },
  {
    name: 'articulation points',
    ours: ({ allymap: snapshot }) => [allymap.articulationPoints.compute(snapshot).points.length],
    peers: {},
    igraph: true,
    comparable: ['igraph'],
    work: linear,
  },
  { name: 'bridges', ours: ({ allymap: snapshot }) => [allymap.bridges.compute(snapshot).bridges.length], peers: {}, igraph: true, comparable: ['igraph'], work: linear },
  {
    name: 'communities (Louvain)',
    ours: ({ allymap: snapshot }) => allymap.louvain.compute(snapshot).modularity,
    peers: { graphology: ({ graphology: graph }) => louvain.detailed(graph, { getEdgeWeight: null, rng: () => 0.5 }).modularity },
    quality: 'modularity',
    work: linear,
    patienceMs: 30_000,
  },
];
