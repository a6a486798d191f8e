import * as z from 'zod/mini';
import { Interval } from '../../scoring/score/interval.ts';

/** Why an action can do nothing that could be computed. */
export const WhyNoEffect = z.enum(['position-unknown', 'influence-unknown', 'no-shift']);
export type WhyNoEffect = z.infer<typeof WhyNoEffect>;

/** What one action does to the net force of an objective, if it succeeds and no other does. */
export const ActionEffect = z.object({
  action: z.string(),
  actor: z.string(),
  probability: z.nullable(z.number()).check(z.describe('Of success, 0..1; null: unknown.')),
  gain: z.nullable(z.number()).check(z.describe('What it alone adds to the net force; null: it cannot be told.')),
  expectedGain: z.nullable(z.number()).check(z.describe('probability × gain; null where either is unknown.')),
  why: z.nullable(WhyNoEffect),
});
export type ActionEffect = z.infer<typeof ActionEffect>;

/** What one actor is before a scenario, and after it if all succeeds. */
export const ScenarioActor = z.object({
  actor: z.string(),
  positionBefore: z.number(),
  positionAfter: z.number(),
  influenceBefore: z.number(),
  influenceAfter: z.number(),
});
export type ScenarioActor = z.infer<typeof ScenarioActor>;

/** What a scenario does to the balance of one objective. */
export const ScenarioOutcome = z.object({
  objective: z.string(),
  before: z.nullable(z.number()).check(z.describe('Sum of the known forces; null: none is known.')),
  after: z.nullable(z.number()).check(z.describe('The same if every action succeeds.')),
  expected: z.nullable(z.number()).check(z.describe('The mean over all outcomes; null where an unknown probability decides it.')),
  expectedInterval: z.nullable(Interval).check(z.describe('The mean, whatever the unknown probabilities are; null: no force is known.')),
  spread: z.nullable(z.number()).check(z.describe('The standard deviation over the outcomes; null where a probability is unknown.')),
  tips: z.nullable(z.number()).check(z.describe('Probability that the net force is above the target; null where an unknown probability decides it.')),
  tipsInterval: z.nullable(Interval),
  computed: z.enum(['exact', 'sampled']).check(z.describe('exact: over every outcome. sampled: `tips` by lot, over as many draws as asked; mean and spread stay exact where no one is meant by more than 16 actions.')),
  standardError: z.nullable(z.number()).check(z.describe('Of `tips`, where it was sampled.')),
  outcomes: z.int().check(z.describe('How many outcomes were looked at.')),
  actors: z.array(ScenarioActor).check(z.describe('Those who change, in the document’s order.')),
  actions: z.array(ActionEffect).check(z.describe('In the order of the scenario; actions on other objectives are left out.')),
});
export type ScenarioOutcome = z.infer<typeof ScenarioOutcome>;

/** What a scenario does, objective by objective. */
export const ScenarioResult = z.object({ scenario: z.string(), objectives: z.array(ScenarioOutcome) });
export type ScenarioResult = z.infer<typeof ScenarioResult>;
