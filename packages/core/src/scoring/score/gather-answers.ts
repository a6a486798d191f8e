import type { Assessment, Criterion } from '../../model/assessment.ts';
import type { Document } from '../../model/document.ts';
import { indexScales, toUnit, unitStep } from '../../model/scale-conversion.ts';
import type { Scale } from '../../model/scale.ts';
import { latestPerAssessor } from './latest-per-assessor.ts';

/** The assessments that count, and what is needed to read them as numbers. */
export interface Answers {
  readonly criteria: readonly Criterion[];
  /** What counts of one actor on one criterion (by its index): one assessment per assessor. */
  readonly of: (actor: string, criterion: number) => readonly Assessment[];
  /** An answer on 0..1, a reversed criterion turned round; unknown is `null`. */
  readonly read: (assessment: Assessment, criterion: number) => number | null;
  /** One step of a criterion's scale on 0..1; `undefined` where it is continuous. */
  readonly stepOf: (criterion: number) => number | undefined;
  /** The scale of a criterion, and what counts as 1 on it where it has no upper limit. */
  readonly scaleOf: (criterion: number) => { readonly scale: Scale; readonly top: number | undefined };
}

/**
 * Gathers the answers to the criteria of a measure, as far as they count.
 *
 * Answers about an alliance are left out. Answers about an objective count only where that objective is asked for, and
 * there they replace the same assessor's general answer. O(assessments).
 */
export function gatherAnswers(document: Document, measure: string, objective: string | null): Answers {
  const criteria = document.criteria.filter(({ measures }) => measures === measure);
  const indexOf = new Map(criteria.map(({ id }, index) => [id, index]));
  const gathered = new Map<string, Assessment[][]>();
  for (const assessment of document.assessments) {
    const index = indexOf.get(assessment.criterion);
    if (index === undefined || assessment.alliance !== undefined) continue;
    if (assessment.objective !== undefined && assessment.objective !== objective) continue;
    const rows = gathered.get(assessment.actor) ?? criteria.map(() => []);
    gathered.set(assessment.actor, rows);
    rows[index]!.push(assessment);
  }
  for (const rows of gathered.values()) rows.forEach((answers, index) => (rows[index] = counting(answers)));
  const scales = indexScales(document.scales);
  const scaleOf = (index: number, assessment?: Assessment): Scale => scales.get(assessment?.scale ?? criteria[index]!.scale)!;
  const tops = findTops([...gathered.values()], scaleOf);
  const topOf = (scale: Scale): number | undefined => {
    const top = tops.get(scale.id);
    // Where nobody gave more than the least value, any greater top makes it 0.
    if (top === undefined || scale.kind !== 'numeric' || top > scale.min) return top;
    return scale.min + 1 > scale.min ? scale.min + 1 : Infinity;
  };
  return {
    criteria,
    of: (actor, index) => gathered.get(actor)?.[index] ?? [],
    read: (assessment, index) => {
      const scale = scaleOf(index, assessment);
      const unit = toUnit(assessment.value, scale, topOf(scale));
      return unit === null || criteria[index]!.reversed !== true ? unit : 1 - unit;
    },
    stepOf(index) {
      const scale = scaleOf(index);
      const step = unitStep(scale, topOf(scale));
      return step === undefined ? undefined : Math.min(1, step);
    },
    scaleOf(index) {
      const scale = scaleOf(index);
      return { scale, top: topOf(scale) };
    },
  };
}

function counting(answers: readonly Assessment[]): Assessment[] {
  const specific = new Set(answers.filter(({ objective }) => objective !== undefined).map(({ assessor }) => assessor));
  return latestPerAssessor(answers.filter(({ objective, assessor }) => objective !== undefined || !specific.has(assessor)));
}

/** What counts as 1 on each scale without an upper limit: the greatest value given on it, by scale id. */
function findTops(
  actors: readonly Assessment[][][],
  scaleOf: (index: number, assessment: Assessment) => Scale,
): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const rows of actors) {
    rows.forEach((answers, index) => {
      for (const answer of answers) {
        const scale = scaleOf(index, answer);
        if (scale.kind !== 'numeric' || scale.max !== null || typeof answer.value !== 'number') continue;
        tops.set(scale.id, Math.max(tops.get(scale.id) ?? scale.min, answer.value));
      }
    });
  }
  return tops;
}
