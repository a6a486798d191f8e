import * as z from 'zod/mini';

export const JudgementsPictureOptions = z.strictObject({
  criterion: z.optional(z.string()).check(z.describe('Id of the criterion. Default: the judgements on all of them that differ most.')),
});
export type JudgementsPictureOptions = z.infer<typeof JudgementsPictureOptions>;
