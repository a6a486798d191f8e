import * as z from 'zod/mini';
import { Id, PartialDate } from './id.ts';
import { evidence } from './evidence.ts';

/** How far an actor is engaged with the cause, in the words and the order of the PMBOK Guide's matrix. */
export const LevelOfEngagement = z.enum(['unaware', 'resistant', 'neutral', 'supportive', 'leading']);
export type LevelOfEngagement = z.infer<typeof LevelOfEngagement>;

const level = z.optional(z.nullable(LevelOfEngagement));

/**
 * How far an actor is engaged with the cause, and how far it should be, as one assessor sees it (PMBOK's C and D).
 *
 * `null` says that the assessor was asked and does not know; a field left out, that nothing was said of it. Ways of
 * engaging an actor are `engagements`, and steps of a territory towards its diaspora are `engagementSteps`.
 */
export const EngagementLevel = z.looseObject({
  id: Id,
  actor: Id,
  current: level.check(z.describe('How far it is engaged; null: the assessor does not know.')),
  desired: level.check(z.describe('How far it should be; null: the assessor does not know.')),
  assessor: z.optional(Id),
  date: z.optional(PartialDate),
  evidence,
});
export type EngagementLevel = z.infer<typeof EngagementLevel>;
