import * as z from 'zod/mini';
import { EngagementStep } from '../../model/engagement.ts';
import { Side } from '../../model/place.ts';

/** The five steps of engaging a diaspora, in order. */
export const DiasporaStep = EngagementStep.shape.step;
export type DiasporaStep = z.infer<typeof DiasporaStep>;

/** How far a step has come; `unknown` where nobody says or whoever was asked does not know. */
export const StepStatus = z.enum(['not-started', 'under-way', 'done', 'unknown']);
export type StepStatus = z.infer<typeof StepStatus>;

/** How far one territory has come. */
export const TerritorySteps = z.object({
  place: z.nullable(z.string()).check(z.describe('null: the steps that name no place.')),
  side: z.nullable(Side).check(z.describe('null: unknown.')),
  steps: z.array(z.object({ step: DiasporaStep, status: StepStatus, records: z.array(z.string()).check(z.describe('Ids of the records; the last one counts.')) })).check(z.describe('All five, in order.')),
  next: z.nullable(DiasporaStep).check(z.describe('The first step that is not known to be done; null: all are done.')),
  nextIsKnown: z.boolean().check(z.describe('False where the status of that step is unknown, so that it may be done already.')),
  gaps: z.array(DiasporaStep).check(z.describe('Steps known not to be started, though a later one is under way or done.')),
});
export type TerritorySteps = z.infer<typeof TerritorySteps>;

/** How far the territories of a cause have come in engaging the diaspora. */
export const EngagementSteps = z.object({
  territories: z.array(TerritorySteps).check(z.describe('The places of the cause, then those that steps name, then the steps without a place.')),
  sides: z.array(z.object({ side: z.nullable(Side), places: z.array(z.string()) })).check(z.describe('Territories by side; null: side unknown.')),
});
export type EngagementSteps = z.infer<typeof EngagementSteps>;
