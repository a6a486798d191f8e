import * as z from 'zod/mini';
import { ZeroToOne } from '../../number-ranges.ts';
import { TeamCover } from './team-cover.ts';

const coverage = z.nullable(ZeroToOne).check(z.describe('Share of the requirements’ weight; null: the cause requires nothing.'));
const bound = z.nullable(ZeroToOne).check(z.describe('No team of this size can cover more; null: the cause requires nothing.'));

/** The best team of a size. */
export const TeamOfSize = z.object({
  size: z.int(),
  members: z.array(z.string()).check(z.describe('Those that must be in first, then in the order in which they add most.')),
  coverage,
  proven: z.boolean().check(z.describe('Whether it is proven that no team of this size covers more.')),
  bound,
});
export type TeamOfSize = z.infer<typeof TeamOfSize>;

/** The smallest team that covers as much of the cause's requirements as was found possible. */
export const BestTeam = z.object({
  requirements: z.int().check(z.describe('How many requirements the cause has that ask for something.')),
  size: z.int().check(z.describe('How many members were allowed.')),
  team: TeamCover,
  steps: z.array(z.object({ actor: z.string(), gain: ZeroToOne, requirements: z.array(z.string()) })).check(z.describe('What each member adds to those before, those that must be in together first of all.')),
  proven: z.boolean().check(z.describe('Whether it is proven that no team of the size allowed covers more.')),
  bound,
  greedy: z.object({
      members: z.array(z.string()),
      coverage,
      guarantee: z.number().check(z.describe('What it is sure to add, as a share of the most that could be added: 1 − (1 − 1/k)^k.')),
    }).check(z.describe('The team that comes of taking one after another the actor who adds most.')),
  sizes: z.array(TeamOfSize).check(z.describe('The best team of every size allowed, the smallest first: what one member more brings.')),
  unknown: z.array(z.string()).check(z.describe('Actors that were not considered because nothing is recorded of them.')),
});
export type BestTeam = z.infer<typeof BestTeam>;
