import type * as z from 'zod/mini';
import { allTables, type methodEntries, type networkEntries } from './entries/index.ts';
import type { OwnOptionsOf } from './entry.ts';
import { methodOptionsFor, type OwnScoreOptions } from './method-options-for.ts';

/** Options of single metrics and methods, by id; each may be absent, and so may each of its options. */
export type MethodOptions = OwnOptionsOf<typeof networkEntries> & OwnOptionsOf<typeof methodEntries> & { score?: OwnScoreOptions };

export const MethodOptions = methodOptionsFor(allTables) as unknown as z.ZodMiniType<MethodOptions>;
