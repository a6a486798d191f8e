import * as z from 'zod';
import { Interval } from '../scoring/score/interval.ts';
import { WhyNoPosition } from '../scoring/actor-position.ts';
import { SupportBand } from './support-band-result.ts';

/** One actor whose side is known: which way it pushes, and how hard where its influence is known. */
export const Force = z.object({
  actor: z.string(),
  position: z.number().describe('−1..+1, the median over the assessors.'),
  positionLow: z.number(),
  positionHigh: z.number(),
  band: SupportBand,
  influence: z.number().nullable(),
  influenceInterval: Interval,
  force: z.number().nullable().describe('position × influence, −1..+1; null where the influence is unknown.'),
  interval: Interval.describe('The force at the least and at the greatest influence that is possible.'),
  veto: z.boolean().nullable(),
  assessors: z.number().int(),
  positions: z.array(z.string()).describe('Ids of the positions that count.'),
});
export type Force = z.infer<typeof Force>;

/** One actor whose side is unknown. */
export const UnknownForce = z.object({
  actor: z.string(),
  why: WhyNoPosition,
  influence: z.number().nullable(),
  influenceInterval: Interval,
  veto: z.boolean().nullable(),
  positions: z.array(z.string()),
});
export type UnknownForce = z.infer<typeof UnknownForce>;

/** The sum of the forces of several actors, as amounts without sign. */
export const ForceTotal = z.object({
  actors: z.number().int().describe('How many actors there are.'),
  total: z.number().nullable().describe('Sum of the known forces; null where there are forces and none is known.'),
  missing: z.number().int().describe('How many forces the sum could not include, their influence being unknown.'),
  interval: Interval.describe('What the sum could be, whatever the missing influence is.'),
});
export type ForceTotal = z.infer<typeof ForceTotal>;

/** The forces for and against one objective. */
export const ForceField = z.object({
  objective: z.string(),
  driving: z.array(Force).describe('The strongest first, those of unknown influence last.'),
  restraining: z.array(Force),
  neutral: z.array(Force),
  unknown: z.array(UnknownForce),
  totals: z.object({
    driving: ForceTotal,
    restraining: ForceTotal,
    net: z.number().nullable().describe('driving − restraining; null where either is, or where no position is known.'),
    netInterval: Interval.describe('What the net could be, whatever the missing influence is.'),
    swing: z.number().describe('How far the net could move, either way, if everyone of unknown position took a full one.'),
  }),
});
export type ForceField = z.infer<typeof ForceField>;
