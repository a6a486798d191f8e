import * as z from 'zod/mini';

export const ForceFieldPictureOptions = z.strictObject({
  objective: z.optional(z.string()).check(z.describe('Id of the objective. Default: the first one.')),
  each: z._default(z.boolean(), false).check(z.describe('Every objective as a small force field, at one scale, instead of one objective.')),
});
export type ForceFieldPictureOptions = z.infer<typeof ForceFieldPictureOptions>;
