import * as z from 'zod/mini';
import { ZeroToOne } from '../number-ranges.ts';
import { Id, PartialDate } from './id.ts';
import { evidence } from './evidence.ts';
import { ScaleValue } from './scale.ts';

/** One change that actors can be for or against. */
export const Objective = z.looseObject({
  id: Id,
  label: z.string(),
  description: z.optional(z.string()),
  weight: z.optional(z.number().check(z.positive())),
  evidence,
});
export type Objective = z.infer<typeof Objective>;

/** An actor's stance on an objective, as one assessor sees it. */
export const Position = z.looseObject({
    id: Id,
    actor: Id,
    objective: Id,
    value: ScaleValue.check(z.describe('Against is negative, for is positive; null: unknown.')),
    scale: z.optional(Id).check(z.describe('Absent: minus-one-to-one.')),
    salience: z.optional(z.nullable(ZeroToOne)).check(z.describe('How much the actor cares about this objective.')),
    assessor: z.optional(Id),
    date: z.optional(PartialDate),
    evidence,
  }).check(z.describe('An actor’s stance on an objective.'));
export type Position = z.infer<typeof Position>;

/** How strongly one actor directly influences another (MACTOR's MID: 0 none to 4 existence). */
export const DirectInfluence = z.looseObject({
  id: Id,
  source: Id,
  target: Id,
  value: ScaleValue,
  scale: z.optional(Id).check(z.describe('Absent: zero-to-four.')),
  assessor: z.optional(Id),
  date: z.optional(PartialDate),
  evidence,
});
export type DirectInfluence = z.infer<typeof DirectInfluence>;
