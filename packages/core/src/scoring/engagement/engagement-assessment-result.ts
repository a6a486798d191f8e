import * as z from 'zod/mini';
import { LevelOfEngagement } from '../../model/engagement-level.ts';
import { Count } from '../../number-ranges.ts';
import { Interval } from '../score/interval.ts';

const ids = z.array(z.string());

/** Why no one level is known: nobody was asked, whoever was asked does not know, or the assessors are evenly divided. */
export const WhyNoLevel = z.enum(['not-assessed', 'assessed-unknown', 'divided']);
export type WhyNoLevel = z.infer<typeof WhyNoLevel>;

/** What the assessors say of one of an actor's two levels. */
export const EngagementReading = z.object({
  level: z.nullable(LevelOfEngagement).check(z.describe('The middle one of what the assessors say; null: unknown.')),
  possible: z.array(LevelOfEngagement).check(z.describe('The levels that what is known allows, in the guide’s order: all five where nothing is known.')),
  said: z.array(LevelOfEngagement).check(z.describe('The different levels that assessors name, in the guide’s order; two and more: they disagree.')),
  assessors: Count.check(z.describe('How many assessors name a level.')),
  records: ids.check(z.describe('Ids of the engagement levels that count.')),
  why: z.nullable(WhyNoLevel).check(z.describe('null: the level is known.')),
});
export type EngagementReading = z.infer<typeof EngagementReading>;

/** How the current level stands to the desired one: short of it, at it, or beyond it. */
export const EngagementGap = z.enum(['short', 'none', 'beyond']);
export type EngagementGap = z.infer<typeof EngagementGap>;

/** Where one actor stands, where it should stand, and how far that is. */
export const ActorEngagement = z.object({
  actor: z.string(),
  influence: z.nullable(z.number()).check(z.describe('The score of influence, 0..1; null: unknown.')),
  current: EngagementReading,
  desired: EngagementReading,
  gap: z.nullable(EngagementGap).check(z.describe('null: what is known allows more than one.')),
  steps: z.nullable(Count).check(z.describe('From the current level to the desired one (our measure); null: what is known allows more than one number.')),
  interval: Interval.check(z.describe('The least and the greatest number of steps that what is known allows.')),
});
export type ActorEngagement = z.infer<typeof ActorEngagement>;

/** One actor that should come closer, and how far. */
export const EngagementMove = z.object({
  actor: z.string(),
  from: z.nullable(LevelOfEngagement).check(z.describe('null: the assessors are divided.')),
  to: z.nullable(LevelOfEngagement).check(z.describe('null: the assessors are divided.')),
  steps: z.nullable(Count),
  interval: Interval,
  influence: z.nullable(z.number()),
});
export type EngagementMove = z.infer<typeof EngagementMove>;

/** How far each actor is engaged with the cause, how far it should be, and who should move. */
export const EngagementAssessment = z.object({
  levels: z.array(z.object({ level: LevelOfEngagement, current: ids, desired: ids })).check(z.describe('The five levels in the guide’s order, each with the actors who stand there and those who should.')),
  moves: z.array(EngagementMove).check(z.describe('Who is short of the desired level: the longest way first, then the most influential.')),
  there: ids.check(z.describe('Actors at the desired level.')),
  beyond: ids.check(z.describe('Actors beyond the desired level.')),
  disputed: ids.check(z.describe('Actors of whom assessors name different levels.')),
  unknown: z.object({
    current: ids.check(z.describe('Actors whose current level no one knows.')),
    desired: ids.check(z.describe('Actors for whom no level is set.')),
  }),
  basis: z.object({
    records: Count.check(z.describe('The engagement levels of the document.')),
    counted: Count.check(z.describe('Those of them that count: the newest of each assessor.')),
    assessors: Count.check(z.describe('How many assessors they name; those without a name count as one.')),
    oldest: z.nullable(z.string()).check(z.describe('The earliest date among those that count; null: none is dated.')),
    newest: z.nullable(z.string()),
  }),
  actors: z.array(ActorEngagement).check(z.describe('In the document’s order.')),
});
export type EngagementAssessment = z.infer<typeof EngagementAssessment>;
