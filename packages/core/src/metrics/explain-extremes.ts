import { nameFirst } from '../first-few.ts';
import { message, type Message } from '../message.ts';
import type { ActorScores } from './actor-scores.ts';

/** How many actors are named when a metric says who has the highest and the lowest score. */
const named = 4;

/**
 * Says who has the highest score, who the lowest, and of how many it is unknown, under the codes `<id>.highest`,
 * `<id>.lowest` and `<id>.unknown`; `<id>.same` where all who have one have the same. O(n).
 */
export function explainExtremes(id: string, scores: ActorScores['scores']): Message[] {
  const known = scores.flatMap(({ actor, value }) => (value === null ? [] : [{ actor, value }]));
  const unknown = known.length < scores.length ? [message(`${id}.unknown`, { count: scores.length - known.length, total: scores.length })] : [];
  if (known.length === 0) return unknown;
  const [lowest, highest] = known.reduce(([low, high], { value }) => [Math.min(low, value), Math.max(high, value)] as const, [Infinity, -Infinity] as const);
  // Sums of the same parts in another order differ in their last digits.
  const withValue = (code: string, end: number): Message => {
    const actors = known.filter(({ value }) => Math.abs(value - end) <= 1e-9).map(({ actor }) => actor);
    return message(code, { value: end, count: actors.length, ...nameFirst('actors', actors, named) });
  };
  if (highest - lowest <= 1e-9) return [message(`${id}.same`, { value: highest, count: known.length }), ...unknown];
  return [withValue(`${id}.highest`, highest), withValue(`${id}.lowest`, lowest), ...unknown];
}
