import type { Document } from '../../model/document.ts';
import { toUnit } from '../../model/scale-conversion.ts';
import type { Scale, ScaleValue } from '../../model/scale.ts';
import { gatherAnswers, type Answers } from '../score/gather-answers.ts';
import { median } from '../score/median.ts';
import { plainValue } from './plain-value.ts';

/** One criterion of a measure, and the answer to it that leads towards a score. */
export interface CriterionToward {
  readonly criterion: string;
  readonly scale: Scale;
  /** The answer that is suggested; undefined: what is said already does, or it has no weight. */
  readonly value: ScaleValue | undefined;
  /** What counts now, on the same scale and as near as it has a value; null: unknown. */
  readonly now: ScaleValue;
  /** The objective that an answer has to name to count; undefined: none. */
  readonly objective: string | undefined;
  /** The assessors whose answers count now, in the document’s order; undefined: nobody named. */
  readonly assessors: readonly (string | undefined)[];
}

/** Finer steps than a tenth cannot be told apart in a picture. */
const mostSteps = 10;

/** In how many steps a score of a measure goes from 0 to 1, as the finest of its criteria; at most ten, and 0 where nothing measures it. O(assessments). */
export function scoreSteps(document: Document, measure: string, objective: string | null = null): number {
  const answers = gatherAnswers(document, measure, objective);
  const steps = answers.criteria.map((_, index) => Math.round(1 / (answers.stepOf(index) ?? 1 / mostSteps)));
  return Math.min(mostSteps, steps.reduce((most, step) => Math.max(most, step), 0));
}

/**
 * The answers that would take an actor’s score on a measure to a target: every criterion moves by the same amount, as far as its scale goes.
 *
 * What is unknown is suggested at the target itself. Answers go to the nearest level or step, or to a hundredth of a scale that has none, and what rounding leaves
 * over goes to the next criterion. Without a target nothing is suggested, and the criteria are listed as they are. What
 * the score becomes depends on the other assessors too, so a caller says what core computes of the document then. The
 * rule is ours. O(assessments + criteria²).
 */
export function judgeToward(document: Document, { actor, measure, objective = null, target }: { readonly actor: string; readonly measure: string; readonly objective?: string | null; readonly target: number | null }): CriterionToward[] {
  const answers = gatherAnswers(document, measure, objective);
  const weights = answers.criteria.map(({ weight = 1 }) => weight);
  const now = answers.criteria.map((_, index) => medianOf(answers, actor, index));
  const moved = target === null ? now : shifted(now.map((value) => value ?? target), weights, target);
  const isNamed = new Set(document.assessments.flatMap((one) => (objective !== null && one.objective === objective ? [one.criterion] : [])));
  let left = 0;
  return answers.criteria.map(({ id, reversed = false }, index) => {
    const { scale, top } = answers.scaleOf(index);
    const weight = weights[index]!;
    const valueAt = (unit: number): ScaleValue => plainValue(reversed ? 1 - unit : unit, scale, top ?? (scale.kind === 'numeric' ? scale.min + mostSteps : undefined));
    const before = now[index] ?? null;
    const nowValue = before === null ? null : valueAt(before);
    let value: ScaleValue | undefined;
    if (target !== null && weight > 0) {
      const wanted = moved[index]!;
      const suggested = valueAt(Math.min(1, Math.max(0, wanted + left / weight)));
      const unit = toUnit(suggested, scale, top);
      if (unit !== null) left += weight * (wanted - (reversed ? 1 - unit : unit));
      if (suggested !== null && suggested !== nowValue) value = suggested;
    }
    return { criterion: id, scale, value, now: nowValue, objective: isNamed.has(id) ? (objective ?? undefined) : undefined, assessors: answers.of(actor, index).map(({ assessor }) => assessor) };
  });
}

function medianOf(answers: Answers, actor: string, index: number): number | null {
  const values = answers.of(actor, index).flatMap((assessment) => answers.read(assessment, index) ?? []);
  return values.length === 0 ? null : median(values);
}

/** Values moved by the same amount until their weighted mean is the target; who is at an end stays there. */
function shifted(values: readonly number[], weights: readonly number[], target: number): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const moved = [...values];
  for (let round = 0; round <= values.length && all > 0; round++) {
    const gap = target - moved.reduce((sum, value, index) => sum + (value * weights[index]!) / all, 0);
    const free = moved.flatMap((value, index) => (gap > 0 ? value < 1 : value > 0) ? [index] : []);
    const share = free.reduce((sum, index) => sum + weights[index]! / all, 0);
    if (Math.abs(gap) < 1e-9 || share === 0) break;
    for (const index of free) moved[index] = Math.min(1, Math.max(0, moved[index]! + gap / share));
  }
  return moved;
}
