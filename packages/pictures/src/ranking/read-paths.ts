import { betweenness, closeness, edgeBetweenness, harmonicCloseness, twoStepReach } from '@allymap/core';
import { rankedMetric, type RankedMetric } from './ranked-metric.ts';

/** Metrics of paths: who or what lies on them, and how long they are. */
export const metrics: readonly RankedMetric[] = [rankedMetric(betweenness), rankedMetric(closeness), rankedMetric(harmonicCloseness), rankedMetric(twoStepReach), rankedMetric(edgeBetweenness)];
