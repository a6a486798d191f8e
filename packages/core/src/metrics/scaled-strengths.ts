/**
 * Strengths as shares of the greatest, 0 to 1, so that no sum of them overflows; for measures that do not depend on their unit.
 *
 * All 0 where no strength is above 0. O(m).
 */
export function scaledStrengths(strengths: Float64Array): Float64Array {
  const known = strengths.map((strength) => Math.min(strength, Number.MAX_VALUE)); // a sum of parallel ties may have overflowed
  const greatest = known.reduce((most, strength) => Math.max(most, strength), 0);
  return greatest === 0 ? known : known.map((strength) => strength / greatest);
}
