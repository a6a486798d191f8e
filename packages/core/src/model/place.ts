import * as z from 'zod/mini';
import { Id } from './id.ts';

/** On which side of a migration a place lies. */
export const Side = z.enum(['origin', 'transit', 'destination']);
export type Side = z.infer<typeof Side>;

/** A country or a locality in one. */
export const Place = z.looseObject({
    id: Id,
    label: z.optional(z.string()).check(z.describe('Absent for a country: the reader’s language names it from its code.')),
    country: z.optional(z.stringFormat('country-code', /^[A-Z]{2}$/)).check(z.describe('ISO 3166-1 alpha-2, upper case.')),
    side: z.optional(Side).check(z.describe('Towards this cause; an actor’s presence may say otherwise.')),
    coordinates: z.optional(z.looseObject({ latitude: z.number().check(z.minimum(-90), z.maximum(90)), longitude: z.number().check(z.minimum(-180), z.maximum(180)) })),
  }).check(z.describe('A country, or a locality in one.'));
export type Place = z.infer<typeof Place>;
