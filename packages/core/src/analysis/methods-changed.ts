import { changedOptions, type ChangedOption } from '../changed-options.ts';
import { score } from '../scoring/score/score.ts';
import type { AnalyseOptions, MethodId, MetricId } from './analyse-options.ts';
import { methodEntries, networkEntries } from './entries/index.ts';
import type { Entries } from './entry.ts';

/** A metric or method and those of its options that are not at their defaults, one at least. */
export interface MethodChanged {
  readonly method: MetricId | MethodId | 'score';
  readonly options: readonly ChangedOption[];
}

/**
 * The metrics and methods of an analysis that were computed with other options than their defaults, and with which; from
 * the `options` of the analysis.
 *
 * The scores that every analysis has come first, then methods and metrics in the order of the analysis. An option that was
 * given its default is not named.
 */
export function methodsChanged(chosen: AnalyseOptions): MethodChanged[] {
  const asked = new Set<string>([...chosen.methods, ...chosen.metrics]);
  const entries = Object.values({ ...methodEntries, ...networkEntries } as Entries).filter(({ descriptor }) => asked.has(descriptor.id));
  const all = [
    { method: score.id, options: changedOptions(score.options, chosen.options.score ?? {}) },
    ...entries.map(({ descriptor, optionsFor }) => ({ method: descriptor.id, options: changedOptions(descriptor.options, optionsFor(chosen)) })),
  ];
  return all.filter(({ options }) => options.length > 0) as MethodChanged[];
}
