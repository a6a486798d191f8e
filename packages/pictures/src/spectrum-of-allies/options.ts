import * as z from 'zod/mini';

export const SpectrumOfAlliesOptions = z.strictObject({
  objective: z.optional(z.string()).check(z.describe('Id of the objective. Default: the first one.')),
});
export type SpectrumOfAlliesOptions = z.infer<typeof SpectrumOfAlliesOptions>;
