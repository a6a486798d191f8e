import * as z from 'zod/mini';
import { ScoreOptions } from '../scoring/score/score.ts';
import { methodEntries, networkEntries } from './entries/index.ts';
import type { Entries, OwnOptionsOf } from './entry.ts';
import { ownOptions } from './own-options.ts';

/** What can be set of the scores that every analysis has: their measures are options of the analysis itself. */
const AnalysisScoreOptions = z.omit(ScoreOptions, { measure: true });

/** Options of single metrics and methods, by id; each may be absent, and so may each of its options. */
export type MethodOptions = OwnOptionsOf<typeof networkEntries> & OwnOptionsOf<typeof methodEntries> & { score?: Partial<z.infer<typeof AnalysisScoreOptions>> };

const shape = Object.values({ ...networkEntries, ...methodEntries } satisfies Entries).map(({ descriptor, own }): [string, z.ZodMiniType] => [descriptor.id, z.optional(own)]);

export const MethodOptions = z.strictObject({
  score: z.optional(ownOptions(AnalysisScoreOptions)),
  ...Object.fromEntries(shape),
}) as unknown as z.ZodMiniType<MethodOptions>;
