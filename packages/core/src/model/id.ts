import * as z from 'zod';

/**
 * The name by which records of a document refer to one another.
 *
 * Any string is legal, the empty one, `__proto__` and emoji included: ids are compared exactly (no Unicode
 * normalisation) and never used as object keys.
 */
export const Id = z.string().describe('Any string; compared exactly, unique within its collection.');
export type Id = z.infer<typeof Id>;

/** A date as far as it is known: a year, a month or a day (ISO 8601: `2011`, `2011-09`, `2011-09-30`). */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .describe('A year, a month or a day: 2011, 2011-09 or 2011-09-30.');
export type PartialDate = z.infer<typeof PartialDate>;
