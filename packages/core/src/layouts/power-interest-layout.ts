import { gridAxes } from '../scoring/grid-classes.ts';
import type { PowerInterestGrid } from '../scoring/power-interest-grid-result.ts';
import type { PowerInterestLayout } from './power-interest-layout-result.ts';

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
      const missing = gridAxes.filter((axis) => (axis === 'interest' ? x : y) === null);
      layout.unplaced.push({ actor, missing, x, y, xInterval, yInterval });
    }
  }
  return layout;
}
