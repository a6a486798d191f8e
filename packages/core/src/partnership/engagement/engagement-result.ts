import * as z from 'zod/mini';
import { Role } from '../../model/actor.ts';

/** The three ways in which allies are engaged; a document may name others. */
export const EngagementWay = z.enum(['lobbying', 'project-events', 'direct-involvement']);
export type EngagementWay = z.infer<typeof EngagementWay>;

/** Who gains by an engagement, as far as is recorded. */
export const EngagementBalance = z.enum(['both', 'cause-only', 'actor-only', 'unknown']);
export type EngagementBalance = z.infer<typeof EngagementBalance>;

/** How one actor is engaged. */
export const EngagedActor = z.object({
  actor: z.string(),
  role: Role,
  ways: z.array(z.object({ way: z.string().check(z.describe('As the document writes it.')), engagements: z.array(z.string()) })),
  untried: z.array(EngagementWay).check(z.describe('Which of the three ways are not recorded.')),
  benefitsToCause: z.array(z.string()).check(z.describe('In the document’s words.')),
  benefitsToActor: z.array(z.string()).check(z.describe('In the document’s words.')),
  benefitsToUnknown: z.array(z.string()).check(z.describe('Benefits of which the document does not say to whom.')),
  difficulties: z.array(z.string()).check(z.describe('In the document’s words.')),
  balance: EngagementBalance,
});
export type EngagedActor = z.infer<typeof EngagedActor>;

/** How allies are engaged, what each side gains and what makes it hard. */
export const Engagements = z.object({
  actors: z.array(EngagedActor).check(z.describe('Every actor with an engagement, in the document’s order.')),
  ways: z.array(z.object({ way: z.string(), engagements: z.int(), actors: z.array(z.string()) })).check(z.describe('The three ways first, then others as they are met.')),
  alliesWithout: z.array(z.string()).check(z.describe('Strategic allies of whom no engagement is recorded.')),
});
export type Engagements = z.infer<typeof Engagements>;
