import type { Interval } from '../scoring/score/interval.ts';
import type { ForceTotal } from './force-field-result.ts';

/** An amount without sign, as far as it is known, and what it could be. */
export interface Amount {
  readonly value: number | null;
  readonly interval: Interval;
}

/** Sums what is known of amounts, and says how many are missing and between what the whole sum lies. O(n). */
export function sumKnown(amounts: readonly Amount[]): ForceTotal {
  const known = amounts.flatMap(({ value }) => value ?? []);
  return {
    actors: amounts.length,
    total: amounts.length > 0 && known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
    missing: amounts.length - known.length,
    interval: [amounts.reduce((sum, { interval }) => sum + interval[0], 0), amounts.reduce((sum, { interval }) => sum + interval[1], 0)],
  };
}
