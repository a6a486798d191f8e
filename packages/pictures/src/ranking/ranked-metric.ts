import type { Message, Metric, Publication, Snapshot } from '@allymap/core';

/** What a metric found, as far as a ranking shows it. */
export interface MetricFound {
  /** One for each actor, or for each tie, in the document's order. */
  readonly scores: readonly { readonly actor?: string; readonly value: number | null }[];
  /** What it says of itself, the most important first. */
  readonly told: readonly Message[];
  /** Counts by role that a score is the sum of, in the order of the scores. */
  readonly roles?: readonly Readonly<Record<string, number>>[];
}

/** A metric whose result is one number for each actor or each tie. */
export interface RankedMetric {
  readonly id: string;
  readonly sources: readonly Publication[];
  readonly isOfTies: boolean;
  /** The greatest score that there can be; null: there is none. */
  readonly most: number | null;
  readonly find: (snapshot: Snapshot) => MetricFound;
}

/** A metric as a ranking reads it. */
export function rankedMetric<Options, Result extends Pick<MetricFound, 'scores'>>(metric: Metric<Options, Snapshot, Result>, rolesOf?: (result: Result) => MetricFound['roles']): RankedMetric {
  const { id, sources, scope, range } = metric;
  return {
    id,
    sources,
    isOfTies: scope === 'tie',
    most: range?.[1] ?? null,
    find: (snapshot) => {
      const result = metric.compute(snapshot);
      const roles = rolesOf?.(result);
      return { scores: result.scores, told: metric.explain?.(result) ?? [], ...(roles === undefined ? {} : { roles }) };
    },
  };
}
