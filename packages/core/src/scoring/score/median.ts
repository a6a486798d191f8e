import { partOf } from '../../finite.ts';

/** The middle of a list of numbers, or the mean of the two in the middle; the list must not be empty. O(n log n). */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle]!;
  const [below, above] = [sorted[middle - 1]!, sorted[middle]!];
  const part = partOf(below, above);
  return (below * part + above * part) / (2 * part) + 0; // never −0
}

/** The least and the greatest of a list of numbers; the list must not be empty and may be of any length. */
export function extent(values: readonly number[]): [number, number] {
  let low = values[0]!;
  let high = low;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
