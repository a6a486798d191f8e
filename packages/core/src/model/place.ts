import * as z from 'zod';
import { Id } from './id.ts';

/** On which side of a migration a place lies. */
export const Side = z.enum(['origin', 'transit', 'destination']);
export type Side = z.infer<typeof Side>;

/** A country or a locality in one. */
export const Place = z
  .looseObject({
    id: Id,
    label: z.string().optional().describe('Absent for a country: the reader’s language names it from its code.'),
    country: z
      .stringFormat('country-code', /^[A-Z]{2}$/)
      .optional()
      .describe('ISO 3166-1 alpha-2, upper case.'),
    side: Side.optional().describe('Towards this cause; an actor’s presence may say otherwise.'),
    coordinates: z
      .looseObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .optional(),
  })
  .describe('A country, or a locality in one.');
export type Place = z.infer<typeof Place>;
