// What is measured of a map as a whole: every metric in one call, and betweenness shared by two workers.
import { existsSync } from 'node:fs';
import * as allymap from '@allymap/core';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import { load as small } from './tasks.mjs';

export const load = { allymap: (document) => allymap.requireDocument(document), graphology: small.graphology };

/** Every metric in one call, of a map that nothing has been computed of yet. */
export const tasks = [
  {
    name: 'every metric at once',
    ours: ({ allymap: document }) => Object.keys(allymap.analyse({ ...document }, { metrics: allymap.metrics.map(({ id }) => id), methods: [] }).metrics).length,
    peers: { 'graphology’s betweenness': ({ graphology: graph }) => Object.keys(betweennessOf(graph, { getEdgeWeight: null })).length },
    note: 'graphology computes betweenness alone, of a graph that it has already.',
    work: (n, m) => n * m,
  },
];

const built = (file) => new URL(`../packages/worker/dist/${file}`, import.meta.url);

/** Tasks on two cores, timed by the clock on the wall; none where the package of workers is not built. */
export async function sharedTasks() {
  if (!existsSync(built('node.js'))) return [];
  const { AnalysisClient } = await import(built('index.js'));
  const { nodeWorkers } = await import(built('node.js'));
  const options = { metrics: ['betweenness'], methods: [] };
  const client = new AnalysisClient({ start: nodeWorkers(), workers: 2 });
  return [
    {
      name: 'betweenness by two workers',
      ours: async ({ allymap: document }) => {
        const { metrics } = await client.analyse(document, options);
        if (client.worksIn !== 'workers') throw new Error('workers cannot run here');
        return metrics.betweenness.scores.length;
      },
      peers: { 'one thread': ({ allymap: document }) => allymap.analyse({ ...document }, options).metrics.betweenness.scores.length },
      igraph: { task: 'betweenness' },
      wall: true,
      note: 'By the clock on the wall; the workers’ time includes handing the map over and the result back. igraph has one thread.',
      work: (n, m) => n * m,
      patienceMs: 60_000,
    },
  ];
}
