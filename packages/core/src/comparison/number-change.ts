import type { NumberChange } from './comparison-result.ts';

/** Less than this is rounding, not a change. */
const rounding = 1e-12;

/** Puts a number before and after side by side. */
export function numberChange(before: number | null, after: number | null): NumberChange {
  return { before, after, change: before === null || after === null ? null : after - before + 0 };
}

/** Whether anything changed: the number, or that it is known. */
export function isChange({ before, after, change }: NumberChange): boolean {
  return change === null ? before !== after : Math.abs(change) > rounding;
}
