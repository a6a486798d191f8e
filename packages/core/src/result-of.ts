import type { LeftOut, Outcome } from './outcome.ts';

/** Whether a metric or method was asked for and left out. */
export function isLeftOut(outcome: unknown): outcome is LeftOut {
  return typeof outcome === 'object' && outcome !== null && Object.hasOwn(outcome, 'leftOut');
}

/** The result of a metric or method, or `null` where there is none: it was not asked for, or it was left out. */
export function resultOf<Result>(outcome: Outcome<Result> | undefined): Result | null {
  return outcome === undefined || outcome === null || isLeftOut(outcome) ? null : outcome;
}
