/**
 * The number that JSON can hold nearest to a given one: what is beyond the greatest number, on either side of 0, counts as that.
 *
 * NaN stays NaN: it is no amount, and whoever computes one has a mistake.
 */
export function finite(value: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value));
}

/** The sum of finite numbers in their order; one beyond the greatest number counts as that. O(n). */
export function finiteSum(values: readonly number[]): number {
  const sum = values.reduce((all, value) => all + value, 0);
  if (Number.isFinite(sum)) return sum;
  // By parts, so that what a part of the list goes beyond, the rest can take back.
  return finite(values.reduce((all, value) => all + value / values.length, 0) * values.length);
}

/**
 * The part of two numbers to reckon with, so that neither their sum nor the distance between them overflows: half where one is
 * beyond ±1, else the whole, since half of the least number there is would be 0. A power of two: no digit changes.
 */
export function partOf(one: number, other: number): number {
  return Math.abs(one) > 1 || Math.abs(other) > 1 ? 0.5 : 1;
}
