import * as z from 'zod/mini';

/** The least and the greatest value that the known part of a result allows, in this order. */
export const Interval = z.tuple([z.number(), z.number()]).check(z.describe('Least and greatest value that what is known allows.'));
export type Interval = z.infer<typeof Interval>;
