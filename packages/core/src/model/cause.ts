import * as z from 'zod';
import { Id } from './id.ts';
import { evidence } from './evidence.ts';

/** Something that the cause requires: a capability, presence in a place, or access to an actor. */
export const Requirement = z.looseObject({
  id: Id,
  label: z.string().optional(),
  capability: Id.optional(),
  place: Id.optional(),
  actor: Id.optional(),
  weight: z.number().positive().optional().describe('Importance beside the others; absent: 1.'),
  evidence,
});
export type Requirement = z.infer<typeof Requirement>;

/** The project and the change it advocates; everything in a document is judged relative to this one cause. */
export const Cause = z
  .looseObject({
    title: z.string(),
    change: z.string().optional().describe('The change advocated, in one sentence.'),
    description: z.string().optional(),
    places: z.array(Id).optional(),
    requirements: z.array(Requirement).optional(),
    stages: z.array(z.string()).optional().describe('In order; absent: identification, planning, implementation, monitoring.'),
    evidence,
  })
  .describe('The project and the change it advocates.');
export type Cause = z.infer<typeof Cause>;

/** A piece of the cause's work and the migrant capitals it draws on. */
export const Activity = z.looseObject({
  id: Id,
  label: z.string(),
  capitals: z.array(z.enum(['social', 'financial', 'human', 'cultural'])).optional(),
  actors: z.array(Id).optional(),
  stage: z.string().optional(),
  evidence,
});
export type Activity = z.infer<typeof Activity>;
