import * as z from 'zod/mini';

export const SocialInfluencePictureOptions = z.strictObject({
  objective: z.optional(z.string()).check(z.describe('Id of the objective. Default: the first one.')),
});
export type SocialInfluencePictureOptions = z.infer<typeof SocialInfluencePictureOptions>;
