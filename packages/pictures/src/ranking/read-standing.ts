import { coreNumber, degree, eigenvector, pagerank, strength } from '@allymap/core';
import { rankedMetric, type RankedMetric } from './ranked-metric.ts';

/** Metrics of how well an actor is linked, and to whom. */
export const metrics: readonly RankedMetric[] = [rankedMetric(degree), rankedMetric(strength), rankedMetric(eigenvector), rankedMetric(pagerank), rankedMetric(coreNumber)];
