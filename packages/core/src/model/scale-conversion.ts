import { finite, partOf } from '../finite.ts';
import { builtInScales } from './built-in-scales.ts';
import type { Scale, ScaleValue } from './scale.ts';

/** The scales that a document's values may name: the built-in ones, overridden by its own. */
export function indexScales(declared: readonly Scale[]): ReadonlyMap<string, Scale> {
  return new Map([...builtInScales, ...declared].map((scale) => [scale.id, scale]));
}

/** Says whether a value can be given on a scale; unknown (`null`) always can. */
export function isOnScale(value: ScaleValue, scale: Scale): boolean {
  if (value === null) return true;
  if (scale.kind === 'levels') return typeof value === 'string' && scale.levels.some(({ id }) => id === value);
  if (typeof value !== 'number' || !(value >= scale.min) || !(scale.max === null || value <= scale.max)) return false;
  if (scale.step === undefined) return true;
  const part = partOf(scale.min, value);
  const step = Math.max(scale.step * part, Number.MIN_VALUE);
  // What is left over by whole steps; their number could overflow.
  const over = (value * part - scale.min * part) % step;
  // As far off as decimal fractions are in binary: 3 steps of 0.1 are not 0.3.
  const rounding = 8 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(scale.min)) * part;
  return Math.min(over, step - over) <= rounding + 1e-9 * step;
}

/**
 * Converts a value to 0..1: its distance from the scale's lower end as a share of the scale's length.
 *
 * Levels are taken as equally far apart (low 0, medium 0.5, high 1). A scale without an upper limit needs `top`, from
 * which on values count as 1 (for Net-Map's towers, the tallest one on the map). Unknown stays `null`; so does a value
 * off its scale, which a checked document does not hold. Linear conversion is ours: no source publishes one.
 */
export function toUnit(value: ScaleValue, scale: Scale, top?: number): number | null {
  if (value === null || !isOnScale(value, scale)) return null;
  if (scale.kind === 'levels') return scale.levels.findIndex(({ id }) => id === value) / (scale.levels.length - 1);
  const max = scale.max ?? top;
  if (max === undefined || max <= scale.min) return null;
  const part = partOf(scale.min, max);
  return Math.min(1, ((value as number) * part - scale.min * part) / (max * part - scale.min * part));
}

/**
 * Converts a value to −1..+1, for positions: the scale's ends are −1 and +1, its middle 0.
 *
 * As `toUnit` otherwise.
 */
export function toSignedUnit(value: ScaleValue, scale: Scale, top?: number): number | null {
  const unit = toUnit(value, scale, top);
  if (unit === null) return null;
  if (scale.kind === 'levels') return 2 * unit - 1;
  const max = scale.max ?? top!;
  const part = partOf(scale.min, max);
  // Measured from the middle, so that a value given on −1..+1 stays exactly what it is.
  const signed = ((value as number) * (2 * part) - (scale.min * part + max * part)) / (max * part - scale.min * part);
  return Math.min(1, Math.max(-1, signed)) + 0;
}

/** The size of one step of a scale on 0..1, or `undefined` where the scale is continuous, or has no upper limit and no `top`. */
export function unitStep(scale: Scale, top?: number): number | undefined {
  if (scale.kind === 'levels') return 1 / (scale.levels.length - 1);
  const { min, step } = scale;
  const max = scale.max ?? top;
  if (step === undefined || max === undefined || max <= min) return undefined;
  const part = partOf(min, max);
  return finite((step * part) / (max * part - min * part));
}
