import * as z from 'zod/mini';

/** Metrics that put actors or ties in an order, by how they are computed: what is loaded for one of them is loaded for all of its kind. */
export const metricKinds = {
  standing: ['degree', 'strength', 'eigenvector', 'pagerank', 'core-number'],
  paths: ['betweenness', 'closeness', 'harmonic-closeness', 'two-step-reach', 'edge-betweenness'],
  contacts: ['brokerage', 'clustering', 'constraint', 'effective-size'],
} as const;
export type MetricKind = keyof typeof metricKinds;

const metrics = [...metricKinds.standing, ...metricKinds.paths, ...metricKinds.contacts] as const;
export type RankingMetric = (typeof metrics)[number];

/** Measures whose scores put actors in an order. */
const measures = ['influence', 'interest', 'power', 'legitimacy', 'urgency', 'alignment', 'cooperation', 'threat', 'trust', 'value'] as const;

export const RankingOptions = z.strictObject({
  metric: z.optional(z.enum(metrics)).check(z.describe('The metric of the network by which actors, or ties, are ranked. Default: degree; where the map has no ties, a measure.')),
  measure: z.optional(z.enum(measures)).check(z.describe('The measure by whose scores actors are ranked; a metric that is named goes before it.')),
});
export type RankingOptions = z.infer<typeof RankingOptions>;
