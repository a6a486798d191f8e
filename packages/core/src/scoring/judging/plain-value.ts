import { fromUnit } from '../../model/convert-value.ts';
import type { Scale, ScaleValue } from '../../model/scale.ts';

/** The value of a scale at a share of its length, as somebody would say it: of a scale without steps to a hundredth of its length. */
export function plainValue(unit: number, scale: Scale, top?: number): ScaleValue {
  if (scale.kind === 'levels' || scale.step !== undefined) return fromUnit(unit, scale, top);
  const value = fromUnit(Math.round(unit * 100) / 100, scale, top);
  // Decimal fractions end in the noise of binary ones.
  return typeof value === 'number' ? Number(value.toPrecision(12)) + 0 : value;
}
