import * as z from 'zod/mini';

export const PersuasionPictureOptions = z.strictObject({
  objective: z.optional(z.string()).check(z.describe('Id of the objective. Default: the first one.')),
});
export type PersuasionPictureOptions = z.infer<typeof PersuasionPictureOptions>;
