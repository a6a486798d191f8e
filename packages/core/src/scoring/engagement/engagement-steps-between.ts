import { LevelOfEngagement } from '../../model/engagement-level.ts';
import type { EngagementGap } from './engagement-assessment-result.ts';

const order = LevelOfEngagement.options;
const unaware = order.indexOf('unaware');
const neutral = order.indexOf('neutral');

/**
 * Counts the steps from one level of engagement to another, 0 to 3 (ours: the guide gives an order and no distance).
 *
 * From resistant to leading each level is one step from the next. Becoming aware is one step too, and leads to neutral:
 * who has just heard of the cause is aware and neither for nor against it. So it is two steps from unaware to supportive,
 * not three by way of resistant, where the guide's table has it.
 */
export function engagementStepsBetween(from: LevelOfEngagement, to: LevelOfEngagement): number {
  const [one, other] = [order.indexOf(from), order.indexOf(to)];
  if (one === other) return 0;
  if (one === unaware) return 1 + Math.abs(other - neutral);
  return other === unaware ? 1 + Math.abs(one - neutral) : Math.abs(one - other);
}

/** Says whether a level is short of the desired one, at it or beyond it; who is unaware is short of all others. */
export function engagementGapBetween(current: LevelOfEngagement, desired: LevelOfEngagement): EngagementGap {
  if (current === desired) return 'none';
  return order.indexOf(current) < order.indexOf(desired) ? 'short' : 'beyond';
}
