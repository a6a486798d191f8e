import * as z from 'zod';
import { Interval } from '../../scoring/score/interval.ts';

/** What social influence does to the position of one actor. */
export const InfluencedActor = z.object({
  actor: z.string(),
  before: z.number().nullable().describe('−1..+1, the median over the assessors; null: unknown.'),
  after: z.number().nullable().describe('−1..+1; null: nobody who holds on to a known position reaches this actor.'),
  interval: Interval.describe('What the position after could be, whatever the unknown positions are.'),
  shift: z.number().nullable().describe('after − before; null where either is unknown.'),
  susceptibility: z.number().describe('0: holds on to its own position, 1: takes that of others.'),
  sources: z.number().int().describe('How many actors it listens to.'),
  weight: z.number().nullable().describe('The share of all final positions that its initial position makes up, 0..1; null: it has none.'),
});
export type InfluencedActor = z.infer<typeof InfluencedActor>;

/** Who moved one actor. */
export const MovedActor = z.object({
  actor: z.string(),
  by: z.array(
    z.object({
      actor: z.string(),
      weight: z.number().describe('What this one’s initial position weighs in the final one of the moved, 0..1.'),
      pull: z.number().describe('weight × how far this one stands from where the moved began (from 0 if it had no known position).'),
    }),
  ),
});
export type MovedActor = z.infer<typeof MovedActor>;

/** The sum of position × influence, with what the unknown leaves open. */
const Net = z.object({
  value: z.number().nullable().describe('Over those of whom both are known; null: nobody.'),
  interval: Interval.describe('What the net force of all could be, whatever is unknown.'),
  missing: z.number().int().describe('How many actors it could not include.'),
});

/** Where everyone stands on one objective after having listened to one another. */
export const SocialInfluence = z.object({
  objective: z.string(),
  outcome: z.enum(['converged', 'stopped']).describe('stopped: the rounds ran out, and the positions are near and not final.'),
  rounds: z.number().int(),
  net: z.object({
    before: Net,
    after: Net.describe('Of the same actors, so that the two can be compared.'),
    withGained: Net.describe('With those, too, who had no known position and have come to one.'),
  }),
  actors: z.array(InfluencedActor).describe('In the document’s order.'),
  moved: z.array(MovedActor).describe('Those who moved furthest, the furthest first, and who moved them.'),
});
export type SocialInfluence = z.infer<typeof SocialInfluence>;
