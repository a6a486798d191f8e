import * as z from 'zod/mini';
import { Message } from '../message.ts';

/** How far an actor takes part, the least first. */
export const ParticipationLevel = z.enum(['inform', 'consult', 'partnership', 'control']);
export type ParticipationLevel = z.infer<typeof ParticipationLevel>;

/** How plan and reality differ: not done at all, done without a plan, done at a lower level, or at a higher one. */
export const ParticipationGap = z.enum(['not-done', 'not-planned', 'less', 'more']);
export type ParticipationGap = z.infer<typeof ParticipationGap>;

const ids = z.array(z.string());

/** One cell of the matrix: who takes part in a stage at a level. */
export const ParticipationCell = z.object({
  stage: z.string(),
  level: ParticipationLevel,
  planned: ids,
  actual: ids,
  empty: z.boolean().check(z.describe('Whether no one is in it, planned or actual.')),
});
export type ParticipationCell = z.infer<typeof ParticipationCell>;

/** One place where plan and reality differ. */
export const ParticipationDifference = z.object({
  actor: z.string(),
  stage: z.string(),
  planned: z.nullable(ParticipationLevel).check(z.describe('The highest level planned; null: none.')),
  actual: z.nullable(ParticipationLevel).check(z.describe('The highest level in fact; null: none.')),
  gap: ParticipationGap,
});
export type ParticipationDifference = z.infer<typeof ParticipationDifference>;

/** Who takes part in which stage of the cause, and how far. */
export const ParticipationMatrix = z.object({
  stages: z.array(z.object({ stage: z.string(), declared: z.boolean().check(z.describe('Whether it is one of the stages of the cause; false: only a participation names it.')) })),
  planned: z.int().check(z.describe('How many participations are planned.')),
  actual: z.int().check(z.describe('How many participations are real.')),
  cells: z.array(ParticipationCell).check(z.describe('Every stage with every level, the stages in order.')),
  differences: z.nullable(z.array(ParticipationDifference)).check(z.describe('Where plan and reality differ; null: the document holds only one of the two.')),
  absent: z.array(z.object({ actor: z.string(), influence: z.number() })).check(z.describe('Actors of high influence who take part in nothing, planned or actual; the most influential first.')),
  absentUnknown: ids.check(z.describe('Actors who take part in nothing and whose influence is unknown.')),
  actors: z.array(
      z.object({
        actor: z.string(),
        influence: z.nullable(z.number()),
        level: z.nullable(ParticipationLevel).check(z.describe('The highest level in any stage, planned or actual; null: none.')),
        stages: z.array(z.object({ stage: z.string(), planned: z.nullable(ParticipationLevel), actual: z.nullable(ParticipationLevel) })),
        advice: Message.check(z.describe('What the highest level asks for; the sentence is ours, after the method.')),
      }),
    ).check(z.describe('In the document’s order.')),
});
export type ParticipationMatrix = z.infer<typeof ParticipationMatrix>;
