import * as z from 'zod/mini';
import { besideGreatest, greatestOf } from '../beside-greatest.ts';
import { Interval } from '../scoring/score/interval.ts';

/** A value on 0..1 as far as it is known, and what it could be; of an unknown one it is the whole of 0..1. */
export const Estimate = z.object({ value: z.nullable(z.number()).check(z.describe('0..1; null: unknown.')), interval: Interval });
export type Estimate = z.infer<typeof Estimate>;

/** Nothing is known. */
export const unknownEstimate: Estimate = { value: null, interval: [0, 1] };

/** A value on 0..1 that is known for certain, or unknown. */
export function estimateOf(value: number | null): Estimate {
  return value === null ? unknownEstimate : { value, interval: [value, value] };
}

/**
 * Averages estimates, weighted where weights are given: the value is the mean of the known ones, the interval the mean of
 * what each could be, an unknown one being anything from 0 to 1.
 *
 * Another unknown one therefore leaves the value alone and only widens the interval. Unknown where none is known, or
 * where all the known ones weigh 0. O(n). Ours, as the interval of `score`.
 */
export function meanOf(estimates: readonly Estimate[], weights: readonly number[] = estimates.map(() => 1)): Estimate {
  const shares = besideGreatest(weights);
  const greatest = greatestOf(weights);
  const isKnown = (_: unknown, index: number): boolean => estimates[index]!.value !== null;
  const knownShares = besideGreatest(weights.filter(isKnown), greatest);
  let known = 0;
  let all = 0;
  let [sum, low, high, next] = [0, 0, 0, 0];
  estimates.forEach(({ value, interval }, index) => {
    const weight = shares[index]!;
    all += weight;
    low += weight * (value === null ? 0 : interval[0]);
    high += weight * (value === null ? 1 : interval[1]);
    if (value === null) return;
    const own = knownShares[next++]!;
    known += own;
    sum += own * value;
  });
  if (known === 0) return unknownEstimate;
  const value = Math.min(1, sum / known);
  // Rounding must not push the value out of its own interval.
  return { value, interval: [Math.min(value, low / all), Math.min(1, Math.max(value, high / all))] };
}
