import * as z from 'zod/mini';
import { Id } from '../model/id.ts';
import { ZeroToOne } from '../number-ranges.ts';

/** Option of the methods that answer for every objective: the one that is looked at. */
export const EachObjective = z._default(z.nullable(Id), null).check(z.describe('The objective looked at; null: every one.'));

/** Option of the methods that read scores of one objective: whose assessments count. */
export const AssessedObjective = z._default(z.nullable(Id), null).check(z.describe('The objective whose assessments count; null: the only one, or none.'));

/** Option of the methods that add up positions: the measure that weighs them. */
export const PositionWeight = z._default(z.string(), 'influence').check(z.describe('The measure that gives a position its weight: influence or power.'));

/** Option of the methods that put scores into classes: from where on a score is high. */
export const Threshold = z._default(ZeroToOne, 0.5);

/** Options of the methods that put actors into classes by their interest and their influence. */
export const gridThresholds = {
  interestThreshold: Threshold.check(z.describe('From here on interest is high.')),
  influenceThreshold: Threshold.check(z.describe('From here on influence is high.')),
};

/** Options of the methods that put actors into classes by their position. */
export const positionCuts = {
  neutral: z._default(ZeroToOne, 0).check(z.describe('Positions up to this far from 0 are neutral.')),
  active: Threshold.check(z.describe('From this far from 0 on, an ally or opponent is active.')),
};

/** How a whole map is read: options that several methods are told alike, so that their results can be compared. */
export const MapReading = z.strictObject({
  interestMeasure: z._default(z.string(), 'interest').check(z.describe('The measure that the criteria of interest name.')),
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure that the criteria of influence name; some maps use power.')),
  ...gridThresholds,
  ...positionCuts,
});
export type MapReading = z.infer<typeof MapReading>;
