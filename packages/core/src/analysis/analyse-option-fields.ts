import type * as z from 'zod/mini';
import { optionFields, type OptionField } from './option-fields.ts';
import { ScoreOptions } from '../scoring/score/score.ts';
import { methodEntries, networkEntries } from './entries/index.ts';
import type { Entries } from './entry.ts';
import { SharedOptions } from './shared-options.ts';

/** The options that `analyse` takes. */
export interface AnalyseOptionFields {
  /** Those that reach every metric and method which has one of that name. */
  readonly shared: readonly OptionField[];
  /** Those of single metrics and methods, by id, in the order of the analysis; an empty list where one has none. */
  readonly own: ReadonlyMap<string, readonly OptionField[]>;
}

/** The options that `analyse` takes for metrics and methods: for all alike, and for single ones. */
export function analyseOptionFields(): AnalyseOptionFields {
  const entries = Object.values({ ...networkEntries, ...methodEntries } satisfies Entries);
  return {
    shared: optionFields(SharedOptions),
    own: new Map<string, readonly OptionField[]>([
      ...entries.map(({ descriptor }) => [descriptor.id, optionFields(descriptor.options as z.ZodMiniType)] as const),
      // Which measures are scored is an option of the analysis as a whole.
      ['score', optionFields(ScoreOptions).filter(({ name }) => name !== 'measure')],
    ]),
  };
}
