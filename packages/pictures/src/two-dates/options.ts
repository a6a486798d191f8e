import * as z from 'zod/mini';

const date = z.optional(z.string().check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)));

export const TwoDatesOptions = z.strictObject({
  from: date.check(z.describe('The earlier date: a year, a month or a day. Default: the first date on which something was judged.')),
  to: date.check(z.describe('The later date. Default: the last date on which something was judged.')),
});
export type TwoDatesOptions = z.infer<typeof TwoDatesOptions>;
