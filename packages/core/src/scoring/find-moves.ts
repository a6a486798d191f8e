import type { ActorScore, ScoreItem } from './actor-score.ts';
import { gridClass, isAtLeast } from './grid-class.ts';
import type { GridAxis, GridClass, GridMove } from './power-interest-grid-result.ts';

/** From where on each axis is high. */
interface Thresholds {
  readonly interestThreshold: number;
  readonly influenceThreshold: number;
}

/**
 * Lists the single answers that, moved one step of their scale up or down, put the actor into another cell.
 *
 * What moves is a criterion's median over its assessors; it stops at the ends of its scale. Both scores must be known.
 * O(criteria).
 */
export function findMoves(interest: ActorScore, influence: ActorScore, thresholds: Thresholds): GridMove[] {
  const highInterest = isAtLeast(interest.value!, thresholds.interestThreshold);
  const highInfluence = isAtLeast(influence.value!, thresholds.influenceThreshold);
  return [
    ...movesOn('interest', interest, thresholds.interestThreshold, (high) => gridClass(high, highInfluence)),
    ...movesOn('influence', influence, thresholds.influenceThreshold, (high) => gridClass(highInterest, high)),
  ];
}

function movesOn(axis: GridAxis, score: ActorScore, threshold: number, cellOf: (high: boolean) => GridClass): GridMove[] {
  const value = score.value!;
  const high = isAtLeast(value, threshold);
  return score.items.flatMap((item) => {
    const moved = value + (high ? -1 : 1) * gainOf(item, high);
    if (isAtLeast(moved, threshold) === high) return [];
    // A reversed criterion is answered the other way round.
    const direction = high === item.reversed ? 'higher' : 'lower';
    return [{ axis, criterion: item.criterion, direction, class: cellOf(!high) } satisfies GridMove];
  });
}

/** How far the score moves when one item moves one step towards the other side, or as far as its scale goes. */
function gainOf(item: ScoreItem, high: boolean): number {
  const room = high ? item.value : 1 - item.value;
  return item.share * Math.min(item.step, room);
}
