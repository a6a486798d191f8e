import * as z from 'zod';
import { Id, PartialDate } from './id.ts';
import { evidence } from './evidence.ts';

/** How far an actor takes part in one stage of the cause (participation matrix, ODA 1995). */
export const Participation = z.looseObject({
  id: Id,
  actor: Id,
  stage: z.string(),
  level: z.enum(['inform', 'consult', 'partnership', 'control']),
  planned: z.boolean().optional(),
  evidence,
});
export type Participation = z.infer<typeof Participation>;

/** A way in which an actor is engaged, with what each side gains and what makes it hard. */
export const Engagement = z.looseObject({
  id: Id,
  actor: Id,
  alliance: Id.optional(),
  way: z.string().describe('lobbying, project-events, direct-involvement, or any other.'),
  benefits: z.array(z.looseObject({ label: z.string(), to: z.enum(['cause', 'actor']).optional() })).optional(),
  difficulties: z.array(z.string()).optional(),
  date: PartialDate.optional(),
  evidence,
});
export type Engagement = z.infer<typeof Engagement>;

/** How far a territory has come on one step of diaspora engagement. */
export const EngagementStep = z.looseObject({
  id: Id,
  place: Id.optional(),
  step: z.enum(['goals-and-capacities', 'know-your-diaspora', 'build-trust', 'mobilise', 'engage']),
  status: z.enum(['not-started', 'under-way', 'done']).nullable(),
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
      actor: Id.describe('Whose position or influence should change.'),
      by: z.array(Id).optional(),
      objective: Id.optional(),
      positionShift: z.number().optional().describe('On −1..+1.'),
      influenceShift: z.number().optional().describe('On 0..1.'),
      probability: z.number().min(0).max(1).nullable().optional().describe('Of success; null or absent: unknown.'),
      evidence,
    }),
  ),
});
export type Scenario = z.infer<typeof Scenario>;
