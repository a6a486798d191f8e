import { itemsBeyond, itemsOf, sizeOf, type Rows } from './rows.ts';

/** With how many of the longest rows each is compared: enough for maps that people draw, and bounded for all others. */
const mostCompared = 500;

/**
 * The candidates that are worth choosing: without those whose items another one has as well, of equal ones the first.
 *
 * For the best choice nothing is lost. Rows that only a shorter one beyond the 500 longest contains may stay in.
 * O(candidates × 500 × items).
 */
export function undominated(rows: Rows, candidates: readonly number[]): number[] {
  const longestFirst = [...candidates].sort((a, b) => sizeOf(rows, b) - sizeOf(rows, a) || a - b);
  const kept: number[] = [];
  for (const candidate of longestFirst) {
    const items = itemsOf(rows, candidate);
    const isWithin = (other: number): boolean => itemsBeyond(items, itemsOf(rows, other)).length === 0;
    if (items.length > 0 && !kept.slice(0, mostCompared).some(isWithin)) kept.push(candidate);
  }
  return kept.sort((a, b) => a - b);
}
