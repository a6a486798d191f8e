import { showValue } from '../show-value.ts';
import type { Document } from './document.ts';
import { problem, type ProblemPath } from './problem.ts';
import type { ProblemList } from './problem-list.ts';
import { indexScales, isOnScale } from './scale-conversion.ts';
import { defaultInfluenceScale, defaultPositionScale, defaultThreatScale } from './built-in-scales.ts';
import type { Scale, ScaleValue } from './scale.ts';

/** Lists every value of a document that is not on its scale; scales that do not exist are left to the reference check. */
export function findOffScaleValues(document: Document, problems: ProblemList): void {
  const scales = indexScales(document.scales);
  const criterionScale = new Map(document.criteria.map(({ id, scale }) => [id, scale]));
  const check = (value: ScaleValue | undefined, scaleId: string | undefined, ...path: ProblemPath): void => {
    const scale = scaleId === undefined ? undefined : scales.get(scaleId);
    if (value === undefined || scale === undefined || isOnScale(value, scale)) return;
    problems.add(() =>
      problem('value-off-scale', path, { found: showValue(value), scale: showValue(scale.id), expected: describe(scale) }),
    );
  };
  document.assessments.forEach((item, i) =>
    check(item.value, item.scale ?? criterionScale.get(item.criterion), 'assessments', i, 'value'),
  );
  document.positions.forEach((item, i) => check(item.value, item.scale ?? defaultPositionScale, 'positions', i, 'value'));
  document.influences.forEach((item, i) => check(item.value, item.scale ?? defaultInfluenceScale, 'influences', i, 'value'));
  document.threats.forEach((item, i) => {
    check(item.severity, item.scale ?? defaultThreatScale, 'threats', i, 'severity');
    check(item.likelihood, item.scale ?? defaultThreatScale, 'threats', i, 'likelihood');
  });
}

/** In signs rather than words, so that a translated sentence can hold it. */
function describe(scale: Scale): string {
  if (scale.kind === 'levels') return scale.levels.map(({ id }) => showValue(id)).join(', ');
  const { min, max, step } = scale;
  if (step === undefined) return max === null ? `≥ ${min}` : `${min} … ${max}`;
  return max === null ? `${min}, ${min + step}, ${min + 2 * step}, …` : `${min}, ${min + step}, …, ${max}`;
}
