import * as z from 'zod/mini';

export const AiimPictureOptions = z.strictObject({
  objective: z.optional(z.string()).check(z.describe('Id of the objective. Default: the first one.')),
  names: z._default(z.enum(['when-placed', 'shown', 'hidden']), 'when-placed').check(z.describe('Whether the quadrants have their names: once everybody is placed, as the method asks, always or never.')),
});
export type AiimPictureOptions = z.infer<typeof AiimPictureOptions>;
