import * as z from 'zod/mini';

/** The title of the column by which rows are known when they come back, in whatever order, language or program. */
export const keyTitle = 'allymap-question';

/** What a row asks: whom, about which actor, by which criterion; and the words for the levels of its scale, lowest first. */
export const QuestionKey = z.tuple([z.string(), z.string(), z.string(), z.string(), z.array(z.string())]);
export type QuestionKey = z.infer<typeof QuestionKey>;

/** The columns before it: who is judged, what is asked, what can be answered, the answer, and why. */
export const questionColumns = ['actor', 'question', 'scale', 'answer', 'reason'] as const;
