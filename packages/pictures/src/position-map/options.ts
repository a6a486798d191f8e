import * as z from 'zod/mini';

export const PositionMapOptions = z.strictObject({
  objective: z.optional(z.string()).check(z.describe('Id of the objective. Default: the first one.')),
});
export type PositionMapOptions = z.infer<typeof PositionMapOptions>;
