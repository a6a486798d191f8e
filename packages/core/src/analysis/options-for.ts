import * as z from 'zod/mini';
import type { Entries } from './entry.ts';
import type { AnalysisPart } from './ids.ts';
import { methodOptionsFor } from './method-options-for.ts';
import { SharedOptions } from './shared-options.ts';

/** What an analyser of some tables can be told; each has a default. */
export function optionsFor<Options>(
  tables: Readonly<Record<AnalysisPart, Entries>>,
  usual: { readonly metrics: readonly string[]; readonly methods: readonly string[] },
): z.ZodMiniType<Options> {
  const idsIn = (...parts: Entries[]): string[] => parts.flatMap((table) => Object.values(table).map(({ descriptor }) => descriptor.id));
  const { metrics, ...methods } = tables;
  return z.strictObject({
    metrics: z._default(z.array(z.enum(idsIn(metrics))), [...usual.metrics]).check(z.describe('Metrics of the network, by id. The default leaves out what few readers ask for.')),
    methods: z
      ._default(z.array(z.enum(idsIn(...Object.values(methods)))), [...usual.methods])
      .check(z.describe('Methods, by id; scores and summary always come. The default leaves out those whose inputs few maps have.')),
    ...SharedOptions.shape,
    options: z
      ._default(methodOptionsFor(tables), {})
      .check(z.describe('Options of single metrics and methods, by id; they win over those above. Each page of a metric or method lists its options.')),
  }) as unknown as z.ZodMiniType<Options>;
}
