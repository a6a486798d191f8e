import * as z from 'zod/mini';
import { ScoreOptions } from '../scoring/score/score.ts';
import type { Entries } from './entry.ts';
import { ownOptions } from './own-options.ts';

/** What can be set of the scores that every analysis has: their measures are options of the analysis itself. */
const AnalysisScoreOptions = z.omit(ScoreOptions, { measure: true });

/** Options of the scores that can be given for them alone. */
export type OwnScoreOptions = Partial<z.infer<typeof AnalysisScoreOptions>>;

/** The schema of the options that can be given for single entries of some tables, by their id. */
export function methodOptionsFor(tables: Readonly<Record<string, Entries>>): z.ZodMiniType {
  const shape = Object.values(tables).flatMap((table) => Object.values(table).map(({ descriptor, own }): [string, z.ZodMiniType] => [descriptor.id, z.optional(own)]));
  return z.strictObject({ score: z.optional(ownOptions(AnalysisScoreOptions)), ...Object.fromEntries(shape) });
}
