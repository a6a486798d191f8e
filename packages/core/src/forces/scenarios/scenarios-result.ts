import * as z from 'zod';
import { Interval } from '../../scoring/score/interval.ts';

/** Why an action can do nothing that could be computed. */
export const WhyNoEffect = z.enum(['position-unknown', 'influence-unknown', 'no-shift']);
export type WhyNoEffect = z.infer<typeof WhyNoEffect>;

/** What one action does to the net force of an objective, if it succeeds and no other does. */
export const ActionEffect = z.object({
  action: z.string(),
  actor: z.string(),
  probability: z.number().nullable().describe('Of success, 0..1; null: unknown.'),
  gain: z.number().nullable().describe('What it alone adds to the net force; null: it cannot be told.'),
  expectedGain: z.number().nullable().describe('probability × gain; null where either is unknown.'),
  why: WhyNoEffect.nullable(),
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
  before: z.number().nullable().describe('Sum of the known forces; null: none is known.'),
  after: z.number().nullable().describe('The same if every action succeeds.'),
  expected: z.number().nullable().describe('The mean over all outcomes; null where an unknown probability decides it.'),
  expectedInterval: Interval.nullable().describe('The mean, whatever the unknown probabilities are; null: no force is known.'),
  spread: z.number().nullable().describe('The standard deviation over the outcomes; null where a probability is unknown.'),
  tips: z.number().nullable().describe('Probability that the net force is above the target; null where an unknown probability decides it.'),
  tipsInterval: Interval.nullable(),
  computed: z.enum(['exact', 'sampled']).describe('exact: over every outcome. sampled: `tips` by lot, over as many draws as asked; mean and spread stay exact where nobody is meant by more than 16 actions.'),
  standardError: z.number().nullable().describe('Of `tips`, where it was sampled.'),
  outcomes: z.number().int().describe('How many outcomes were looked at.'),
  actors: z.array(ScenarioActor).describe('Those who change, in the document’s order.'),
  actions: z.array(ActionEffect).describe('In the order of the scenario; actions on other objectives are left out.'),
});
export type ScenarioOutcome = z.infer<typeof ScenarioOutcome>;

/** What a scenario does, objective by objective. */
export const ScenarioResult = z.object({ scenario: z.string(), objectives: z.array(ScenarioOutcome) });
export type ScenarioResult = z.infer<typeof ScenarioResult>;
