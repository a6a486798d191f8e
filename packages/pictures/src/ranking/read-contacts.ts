import { brokerage, clustering, constraint, effectiveSize } from '@allymap/core';
import { rankedMetric, type RankedMetric } from './ranked-metric.ts';

/** Metrics of the circle around an actor: whether its contacts know one another, and between whom it stands. */
export const metrics: readonly RankedMetric[] = [rankedMetric(brokerage, ({ roles }) => roles.map(({ counts }) => counts)), rankedMetric(clustering), rankedMetric(constraint), rankedMetric(effectiveSize)];
