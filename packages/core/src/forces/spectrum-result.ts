import * as z from 'zod/mini';
import { Interval } from '../scoring/score/interval.ts';

/** The places of the spectrum of allies, and unknown; from those with the cause to those against it. */
export const SpectrumClass = z.enum(['active-ally', 'passive-ally', 'neutral', 'passive-opponent', 'active-opponent', 'unknown']);
export type SpectrumClass = z.infer<typeof SpectrumClass>;

/** One place of the spectrum: who stands there, and how much influence they have together. */
export const SpectrumGroup = z.object({
  class: SpectrumClass,
  actors: z.array(z.string()).check(z.describe('The most influential first, those of unknown influence last.')),
  influence: z.nullable(z.number()).check(z.describe('Sum of the known influence; null where there are actors and none is known.')),
  missing: z.int().check(z.describe('How many actors of unknown influence the sum could not include.')),
});
export type SpectrumGroup = z.infer<typeof SpectrumGroup>;

/** The place of one actor on the spectrum. */
export const SpectrumActor = z.object({
  actor: z.string(),
  class: SpectrumClass,
  position: z.nullable(z.number()).check(z.describe('−1..+1, the median over the assessors.')),
  positionRange: z.nullable(Interval).check(z.describe('The least and the greatest position that one assessor gives.')),
  judgements: z.array(SpectrumClass).check(z.describe('The places that single assessors would give, in the order of the classes.')),
  influence: z.nullable(z.number()),
  assessors: z.int(),
  positions: z.array(z.string()).check(z.describe('Ids of the positions that count.')),
});
export type SpectrumActor = z.infer<typeof SpectrumActor>;

/** The spectrum of allies of one objective. */
export const Spectrum = z.object({
  objective: z.string(),
  cuts: z.object({ neutral: z.number(), active: z.number() }),
  classes: z.array(SpectrumGroup).check(z.describe('Every class, the empty ones too.')),
  actors: z.array(SpectrumActor).check(z.describe('In the document’s order.')),
});
export type Spectrum = z.infer<typeof Spectrum>;
