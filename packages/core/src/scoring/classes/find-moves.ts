import type { ScoreItem } from '../score/actor-score.ts';
import type { Interval } from '../score/interval.ts';
import { isAtLeast } from './is-at-least.ts';

/** A score as far as its class depends on it; `items` are the answers that make it. */
export interface CutScore<Axis extends string, Answer extends string | null = string> {
  /** What the score measures. */
  readonly axis: Axis;
  readonly value: number | null;
  readonly interval: Interval;
  /** From here on it is high. */
  readonly threshold: number;
  readonly items: readonly (Pick<ScoreItem, 'value' | 'share' | 'step' | 'reversed'> & { readonly criterion: Answer })[];
}

/** One answer that, moved one step of its scale, puts the actor into another class. */
export interface Move<Axis extends string, Class extends string, Answer extends string | null = string> {
  axis: Axis;
  criterion: Answer;
  direction: 'higher' | 'lower';
  class: Class;
}

/**
 * Lists the single answers that, moved one step of their scale up or down, put the actor into another class.
 *
 * What moves is a criterion's median over its assessors; it stops at the ends of its scale, and on a scale of two levels
 * one step is the opposite answer. Every score must be known; `classOf` takes which of them are high, in their order.
 * O(criteria).
 */
export function findMoves<Axis extends string, Class extends string, Answer extends string | null>(
  cuts: readonly CutScore<Axis, Answer>[],
  classOf: (...high: boolean[]) => Class,
): Move<Axis, Class, Answer>[] {
  const sides = cuts.map(({ value, threshold }) => isAtLeast(value!, threshold));
  const actual = classOf(...sides);
  const moves: Move<Axis, Class, Answer>[] = [];
  for (const [index, cut] of cuts.entries()) {
    const high = sides[index]!;
    sides[index] = !high;
    const moved = classOf(...sides);
    sides[index] = high;
    if (moved === actual) continue;
    for (const item of cut.items) {
      const value = cut.value! + (high ? -1 : 1) * gainOf(item, high);
      if (isAtLeast(value, cut.threshold) === high) continue;
      // A reversed criterion is answered the other way round.
      moves.push({ axis: cut.axis, criterion: item.criterion, direction: high === item.reversed ? 'higher' : 'lower', class: moved });
    }
  }
  return moves;
}

/** How far the score moves when one item moves one step towards the other side, or as far as its scale goes. */
function gainOf(item: Pick<ScoreItem, 'value' | 'share' | 'step'>, high: boolean): number {
  const room = high ? item.value : 1 - item.value;
  return item.share * Math.min(item.step, room);
}
