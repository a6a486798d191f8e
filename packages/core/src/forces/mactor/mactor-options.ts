import * as z from 'zod/mini';
import { arcade1999, godet1991 } from '../../publications/forces.ts';

/** Whether what comes back to an actor through others counts in its own sums; published texts differ. */
export const MactorDiagonal = z.enum(['included', 'excluded']);
export type MactorDiagonal = z.infer<typeof MactorDiagonal>;

/** How an influence is read that nobody has stated: as none, as one reads an empty cell, or as unknown. */
export const UnstatedInfluence = z.enum(['zero', 'unknown']);
export type UnstatedInfluence = z.infer<typeof UnstatedInfluence>;

/** The options of every method of MACTOR. */
export const MactorOptions = z.strictObject({
  diagonal: z._default(MactorDiagonal, 'included').check(z.describe('Whether what comes back to an actor through others counts in its own sums of influence and dependence; texts differ, and the order of the actors may change.')),
  unstated: z._default(UnstatedInfluence, 'zero').check(z.describe('How an influence that no one has stated is read: as none (`zero`), or as anything from none to the greatest (`unknown`).')),
});
export type MactorOptions = z.infer<typeof MactorOptions>;

/** The descriptions of the method that its results follow. */
export const mactorSources = [godet1991, arcade1999] as const;
