import * as z from 'zod/mini';

export const BindingForcesPictureOptions = z.strictObject({
  alliance: z.optional(z.string()).check(z.describe('Id of the alliance. Default: all, the one with the weakest bond first.')),
});
export type BindingForcesPictureOptions = z.infer<typeof BindingForcesPictureOptions>;
