import * as z from 'zod/mini';
import { allTables, methodEntries, networkEntries } from './entries/index.ts';
import { usualIds } from './entries/usual.ts';
import { idsOf, type IdOf } from './entry.ts';
import type { MethodOptions } from './method-options.ts';
import { optionsFor } from './options-for.ts';
import type { SharedOptions } from './shared-options.ts';

/** The id of a metric that `analyse` can run. */
export const MetricId = z.enum(idsOf(networkEntries) as [IdOf<typeof networkEntries>, ...IdOf<typeof networkEntries>[]]);
export type MetricId = z.infer<typeof MetricId>;

/** The id of a method that `analyse` can run. */
export const MethodId = z.enum(idsOf(methodEntries) as [IdOf<typeof methodEntries>, ...IdOf<typeof methodEntries>[]]);
export type MethodId = z.infer<typeof MethodId>;

/** What `analyse` can be told; each has a default. */
export interface AnalyseOptions extends SharedOptions {
  metrics: MetricId[];
  methods: MethodId[];
  options: MethodOptions;
}

export const AnalyseOptions = optionsFor<AnalyseOptions>(allTables, usualIds);
