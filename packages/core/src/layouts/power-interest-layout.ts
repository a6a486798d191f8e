import * as z from 'zod';
import { GridAxis, GridClass } from '../scoring/grid-result.ts';
import { Interval } from '../scoring/interval.ts';

/** Where the actors stand on the power-interest grid. */
export const PowerInterestLayout = z.object({
  thresholds: z.object({ x: z.number(), y: z.number() }),
  placed: z.array(
    z.object({
      actor: z.string(),
      class: GridClass,
      x: z.number().describe('Interest, 0 at the left to 1 at the right.'),
      y: z.number().describe('Influence, 0 at the bottom to 1 at the top.'),
      xInterval: Interval,
      yInterval: Interval,
    }),
  ),
  unplaced: z.array(
    z.object({
      actor: z.string(),
      missing: z.array(GridAxis),
      x: z.number().nullable(),
      y: z.number().nullable(),
      xInterval: Interval,
      yInterval: Interval,
    }),
  ),
});
export type PowerInterestLayout = z.infer<typeof PowerInterestLayout>;
