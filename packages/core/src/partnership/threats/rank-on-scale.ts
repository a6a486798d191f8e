import { toUnit, unitStep } from '../../model/scale-conversion.ts';
import type { Scale, ScaleValue } from '../../model/scale.ts';

/**
 * Reads a severity or likelihood on 0..1 so that only an answer that says none is 0.
 *
 * On a scale that begins at 0, and on one without steps, it is the distance from the lower end (3 of 0..10 is 0.3). On
 * levels and on stepped scales that begin elsewhere the least answer counts as one step: low, medium, high are ⅓, ⅔ and 1,
 * and 2 of 1..5 is 0.4. Otherwise the least level would make every product 0. Unknown, and a scale without an
 * upper end, give `null`. Ours.
 */
export function rankOnScale(value: ScaleValue, scale: Scale): number | null {
  const unit = toUnit(value, scale);
  if (unit === null || (scale.kind === 'numeric' && scale.min === 0)) return unit;
  const step = Math.min(1, unitStep(scale) ?? 0);
  return Math.min(1, (unit + step) / (1 + step));
}
