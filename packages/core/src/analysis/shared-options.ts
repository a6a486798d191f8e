import * as z from 'zod/mini';
import { Seed } from '../number-ranges.ts';
import { MapReading } from '../scoring/map-reading.ts';

/** What several metrics and methods are told alike, so that their results can be compared. */
export const SharedOptions = z.extend(MapReading, {
  seed: z._default(Seed, 1).check(z.describe('Decides every choice that is made by lot: the same seed, the same result.')),
});
export type SharedOptions = z.infer<typeof SharedOptions>;
