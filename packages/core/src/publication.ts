import * as z from 'zod/mini';

/**
 * How it was looked up that a publication is what its entry says: its text was opened; a publisher, a library or its
 * author describes it; or others cite it so. What no look-up finds is no source.
 */
export const CheckedBy = z.enum(['text', 'record', 'citation']);
export type CheckedBy = z.infer<typeof CheckedBy>;

/** What of an entry a look-up may leave open. */
export const OpenPart = z.enum(['title', 'year', 'publisher', 'pages']);
export type OpenPart = z.infer<typeof OpenPart>;

export const SourceCheck = z.strictObject({
  by: CheckedBy,
  at: z.array(z.string().check(z.regex(/^https?:\/\/\S+$/))).check(z.describe('Where it was looked up; empty where the index that holds the text names no address.')),
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  open: z.array(OpenPart).check(z.describe('What no look-up confirmed; empty: all of it was found as it stands here.')),
});
export type SourceCheck = z.infer<typeof SourceCheck>;

/** A publication that defines a metric or a method, and how it was checked that it is what it is said to be. */
export const Publication = z.strictObject({
  cite: z.string().check(z.minLength(1), z.describe('As one cites it: Freeman 1977.')),
  title: z.string().check(z.minLength(1)),
  where: z.optional(z.string()).check(z.describe('Who published it, in which volume, on which pages.')),
  doi: z.optional(z.string().check(z.regex(/^10\.\d{4,}\/\S+$/))),
  checked: SourceCheck,
});
export type Publication = Readonly<z.infer<typeof Publication>>;
