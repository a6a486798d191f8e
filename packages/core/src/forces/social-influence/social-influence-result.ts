import * as z from 'zod/mini';
import { Interval } from '../../scoring/score/interval.ts';

/** What social influence does to the position of one actor. */
export const InfluencedActor = z.object({
  actor: z.string(),
  before: z.nullable(z.number()).check(z.describe('−1..+1, the median over the assessors; null: unknown.')),
  after: z.nullable(z.number()).check(z.describe('−1..+1; null: no actor who holds on to a known position reaches this one.')),
  interval: Interval.check(z.describe('What the position after could be, whatever the unknown positions are.')),
  shift: z.nullable(z.number()).check(z.describe('after − before; null where either is unknown.')),
  susceptibility: z.number().check(z.describe('0: holds on to its own position, 1: takes that of others.')),
  sources: z.int().check(z.describe('How many actors it listens to.')),
  weight: z.nullable(z.number()).check(z.describe('The share of all final positions that its initial position makes up, 0..1; null: it has none.')),
});
export type InfluencedActor = z.infer<typeof InfluencedActor>;

/** Who moved one actor. */
export const MovedActor = z.object({
  actor: z.string(),
  by: z.array(
    z.object({
      actor: z.string(),
      weight: z.number().check(z.describe('What this one’s initial position weighs in the final one of the moved, 0..1.')),
      pull: z.number().check(z.describe('weight × how far this one stands from where the moved began (from 0 if it had no known position).')),
    }),
  ),
});
export type MovedActor = z.infer<typeof MovedActor>;

/** The sum of position × influence, with what the unknown leaves open. */
const Net = z.object({
  value: z.nullable(z.number()).check(z.describe('Over the actors of whom both are known; null: there are none.')),
  interval: Interval.check(z.describe('What the net force of all could be, whatever is unknown.')),
  missing: z.int().check(z.describe('How many actors it could not include.')),
});

/** Where everyone stands on one objective after having listened to one another. */
export const SocialInfluence = z.object({
  objective: z.string(),
  outcome: z.enum(['converged', 'stopped']).check(z.describe('stopped: the rounds ran out, and the positions are near and not final.')),
  rounds: z.int(),
  net: z.object({
    before: Net,
    after: Net.check(z.describe('Of the same actors, so that the two can be compared.')),
    withGained: Net.check(z.describe('With those, too, who had no known position and have come to one.')),
  }),
  actors: z.array(InfluencedActor).check(z.describe('In the document’s order.')),
  moved: z.array(MovedActor).check(z.describe('Those who moved furthest, the furthest first, and who moved them.')),
});
export type SocialInfluence = z.infer<typeof SocialInfluence>;
