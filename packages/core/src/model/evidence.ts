import * as z from 'zod/mini';
import { Id, PartialDate } from './id.ts';

/** Where a fact or a judgement comes from: a text, an interview, a workshop. */
export const Source = z.looseObject({
    id: Id,
    title: z.string(),
    author: z.optional(z.string()),
    year: z.optional(z.int()),
    publisher: z.optional(z.string()),
    url: z.optional(z.string()).check(z.describe('Shown as a link only if it begins with https:, http: or mailto:.')),
    accessed: z.optional(PartialDate),
    note: z.optional(z.string()),
  }).check(z.describe('A text, interview or workshop that facts and judgements cite.'));
export type Source = z.infer<typeof Source>;

/** A place in a source: the source's id and the page, section or box in it. */
export const Citation = z.looseObject({
  source: Id,
  locator: z.optional(z.string()).check(z.describe('Page, section, table or box, as the source numbers it.')),
});
export type Citation = z.infer<typeof Citation>;

const about = z.optional(z.array(z.string())).check(z.describe('Names of the fields that this evidence supports; absent: the whole record.'));

/**
 * What a record rests on: stated by a source, or judged by somebody.
 *
 * The two are told apart because a board asks for it: a statement needs a citation, a judgement needs a reason.
 */
export const Evidence = z.discriminatedUnion('basis', [
    z.looseObject({ basis: z.literal('stated'), citations: z.array(Citation).check(z.minLength(1)), about }),
    z.looseObject({
      basis: z.literal('judged'),
      reason: z.string().check(z.minLength(1)),
      citations: z.optional(z.array(Citation)),
      about,
    }),
  ]).check(z.describe('stated: a source says so (citations needed). judged: an editor or assessor thinks so (reason needed).'));
export type Evidence = z.infer<typeof Evidence>;

/** The field `evidence` of every record. */
export const evidence = z.optional(z.array(Evidence));
