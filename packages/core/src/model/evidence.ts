import * as z from 'zod';
import { Id, PartialDate } from './id.ts';

/** Where a fact or a judgement comes from: a text, an interview, a workshop. */
export const Source = z
  .looseObject({
    id: Id,
    title: z.string(),
    author: z.string().optional(),
    year: z.number().int().optional(),
    publisher: z.string().optional(),
    url: z.string().optional().describe('Shown as a link only if it begins with https:, http: or mailto:.'),
    accessed: PartialDate.optional(),
    note: z.string().optional(),
  })
  .describe('A text, interview or workshop that facts and judgements cite.');
export type Source = z.infer<typeof Source>;

/** A place in a source: the source's id and the page, section or box in it. */
export const Citation = z.looseObject({
  source: Id,
  locator: z.string().optional().describe('Page, section, table or box, as the source numbers it.'),
});
export type Citation = z.infer<typeof Citation>;

const about = z
  .array(z.string())
  .optional()
  .describe('Names of the fields that this evidence supports; absent: the whole record.');

/**
 * What a record rests on: stated by a source, or judged by somebody.
 *
 * The two are told apart because a board asks for it: a statement needs a citation, a judgement needs a reason.
 */
export const Evidence = z
  .discriminatedUnion('basis', [
    z.looseObject({ basis: z.literal('stated'), citations: z.array(Citation).min(1), about }),
    z.looseObject({
      basis: z.literal('judged'),
      reason: z.string().min(1),
      citations: z.array(Citation).optional(),
      about,
    }),
  ])
  .describe('stated: a source says so (citations needed). judged: an editor or assessor thinks so (reason needed).');
export type Evidence = z.infer<typeof Evidence>;

/** The field `evidence` of every record. */
export const evidence = z.array(Evidence).optional();
