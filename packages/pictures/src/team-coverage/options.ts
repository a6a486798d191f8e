import * as z from 'zod/mini';

export const TeamCoveragePictureOptions = z.strictObject({
  alliance: z.optional(z.string()).check(z.describe('Id of the alliance whose members are shown. Default: the partners, or the first alliance where there are none.')),
});
export type TeamCoveragePictureOptions = z.infer<typeof TeamCoveragePictureOptions>;
