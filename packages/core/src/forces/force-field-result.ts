import * as z from 'zod/mini';
import { Interval } from '../scoring/score/interval.ts';
import { WhyNoPosition } from '../scoring/actor-position.ts';
import { SupportBand } from './support-band-result.ts';

/** One actor whose side is known: which way it pushes, and how hard where its influence is known. */
export const Force = z.object({
  actor: z.string(),
  position: z.number().check(z.describe('−1..+1, the median over the assessors.')),
  positionLow: z.number(),
  positionHigh: z.number(),
  band: SupportBand,
  influence: z.nullable(z.number()),
  influenceInterval: Interval,
  force: z.nullable(z.number()).check(z.describe('position × influence, −1..+1; null where the influence is unknown.')),
  interval: Interval.check(z.describe('The force at the least and at the greatest influence that is possible.')),
  veto: z.nullable(z.boolean()),
  assessors: z.int(),
  positions: z.array(z.string()).check(z.describe('Ids of the positions that count.')),
});
export type Force = z.infer<typeof Force>;

/** One actor whose side is unknown. */
export const UnknownForce = z.object({
  actor: z.string(),
  why: WhyNoPosition,
  influence: z.nullable(z.number()),
  influenceInterval: Interval,
  veto: z.nullable(z.boolean()),
  positions: z.array(z.string()),
});
export type UnknownForce = z.infer<typeof UnknownForce>;

/** The sum of the forces of several actors, as amounts without sign. */
export const ForceTotal = z.object({
  actors: z.int().check(z.describe('How many actors there are.')),
  total: z.nullable(z.number()).check(z.describe('Sum of the known forces; null where there are forces and none is known.')),
  missing: z.int().check(z.describe('How many forces the sum could not include, their influence being unknown.')),
  interval: Interval.check(z.describe('What the sum could be, whatever the missing influence is.')),
});
export type ForceTotal = z.infer<typeof ForceTotal>;

/** The forces for and against one objective. */
export const ForceField = z.object({
  objective: z.string(),
  driving: z.array(Force).check(z.describe('The strongest first, those of unknown influence last.')),
  restraining: z.array(Force),
  neutral: z.array(Force),
  unknown: z.array(UnknownForce),
  totals: z.object({
    driving: ForceTotal,
    restraining: ForceTotal,
    net: z.nullable(z.number()).check(z.describe('driving − restraining; null where either is, or where no position is known.')),
    netInterval: Interval.check(z.describe('What the net could be, whatever the missing influence is.')),
    swing: z.number().check(z.describe('How far the net could move, either way, if everyone of unknown position took a full one.')),
  }),
});
export type ForceField = z.infer<typeof ForceField>;
