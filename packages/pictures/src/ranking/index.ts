import type { Document } from '@allymap/core';
import { lacksRanking } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { metricKinds, RankingOptions, type MetricKind } from './options.ts';

/** Each kind is a file of its own, so that a page loads the metrics of that alone. */
const readers = {
  standing: () => import('./read-standing.ts'),
  paths: () => import('./read-paths.ts'),
  contacts: () => import('./read-contacts.ts'),
};

export const rankingPicture: Picture<RankingOptions> = {
  id: 'ranking',
  family: 'who-matters',
  method: 'degree',
  options: RankingOptions,
  lacks: lacksRanking,
  load: async ({ metric, measure }, document) => {
    const { drawRanking } = await import('./draw.ts');
    const id = metric ?? (measure === undefined && hasTies(document) ? 'degree' : undefined);
    if (id === undefined) {
      const { readMeasure, sources } = await import('./read-measure.ts');
      return { sources, draw: (view, _options, room) => drawRanking(view, readMeasure(view, measure), room) };
    }
    const kind = (Object.keys(metricKinds) as MetricKind[]).find((one) => (metricKinds[one] as readonly string[]).includes(id))!;
    const { metrics } = await readers[kind]();
    const { readMetric } = await import('./read-metric.ts');
    const chosen = metrics.find((one) => one.id === id)!;
    return { sources: chosen.sources, draw: (view, _options, room) => drawRanking(view, readMetric(view, chosen), room) };
  },
};

function hasTies({ ties }: Document): boolean {
  return ties.some(({ source, target }) => source !== target);
}
