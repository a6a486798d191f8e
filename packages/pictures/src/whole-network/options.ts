import * as z from 'zod/mini';

/** Metrics of the map as a whole, in the order in which they are shown. */
export const wholeMetrics = ['components', 'density', 'diameter', 'transitivity', 'reciprocity', 'e-i-index'] as const;
export type WholeMetric = (typeof wholeMetrics)[number];

export const WholeNetworkOptions = z.strictObject({
  metric: z.optional(z.enum(wholeMetrics)).check(z.describe('The one number that is shown, with more of what it rests on. Default: all of them.')),
  by: z._default(z.enum(['country', 'sector', 'kind', 'role', 'alliance']), 'country').check(z.describe('What makes two actors of one group, for the E-I index.')),
});
export type WholeNetworkOptions = z.infer<typeof WholeNetworkOptions>;
