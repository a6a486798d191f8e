import * as z from 'zod/mini';
import { GridAxis, GridClass, type PowerInterestGrid } from '../scoring/power-interest-grid-result.ts';
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

/**
 * Gives every actor its coordinates on the power-interest grid: interest across, influence up, the origin at the lower left.
 *
 * Actors of unknown interest or influence have no place in the picture: they come as `unplaced`, with what is known of
 * them, for a margin. `xInterval` and `yInterval` say how far the unknown part lets an actor move. Actors may share
 * coordinates; making them readable is the picture's work. Ranges 0..1. O(actors).
 */
export function powerInterestLayout(grid: PowerInterestGrid): PowerInterestLayout {
  const layout: PowerInterestLayout = { thresholds: { x: grid.thresholds.interest, y: grid.thresholds.influence }, placed: [], unplaced: [] };
  for (const { actor, class: cell, interest: x, influence: y, interestInterval: xInterval, influenceInterval: yInterval } of grid.actors) {
    if (x !== null && y !== null) {
      layout.placed.push({ actor, class: cell, x, y, xInterval, yInterval });
    } else {
      const missing = GridAxis.options.filter((axis) => (axis === 'interest' ? x : y) === null);
      layout.unplaced.push({ actor, missing, x, y, xInterval, yInterval });
    }
  }
  return layout;
}
