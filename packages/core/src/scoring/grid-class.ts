import type { GridClass } from './power-interest-grid-result.ts';

/** The cell of an actor of which both scores are known. */
export function gridClass(highInterest: boolean, highInfluence: boolean): GridClass {
  if (highInfluence) return highInterest ? 'key-players' : 'keep-satisfied';
  return highInterest ? 'keep-informed' : 'minimal-effort';
}

/** Says whether a score is high: at its threshold or above; the last digits of a sum do not decide. */
export function isAtLeast(value: number, threshold: number): boolean {
  return value >= threshold - 1e-9;
}
