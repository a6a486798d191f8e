import { AnalyseOptions, type Analysis } from '@allymap/core';
import { AnalysisClient, webWorkers } from '@allymap/worker';
import type { ScoresLeftOut } from './map-state.ts';

let address: string | URL | null = null;
let client: AnalysisClient | undefined;

/**
 * Says where the page has the file `allymap-worker.js`, which analyses large maps beside the page; null: nowhere.
 *
 * The bundle for `<script>` looks for it beside itself. Without it, and on pages opened from disk, large maps are analysed
 * in slices between which the page goes on, and very large ones without the scores that need every shortest path, which the
 * elements say.
 */
export function useWorker(url: string | URL | null): void {
  address = url;
  client?.stop();
  client = undefined;
}

/** Above this many actors, scores that need every shortest path are left out where they would be computed beside the picture. */
const shortestPathLimit = 1_500;

/** What is quick to compute of a map of any size. */
export const quickMetrics: AnalyseOptions['metrics'] = ['degree', 'strength', 'bridges', 'articulation-points', 'density', 'components'];

/** What an analysis went without of what is asked for unless somebody asks otherwise; null: nothing. */
export function scoresLeftOut({ options }: Analysis, why: ScoresLeftOut['why']): ScoresLeftOut | null {
  const metrics = AnalyseOptions.parse({}).metrics.filter((metric) => !options.metrics.includes(metric));
  return metrics.length === 0 ? null : { why, metrics };
}

/** Does some work with the client that all maps of the page share; its workers end when nothing is left to do. */
export async function withAnalysisClient<Result>(work: (shared: AnalysisClient) => Promise<Result>): Promise<Result> {
  const shared = (client ??= new AnalysisClient({
    start: address === null ? null : webWorkers(address),
    inSlices: (document, options) => (document.actors.length > shortestPathLimit ? { ...options, metrics: [...quickMetrics, 'louvain'] } : options),
  }));
  try {
    return await work(shared);
  } finally {
    shared.stop();
  }
}
