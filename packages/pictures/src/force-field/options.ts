import * as z from 'zod/mini';

export const ForceFieldPictureOptions = z.strictObject({
  objective: z.optional(z.string()).check(z.describe('Id of the objective. Default: the first one.')),
});
export type ForceFieldPictureOptions = z.infer<typeof ForceFieldPictureOptions>;
