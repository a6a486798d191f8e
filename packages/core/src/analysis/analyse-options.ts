import * as z from 'zod/mini';
import { defaultIdsOf, idsOf, type IdOf } from './entry.ts';
import { methodEntries, networkEntries } from './entries/index.ts';
import { MethodOptions } from './method-options.ts';
import { SharedOptions } from './shared-options.ts';

/** The id of a metric that `analyse` can run. */
export const MetricId = z.enum(idsOf(networkEntries) as [IdOf<typeof networkEntries>, ...IdOf<typeof networkEntries>[]]);
export type MetricId = z.infer<typeof MetricId>;

/** The id of a method that `analyse` can run. */
export const MethodId = z.enum(idsOf(methodEntries) as [IdOf<typeof methodEntries>, ...IdOf<typeof methodEntries>[]]);
export type MethodId = z.infer<typeof MethodId>;

/** What `analyse` can be told; each has a default. */
export const AnalyseOptions = z.strictObject({
  metrics: z._default(z.array(MetricId), defaultIdsOf(networkEntries)).check(z.describe('Metrics of the network, by id. The default leaves out what few readers ask for.')),
  methods: z._default(z.array(MethodId), defaultIdsOf(methodEntries)).check(z.describe('Methods, by id; scores and summary always come. The default leaves out those whose inputs few maps have.')),
  ...SharedOptions.shape,
  options: z
    ._default(MethodOptions, {})
    .check(z.describe('Options of single metrics and methods, by id; they win over those above. Each page of a metric or method lists its options.')),
});
export type AnalyseOptions = z.infer<typeof AnalyseOptions>;
