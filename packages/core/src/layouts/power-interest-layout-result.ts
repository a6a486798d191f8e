import * as z from 'zod/mini';
import { GridAxis, GridClass } from '../scoring/power-interest-grid-result.ts';
import { Interval } from '../scoring/score/interval.ts';

/** Where the actors stand on the power-interest grid. */
export const PowerInterestLayout = z.object({
  thresholds: z.object({ x: z.number(), y: z.number() }),
  placed: z.array(
    z.object({
      actor: z.string(),
      class: GridClass,
      x: z.number().check(z.describe('Interest, 0 at the left to 1 at the right.')),
      y: z.number().check(z.describe('Influence, 0 at the bottom to 1 at the top.')),
      xInterval: Interval,
      yInterval: Interval,
    }),
  ),
  unplaced: z.array(
    z.object({
      actor: z.string(),
      missing: z.array(GridAxis),
      x: z.nullable(z.number()),
      y: z.nullable(z.number()),
      xInterval: Interval,
      yInterval: Interval,
    }),
  ),
});
export type PowerInterestLayout = z.infer<typeof PowerInterestLayout>;
