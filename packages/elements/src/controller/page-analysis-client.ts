import type { AnalyseOptions, Analysis, Document } from '@allymap/core';
import { analyseInSteps, usualMetrics } from '@allymap/core/usual';
import { AnalysisClient, webWorkers } from '@allymap/worker';
import type { ScoresLeftOut } from './map-state.ts';
import { onWorkerMoved, workerAddress } from './worker-address.ts';

let client: AnalysisClient | undefined;

onWorkerMoved(() => {
  client?.stop();
  client = undefined;
});

/** Above this many actors, scores that need every shortest path are left out where they would be computed beside the picture. */
const shortestPathLimit = 1_500;

/** What is quick to compute of a map of any size. */
export const quickMetrics: AnalyseOptions['metrics'] = ['degree', 'strength', 'bridges', 'articulation-points', 'density', 'components'];

/** What an analysis went without of what is asked for unless somebody asks otherwise; null: nothing. */
export function scoresLeftOut({ options }: Analysis, why: ScoresLeftOut['why']): ScoresLeftOut | null {
  const metrics = usualMetrics.filter((metric) => !options.metrics.includes(metric));
  return metrics.length === 0 ? null : { why, metrics };
}

/**
 * Computes what somebody asked for beyond what is usual: in workers of its own, so that no map that is being opened waits for
 * it, or on this thread, where a large map goes without. Rejects where there is neither a worker nor the code.
 */
export async function analyseFurther(document: Document, options: Partial<AnalyseOptions>, signal: AbortSignal): Promise<Analysis> {
  const address = workerAddress();
  const own = new AnalysisClient({
    start: address === null ? null : webWorkers(address),
    inSlices: (large, asked) => (large.actors.length > shortestPathLimit ? { metrics: [...quickMetrics, 'louvain'], methods: [] } : asked),
  });
  try {
    return await own.analyse(document, options, { signal });
  } finally {
    own.stop();
  }
}

/** Does some work with the client that all maps of the page share; its workers end when nothing is left to do. */
export async function withAnalysisClient<Result>(work: (shared: AnalysisClient) => Promise<Result>): Promise<Result> {
  const address = workerAddress();
  const shared = (client ??= new AnalysisClient({
    start: address === null ? null : webWorkers(address),
    // What a page shows, and no more.
    analyseInSteps: () => Promise.resolve(analyseInSteps),
    inSlices: (document, options) => (document.actors.length > shortestPathLimit ? { ...options, metrics: [...quickMetrics, 'louvain'] } : options),
  }));
  try {
    return await work(shared);
  } finally {
    shared.stop();
  }
}
