/** The largest of numbers from 0 up, 0 of none. The list may be of any length, which the arguments of `Math.max` may not. O(n). */
export function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
