import * as z from 'zod';
import { Id, PartialDate } from './id.ts';
import { evidence } from './evidence.ts';
import { ScaleValue } from './scale.ts';

/** One change that actors can be for or against. */
export const Objective = z.looseObject({
  id: Id,
  label: z.string(),
  description: z.string().optional(),
  weight: z.number().positive().optional(),
  evidence,
});
export type Objective = z.infer<typeof Objective>;

/** An actor's stance on an objective, as one assessor sees it. */
export const Position = z
  .looseObject({
    id: Id,
    actor: Id,
    objective: Id,
    value: ScaleValue.describe('Against is negative, for is positive; null: unknown.'),
    scale: Id.optional().describe('Absent: minus-one-to-one.'),
    salience: z.number().min(0).max(1).nullable().optional().describe('How much the actor cares about this objective.'),
    assessor: Id.optional(),
    date: PartialDate.optional(),
    evidence,
  })
  .describe('An actor’s stance on an objective.');
export type Position = z.infer<typeof Position>;

/** How strongly one actor directly influences another (MACTOR's MID: 0 none to 4 existence). */
export const DirectInfluence = z.looseObject({
  id: Id,
  source: Id,
  target: Id,
  value: ScaleValue,
  scale: Id.optional().describe('Absent: zero-to-four.'),
  assessor: Id.optional(),
  date: PartialDate.optional(),
  evidence,
});
export type DirectInfluence = z.infer<typeof DirectInfluence>;
