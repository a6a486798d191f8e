import * as z from 'zod/mini';
import { ZeroToOne } from '../number-ranges.ts';
import { Id, PartialDate } from './id.ts';
import { evidence } from './evidence.ts';

/** How far an actor takes part in one stage of the cause (participation matrix, ODA 1995). */
export const Participation = z.looseObject({
  id: Id,
  actor: Id,
  stage: z.string(),
  level: z.enum(['inform', 'consult', 'partnership', 'control']),
  planned: z.optional(z.boolean()),
  evidence,
});
export type Participation = z.infer<typeof Participation>;

/** A way in which an actor is engaged, with what each side gains and what makes it hard. */
export const Engagement = z.looseObject({
  id: Id,
  actor: Id,
  alliance: z.optional(Id),
  way: z.string().check(z.describe('lobbying, project-events, direct-involvement, or any other.')),
  benefits: z.optional(z.array(z.looseObject({ label: z.string(), to: z.optional(z.enum(['cause', 'actor'])) }))),
  difficulties: z.optional(z.array(z.string())),
  date: z.optional(PartialDate),
  evidence,
});
export type Engagement = z.infer<typeof Engagement>;

/** How far a territory has come on one step of diaspora engagement. */
export const EngagementStep = z.looseObject({
  id: Id,
  place: z.optional(Id),
  step: z.enum(['goals-and-capacities', 'know-your-diaspora', 'build-trust', 'mobilise', 'engage']),
  status: z.nullable(z.enum(['not-started', 'under-way', 'done'])),
  evidence,
});
export type EngagementStep = z.infer<typeof EngagementStep>;

/** A planned set of actions, each expected to shift a position or an influence with some probability. */
export const Scenario = z.looseObject({
  id: Id,
  label: z.string(),
  actions: z.array(
    z.looseObject({
      id: Id,
      label: z.string(),
      actor: Id.check(z.describe('Whose position or influence should change.')),
      by: z.optional(z.array(Id)),
      objective: z.optional(Id),
      positionShift: z.optional(z.number()).check(z.describe('On −1..+1.')),
      influenceShift: z.optional(z.number()).check(z.describe('On 0..1.')),
      probability: z.optional(z.nullable(ZeroToOne)).check(z.describe('Of success; null or absent: unknown.')),
      evidence,
    }),
  ),
});
export type Scenario = z.infer<typeof Scenario>;
