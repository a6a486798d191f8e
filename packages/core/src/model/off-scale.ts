import type { Document } from './document.ts';
import { problem, type Problem } from './problem.ts';
import { indexScales, isOnScale } from './scale-conversion.ts';
import type { Scale, ScaleValue } from './scale.ts';

/** The scale of a position that names none. */
export const defaultPositionScale = 'minus-one-to-one';
/** The scale of a direct influence that names none. */
export const defaultInfluenceScale = 'zero-to-four';
/** The scale of a threat's severity and likelihood that names none. */
export const defaultThreatScale = 'low-medium-high';

/** Lists every value of a document that is not on its declared scale; scales that do not exist are left to the reference check. */
export function findOffScaleValues(document: Document): Problem[] {
  const scales = indexScales(document.scales);
  const criterionScale = new Map(document.criteria.map(({ id, scale }) => [id, scale]));
  const problems: Problem[] = [];
  const check = (value: ScaleValue | undefined, scaleId: string | undefined, path: readonly (string | number)[]): void => {
    const scale = scaleId === undefined ? undefined : scales.get(scaleId);
    if (value === undefined || scale === undefined || isOnScale(value, scale)) return;
    problems.push(
      problem('value-off-scale', path, { found: JSON.stringify(value), scale: JSON.stringify(scale.id), expected: describe(scale) }),
    );
  };
  document.assessments.forEach((item, i) =>
    check(item.value, item.scale ?? criterionScale.get(item.criterion), ['assessments', i, 'value']),
  );
  document.positions.forEach((item, i) => check(item.value, item.scale ?? defaultPositionScale, ['positions', i, 'value']));
  document.influences.forEach((item, i) => check(item.value, item.scale ?? defaultInfluenceScale, ['influences', i, 'value']));
  document.threats.forEach((item, i) => {
    check(item.severity, item.scale ?? defaultThreatScale, ['threats', i, 'severity']);
    check(item.likelihood, item.scale ?? defaultThreatScale, ['threats', i, 'likelihood']);
  });
  return problems;
}

/** In signs rather than words, so that a translated sentence can hold it. */
function describe(scale: Scale): string {
  if (scale.kind === 'levels') return scale.levels.map(({ id }) => JSON.stringify(id)).join(', ');
  const { min, max, step } = scale;
  if (step === undefined) return max === null ? `≥ ${min}` : `${min} … ${max}`;
  return max === null ? `${min}, ${min + step}, ${min + 2 * step}, …` : `${min}, ${min + step}, …, ${max}`;
}
