import * as z from 'zod/mini';

/** The seven bands of the PolicyMaker scale, and unknown; from support to opposition. */
export const SupportBand = z.enum([
  'high-support',
  'medium-support',
  'low-support',
  'non-mobilised',
  'low-opposition',
  'medium-opposition',
  'high-opposition',
  'unknown',
]);
export type SupportBand = z.infer<typeof SupportBand>;

/** Who stands in which band towards one objective. */
export const SupportBands = z.object({
  objective: z.string(),
  bands: z.array(z.object({ band: SupportBand, actors: z.array(z.string()) })).check(z.describe('Every band, the empty ones too.')),
  actors: z.array(
    z.object({ actor: z.string(), band: SupportBand, position: z.nullable(z.number()).check(z.describe('−7..+7.')) }),
  ),
});
export type SupportBands = z.infer<typeof SupportBands>;
