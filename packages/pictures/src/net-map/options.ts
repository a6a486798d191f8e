import * as z from 'zod/mini';

export const NetMapPictureOptions = z.strictObject({
  objective: z.optional(z.string()).check(z.describe('Id of the objective. Default: the first one.')),
});
export type NetMapPictureOptions = z.infer<typeof NetMapPictureOptions>;
