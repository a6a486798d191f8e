/** Says whether a score is high: at its threshold or above; the last digits of a sum do not decide. */
export function isAtLeast(value: number, threshold: number): boolean {
  return value >= threshold - 1e-9;
}
