import * as z from 'zod/mini';
import { Interval } from './interval.ts';

/** Why a value is not known: nobody was asked, or whoever was asked does not know. */
export const WhyUnknown = z.enum(['not-assessed', 'assessed-unknown']);
export type WhyUnknown = z.infer<typeof WhyUnknown>;

/** One known criterion of a score: what it says, how much it counts, and the assessments that it rests on. */
export const ScoreItem = z.object({
  criterion: z.string(),
  weight: z.number(),
  value: z.number().check(z.describe('Median over the assessors, 0..1; a reversed criterion is turned round already.')),
  share: z.number().check(z.describe('The criterion’s weight as a share of all known weight, 0..1.')),
  contribution: z.number().check(z.describe('What this criterion adds to the score; all of them sum to it.')),
  low: z.number().check(z.describe('The least value that one assessor gives.')),
  high: z.number().check(z.describe('The greatest value that one assessor gives.')),
  step: z.number().check(z.describe('One step of the criterion’s scale, on 0..1.')),
  reversed: z.boolean(),
  assessors: z.int(),
  assessments: z.array(z.string()).check(z.describe('Ids of the assessments that count, in the document’s order.')),
});
export type ScoreItem = z.infer<typeof ScoreItem>;

/** One criterion of which nothing is known. */
export const UnknownItem = z.object({
  criterion: z.string(),
  weight: z.number(),
  why: WhyUnknown,
  assessments: z.array(z.string()),
});
export type UnknownItem = z.infer<typeof UnknownItem>;

/** The score of one actor on one measure, with everything it rests on. */
export const ActorScore = z.object({
  actor: z.string(),
  value: z.nullable(z.number()).check(z.describe('0..1; null where nothing is known.')),
  coverage: z.number().check(z.describe('Weight of the known criteria as a share of all weight, 0..1.')),
  interval: Interval,
  assessors: z.int().check(z.describe('How many assessors gave at least one known answer.')),
  spread: z.nullable(Interval).check(z.describe('The score from every criterion’s least and from every criterion’s greatest answer; null without a score.')),
  agreement: z.nullable(z.number()).check(z.describe('1 where the assessors say the same, 0 where they say opposites; null where no criterion has two answers.')),
  items: z.array(ScoreItem),
  unknown: z.array(UnknownItem),
});
export type ActorScore = z.infer<typeof ActorScore>;

/** The scores of all actors on one measure, in the document's order. */
export const MeasureScores = z.object({
  measure: z.string(),
  objective: z.nullable(z.string()).check(z.describe('The objective whose assessments count beside the general ones; null: none.')),
  actors: z.array(ActorScore),
});
export type MeasureScores = z.infer<typeof MeasureScores>;
