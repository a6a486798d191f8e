import { partOf } from '../finite.ts';
import { toUnit } from './scale-conversion.ts';
import type { Scale, ScaleValue } from './scale.ts';

/** What counts as 1 on scales without an upper limit, where one of the two has none. */
export interface ScaleTops {
  readonly from?: number;
  readonly to?: number;
}

/**
 * Converts a value of one scale to another: low-medium-high, 1 to 5, 0 to 10, −4 to +4, towers, or a document's own.
 *
 * The value keeps its share of the scale's length (ours: no source publishes a conversion) and goes to the nearest level
 * or step, the higher one of two as near; so a conversion to a coarser scale loses detail, and one to a finer scale and
 * back loses none. Unknown stays `null`; so does a value off its scale, and every value where a scale without an upper
 * limit has no top. O(levels).
 */
export function convertValue(value: ScaleValue, from: Scale, to: Scale, tops: ScaleTops = {}): ScaleValue {
  const unit = toUnit(value, from, tops.from);
  return unit === null ? null : fromUnit(unit, to, tops.to);
}

/** The value of a scale at a share 0..1 of its length, at the nearest level or step; `null` without an upper end. */
export function fromUnit(unit: number, scale: Scale, top?: number): ScaleValue {
  if (scale.kind === 'levels') return scale.levels[Math.floor(unit * (scale.levels.length - 1) + 0.5 + 1e-9)]!.id;
  const { min, step } = scale;
  const max = scale.max ?? top;
  if (max === undefined || max <= min) return null;
  // By parts of the ends, so that the length of no finite scale overflows.
  const exact = min * (1 - unit) + max * unit;
  const part = partOf(min, max);
  const length = max * part - min * part;
  // Of more steps than numbers can count, every number is one.
  if (step === undefined || length / (step * part) > Number.MAX_SAFE_INTEGER) return exact + 0;
  const whole = Math.floor(length / (step * part) + 1e-9);
  const steps = Math.min(whole, Math.floor((exact * part - min * part) / (step * part) + 0.5 + 1e-9));
  // Sixteen digits of a decimal fraction end in the noise of binary ones: 3 × 0.1 is not 0.3.
  const value = Number(((min * part + steps * (step * part)) / part).toPrecision(15)) + 0;
  return Math.min(max, Math.max(min, value));
}
