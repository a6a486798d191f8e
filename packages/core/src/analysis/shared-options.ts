import * as z from 'zod';

const unit = z.number().min(0).max(1);

/** What several metrics and methods are told alike, so that their results can be compared. */
export const SharedOptions = z.strictObject({
  interestMeasure: z.string().default('interest').describe('The measure that the criteria of interest name.'),
  influenceMeasure: z.string().default('influence').describe('The measure that the criteria of influence name; some maps use power.'),
  interestThreshold: unit.default(0.5).describe('From here on interest is high.'),
  influenceThreshold: unit.default(0.5).describe('From here on influence is high.'),
  neutral: unit.default(0).describe('Positions up to this far from 0 are neutral.'),
  active: unit.default(0.5).describe('From this far from 0 on, an ally or opponent is active.'),
  seed: z.int().min(0).max(2 ** 32 - 1).default(1).describe('Decides every choice that is made by lot: the same seed, the same result.'),
});
export type SharedOptions = z.infer<typeof SharedOptions>;
