import * as z from 'zod/mini';
import { Interval } from '../../scoring/score/interval.ts';
import { WhyNoPosition } from '../../scoring/actor-position.ts';

/** How the balance of an objective can be tipped. */
export const PersuasionOutcome = z.enum(['already', 'plan', 'out-of-reach', 'unknown']);
export type PersuasionOutcome = z.infer<typeof PersuasionOutcome>;

/** One actor to be persuaded: how far, at what price, and who can introduce. */
export const PersuasionStep = z.object({
  actor: z.string(),
  reason: z.enum(['veto', 'balance']).check(z.describe('veto: can stop the change alone and does not agree to it yet. balance: among the cheapest that tip it.')),
  from: z.number().check(z.describe('Where it stands, −1..+1.')),
  to: z.number().check(z.describe('Where it would have to stand.')),
  influence: z.nullable(z.number()),
  gain: z.nullable(z.number()).check(z.describe('What the shift adds to the net force; null: its influence is unknown.')),
  resistance: z.number().check(z.describe('0..2: 1 − position × salience, an unknown salience counting 1.')),
  cost: z.number().check(z.describe('Distance × resistance.')),
  introduction: z.nullable(z.object({
      path: z.array(z.string()).check(z.describe('From one already won to the actor, each linked with the next; only the actor where it is for it already.')),
      length: z.number().check(z.describe('Sum over its ties of 1 ÷ warmth.')),
    })).check(z.describe('The warmest way there; null: no connecting ties lead there from an actor already won.')),
});
export type PersuasionStep = z.infer<typeof PersuasionStep>;

/** Whom to ask first where it stands. */
export const PersuasionQuestion = z.object({
  actor: z.string(),
  veto: z.boolean(),
  why: WhyNoPosition,
  swing: Interval.check(z.describe('What its position could add to the net force.')),
});
export type PersuasionQuestion = z.infer<typeof PersuasionQuestion>;

/** Whom to persuade so that an objective has more force for it than against it. */
export const Persuasion = z.object({
  objective: z.string(),
  outcome: PersuasionOutcome.check(z.describe('already: it has. plan: the steps do it. out-of-reach: not even all together do. unknown: no force is known.')),
  net: z.nullable(z.number()).check(z.describe('Sum of the known forces.')),
  netInterval: Interval.check(z.describe('What the sum of all forces could be, whatever is unknown.')),
  needed: z.nullable(z.number()).check(z.describe('How much more is needed; 0: nothing.')),
  netAfter: z.nullable(z.number()).check(z.describe('The sum of the known forces after all steps.')),
  cost: z.number().check(z.describe('Of all steps.')),
  leastCost: z.number().check(z.describe('No choice of steps costs less than this.')),
  exact: z.boolean().check(z.describe('Whether no other choice costs less.')),
  steps: z.array(PersuasionStep).check(z.describe('In the order in which to take them: veto holders first, then by cost per gain.')),
  vetoHolders: z.object({ for: z.array(z.string()), toWin: z.array(z.string()), unknown: z.array(z.string()) }).check(z.describe('Who can stop the change alone; toWin: stands below `consent`.')),
  ask: z.array(PersuasionQuestion).check(z.describe('Actors of unknown position: veto holders first, then those who could swing most.')),
  unweighed: z.array(z.string()).check(z.describe('Actors of known position and unknown influence, whose force is in no sum.')),
});
export type Persuasion = z.infer<typeof Persuasion>;
