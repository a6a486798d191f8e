import * as z from 'zod/mini';

export const TeamCoveragePictureOptions = z.strictObject({
  alliance: z.optional(z.string()).check(z.describe('Id of the alliance whose members are shown. Default: the partners, or the first alliance where there are none.')),
  team: z._default(z.enum(['on-record', 'best']), 'on-record').check(z.describe('The team that is shown: one on record, or the best of at most four members.')),
});
export type TeamCoveragePictureOptions = z.infer<typeof TeamCoveragePictureOptions>;
