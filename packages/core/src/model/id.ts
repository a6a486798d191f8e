import * as z from 'zod/mini';

/**
 * The name by which records of a document refer to one another.
 *
 * Any string is legal, the empty one, `__proto__` and emoji included: ids are compared exactly (no Unicode
 * normalisation) and never used as object keys.
 */
export const Id = z.string().check(z.describe('Any string; compared exactly, unique within its collection.'));
export type Id = z.infer<typeof Id>;

// 29 February is allowed in every year: a pattern does not know leap years.
const month = '(0[1-9]|1[0-2])';
const monthAndDay = '((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))';

/** A date as far as it is known: a year, a month or a day (ISO 8601: `2011`, `2011-09`, `2011-09-30`). */
export const PartialDate = z.stringFormat('partial-date', new RegExp(`^\\d{4}(-(${month}|${monthAndDay}))?$`)).check(z.describe('A year, a month or a day: 2011, 2011-09 or 2011-09-30.'));
export type PartialDate = z.infer<typeof PartialDate>;
