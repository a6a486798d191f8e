// What is measured of a network of 100,000 actors: loading, what takes a moment, and betweenness from a few sources.
import { createRequire } from 'node:module';
import * as allymap from '@allymap/core';
import louvain from 'graphology-communities-louvain';
import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import { load as small, seeded } from './tasks.mjs';

// What graphology's betweenness is made of, which itself searches from every node.
const require = createRequire(createRequire(import.meta.url).resolve('graphology-metrics/centrality/betweenness.js'));
const { createUnweightedIndexedBrandes } = require('graphology-shortest-path/indexed-brandes.js');

/** Sources from which each contender searches. */
const sources = 20;

export const load = { allymap: small.allymap };

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

const run = {
  load: (_, document) => load.allymap(document),
  betweenness: ({ allymap: snapshot }) => allymap.betweenness.compute(snapshot, { pivots: sources, normalised: false }).scores.length,
  pagerank: ({ allymap: snapshot }) => allymap.pagerank.compute(snapshot).scores.length,
  louvain: ({ allymap: snapshot }) => allymap.louvain.compute(snapshot).modularity,
};

/** As the tasks in `tasks.mjs`, beside igraph; `task` is the name under which it knows one, where that is another. */
export const tasks = [
  { name: 'load', ours: run.load, peers: {}, igraph: true, note: 'From a parsed document to a graph. igraph is given pairs of numbers, and need not look up ids.', work: linear },
  { name: 'load by name', ours: run.load, peers: {}, igraph: true, note: 'igraph is given pairs of names, as a document has them.', work: linear },
  {
    name: `betweenness from ${sources} actors`,
    ours: run.betweenness,
    peers: {},
    igraph: { task: 'betweenness from some', sources: (order) => Array.from({ length: sources }, (_, index) => Math.floor((index * order) / sources)) },
    note: 'By its C library, because igraph’s Python package always searches from all.',
    work: linear,
  },
  { name: 'PageRank', ours: run.pagerank, peers: {}, igraph: true, work: linear },
  {
    name: 'articulation points',
    ours: ({ allymap: snapshot }) => [allymap.articulationPoints.compute(snapshot).points.length],
    peers: {},
    igraph: true,
    comparable: ['igraph'],
    work: linear,
  },
  { name: 'bridges', ours: ({ allymap: snapshot }) => [allymap.bridges.compute(snapshot).bridges.length], peers: {}, igraph: true, comparable: ['igraph'], work: linear },
];

/** Beside graphology, whose graph fills the memory that both share: apart, so that it slows nobody else. */
export const besideGraphology = {
  load: { ...load, graphology: small.graphology },
  tasks: [
    { name: 'load', ours: run.load, peers: { graphology: (_, document) => small.graphology(document) }, work: linear, patienceMs: 30_000 },
    {
      name: `betweenness from ${sources} actors`,
      ours: run.betweenness,
      peers: { graphology: ({ graphology: graph }) => betweennessFrom(graph, sources).length },
      work: linear,
      patienceMs: 60_000,
    },
    {
      name: 'PageRank',
      ours: run.pagerank,
      peers: { graphology: ({ graphology: graph }, document) => Object.keys(pagerankOf(graph, { getEdgeWeight: null, tolerance: 1e-10 / document.actors.length, maxIterations: 1_000 })).length },
      work: linear,
      patienceMs: 30_000,
    },
    {
      name: 'communities (Louvain)',
      ours: run.louvain,
      peers: { graphology: ({ graphology: graph }) => louvain.detailed(graph, { getEdgeWeight: null, rng: seeded() }).modularity },
      quality: 'modularity',
      work: linear,
      patienceMs: 30_000,
    },
  ],
};
