/**
 * What a copy of a document can leave out, in the order in which it is said.
 *
 * - `notes`: notes, the working sheet of each actor (`profile`), and fields that the format does not know.
 * - `reasons`: what was judged says no longer why; sources that nothing else cites go along.
 * - `positions`: positions, levels of engagement, answers about alignment, and the shifts of positions that scenarios plan.
 * - `opponents`: actors who oppose the change, with everything about them.
 * - `assessors`: who judged; assessors are called by letters, and their judgements stay apart.
 */
export const redactionChoices = ['notes', 'reasons', 'positions', 'opponents', 'assessors'] as const;
export type RedactionChoice = (typeof redactionChoices)[number];
