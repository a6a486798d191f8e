import { type EngagementLevel, LevelOfEngagement } from '../../model/engagement-level.ts';
import { latestPerAssessor } from '../score/latest-per-assessor.ts';
import type { EngagementReading } from './engagement-assessment-result.ts';

const order = LevelOfEngagement.options;

/**
 * Reads what the assessors say of one of an actor's two levels: the middle of what they say.
 *
 * Of several records of one assessor that say something of this level, `null` included, the newest counts, as in `score`.
 * Whether the actor is aware comes first: where most say that it is not, it is unaware; else the median of those who say
 * that it is counts. Levels have no mean, so where the assessors are evenly divided no level is claimed, and `possible`
 * holds the two in the middle with all between them. That is ours. O(records log records).
 */
export function readEngagement(records: readonly EngagementLevel[], which: 'current' | 'desired'): EngagementReading {
  const counting = latestPerAssessor(records.filter((one) => one[which] !== undefined));
  const named = counting.flatMap((one) => one[which] ?? []);
  const possible = named.length === 0 ? [...order] : middleLevels(named);
  const level = possible.length === 1 ? possible[0]! : null;
  return {
    level,
    possible,
    said: order.filter((one) => named.includes(one)),
    assessors: named.length,
    records: counting.map(({ id }) => id),
    why: level === null ? whyUnknown(counting, named) : null,
  };
}

/** The levels in the middle of those named, one at least, in the guide's order: one, or several where they are evenly divided. */
function middleLevels(named: readonly LevelOfEngagement[]): LevelOfEngagement[] {
  const aware = named.filter((one) => one !== 'unaware').map((one) => order.indexOf(one)).sort((a, b) => a - b);
  const unaware = named.length - aware.length;
  if (unaware > aware.length) return ['unaware'];
  const [low, high] = [aware[(aware.length - 1) >> 1]!, aware[aware.length >> 1]!];
  const middle = order.slice(low, high + 1);
  return unaware === aware.length ? ['unaware', ...middle] : middle;
}

function whyUnknown(counting: readonly EngagementLevel[], named: readonly LevelOfEngagement[]): EngagementReading['why'] {
  if (counting.length === 0) return 'not-assessed';
  return named.length === 0 ? 'assessed-unknown' : 'divided';
}
