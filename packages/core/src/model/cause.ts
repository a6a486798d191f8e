import * as z from 'zod/mini';
import { Id } from './id.ts';
import { evidence } from './evidence.ts';

/** Something that the cause requires: a capability, presence in a place, or access to an actor. */
export const Requirement = z.looseObject({
  id: Id,
  label: z.optional(z.string()),
  capability: z.optional(Id),
  place: z.optional(Id),
  actor: z.optional(Id),
  weight: z.optional(z.number().check(z.positive())).check(z.describe('Importance beside the others; absent: 1.')),
  evidence,
});
export type Requirement = z.infer<typeof Requirement>;

/** The project and the change it advocates; everything in a document is judged relative to this one cause. */
export const Cause = z.looseObject({
    title: z.string(),
    change: z.optional(z.string()).check(z.describe('The change advocated, in one sentence.')),
    description: z.optional(z.string()),
    places: z.optional(z.array(Id)),
    requirements: z.optional(z.array(Requirement)),
    stages: z.optional(z.array(z.string())).check(z.describe('In order; absent: identification, planning, implementation, monitoring.')),
    evidence,
  }).check(z.describe('The project and the change it advocates.'));
export type Cause = z.infer<typeof Cause>;

/** A piece of the cause's work and the migrant capitals it draws on. */
export const Activity = z.looseObject({
  id: Id,
  label: z.string(),
  capitals: z.optional(z.array(z.enum(['social', 'financial', 'human', 'cultural']))),
  actors: z.optional(z.array(Id)),
  stage: z.optional(z.string()),
  evidence,
});
export type Activity = z.infer<typeof Activity>;
