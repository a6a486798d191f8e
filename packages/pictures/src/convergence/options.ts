import * as z from 'zod/mini';

export const ConvergencePictureOptions = z.strictObject({
  lines: z._default(z.enum(['convergence', 'divergence']), 'convergence').check(z.describe('What the lines are: how far two actors pull together, or how far apart. Where the actors stand is the same for both.')),
  positions: z._default(z.enum(['simple', 'valued', 'weighted']), 'valued').check(z.describe('How positions count: by heads (order 1), by intensity (order 2), or by intensity and power (order 3).')),
  weakest: z.optional(z.int().check(z.gte(1), z.lte(5))).check(z.describe('The weakest class of lines that is drawn, from 1, the weakest of all, to 5. Default: as many classes as can be read.')),
});
export type ConvergencePictureOptions = z.infer<typeof ConvergencePictureOptions>;
