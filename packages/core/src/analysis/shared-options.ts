import * as z from 'zod/mini';

const unit = z.number().check(z.minimum(0), z.maximum(1));

/** What several metrics and methods are told alike, so that their results can be compared. */
export const SharedOptions = z.strictObject({
  interestMeasure: z._default(z.string(), 'interest').check(z.describe('The measure that the criteria of interest name.')),
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure that the criteria of influence name; some maps use power.')),
  interestThreshold: z._default(unit, 0.5).check(z.describe('From here on interest is high.')),
  influenceThreshold: z._default(unit, 0.5).check(z.describe('From here on influence is high.')),
  neutral: z._default(unit, 0).check(z.describe('Positions up to this far from 0 are neutral.')),
  active: z._default(unit, 0.5).check(z.describe('From this far from 0 on, an ally or opponent is active.')),
  seed: z._default(z.int().check(z.minimum(0), z.maximum(2 ** 32 - 1)), 1).check(z.describe('Decides every choice that is made by lot: the same seed, the same result.')),
});
export type SharedOptions = z.infer<typeof SharedOptions>;
