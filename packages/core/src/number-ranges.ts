import * as z from 'zod/mini';

/** How many there are of something. */
export const Count = z.int().check(z.nonnegative());

/** A share, a score, a threshold, … : a number from 0 to 1. */
export const ZeroToOne = z.number().check(z.minimum(0), z.maximum(1));

/** What `seededRandom` starts from: every whole number that 32 bits hold is another start. */
export const Seed = z.int().check(z.minimum(0), z.maximum(2 ** 32 - 1));
