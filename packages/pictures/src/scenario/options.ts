import * as z from 'zod/mini';

export const ScenarioPictureOptions = z.strictObject({
  scenario: z.optional(z.string()).check(z.describe('Id of the scenario. Default: the first one.')),
  objective: z.optional(z.string()).check(z.describe('Id of the objective. Default: the first on which the scenario acts.')),
});
export type ScenarioPictureOptions = z.infer<typeof ScenarioPictureOptions>;
