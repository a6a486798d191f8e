import * as z from 'zod/mini';
import { Estimate } from '../estimate.ts';

/** What one rater says of one actor on trust or on value: the mean of the indicators that it knows. */
export const Rating = z.object({
  assessor: z.nullable(z.string()).check(z.describe('null: answers that name no assessor, which count as one rater.')),
  rater: z.nullable(z.string()).check(z.describe('The actor for which the assessor speaks; null: none.')),
  ...Estimate.shape,
});
export type Rating = z.infer<typeof Rating>;

/** Trust in an actor, or its value, as others rate it. */
export const RatedQuality = z.object({
  ...Estimate.shape,
  from: z.nullable(z.enum(['raters', 'ties'])).check(z.describe('raters: answers to criteria. ties: the trust of its ties, where no one rated it. null: nothing.')),
  raters: z.int().check(z.describe('Raters who know at least one indicator.')),
  low: z.nullable(z.number()).check(z.describe('What the most critical of them gives.')),
  high: z.nullable(z.number()).check(z.describe('What the kindest of them gives.')),
  ratings: z.array(Rating),
  indicators: z.array(z.object({ criterion: z.string(), value: z.nullable(z.number()).check(z.describe('Mean over the raters who know it; null: none.')), raters: z.int() })).check(z.describe('Every criterion of the measure, in the document’s order.')),
  selfRatings: z.int().check(z.describe('Raters who speak for the actor itself, left out.')),
});
export type RatedQuality = z.infer<typeof RatedQuality>;

/** Trust in one actor and its value. */
export const TrustedActor = z.object({
  actor: z.string(),
  trust: RatedQuality,
  value: RatedQuality,
  tieTrust: z.object({ value: z.nullable(z.number()).check(z.describe('Mean over the ties whose trust is known; null: none.')), ties: z.array(z.string()) }),
});
export type TrustedActor = z.infer<typeof TrustedActor>;

/** Trust and value of all actors, of alliances, and trust that is not returned. */
export const TrustAndValue = z.object({
  actors: z.array(TrustedActor).check(z.describe('All, in the document’s order.')),
  alliances: z.array(z.object({ alliance: z.string(), trust: Estimate, value: Estimate }).check(z.describe('Means over the members.'))),
  oneSided: z.array(z.object({ more: z.string().check(z.describe('Who trusts the other more.')), less: z.string(), given: z.number(), returned: z.number(), difference: z.number() })).check(z.describe('Pairs of actors who rate one another and differ by the gap at least, the widest first.')),
});
export type TrustAndValue = z.infer<typeof TrustAndValue>;
