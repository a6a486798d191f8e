import { gatherAnswers, score, type Assessment, type Criterion, type Document, type ScoreItem } from '@allymap/core';

/** What one assessor answered. */
export interface Answer {
  /** Its place among the assessors. */
  readonly assessor: number;
  /** 0..1; null: does not know. */
  readonly value: number | null;
  readonly assessment: Assessment;
}

/** All that was answered about an actor on a criterion. */
export interface Judgement {
  readonly actor: string;
  readonly criterion: Criterion;
  /** What the score makes of it; null: nothing is known. */
  readonly item: ScoreItem | null;
  readonly answers: readonly Answer[];
}

/** Somebody who answers, and the letter that its answers have. */
export interface Assessor {
  /** Null: answers that name nobody. */
  readonly name: string | null;
  readonly letter: string;
}

/** How far the answers lie apart, on 0..1. */
export function rangeOf({ item }: Judgement): number {
  return item === null ? 0 : item.high - item.low;
}

/**
 * What everybody answered, as the scores read it: the judgements that differ most first, then those of several assessors,
 * of one, and what nobody knows. O(assessments + actors × criteria).
 */
export function judgementsOf(document: Document, only?: string): { readonly judgements: readonly Judgement[]; readonly assessors: readonly Assessor[] } {
  const ids = new Map<string | undefined, number>(document.assessors.map(({ id }, at) => [id, at]));
  const judgements: Judgement[] = [];
  for (const measure of new Set(document.criteria.map(({ measures }) => measures))) {
    const scores = score.compute(document, { measure });
    const { criteria, of, read } = gatherAnswers(document, measure, scores.objective);
    criteria.forEach((criterion, index) => {
      if (only !== undefined && criterion.id !== only) return;
      for (const { actor, items } of scores.actors) {
        const answers = of(actor, index).map((assessment): Answer => {
          if (!ids.has(assessment.assessor)) ids.set(assessment.assessor, ids.size);
          return { assessor: ids.get(assessment.assessor)!, value: read(assessment, index), assessment };
        });
        judgements.push({ actor, criterion, item: items.find((item) => item.criterion === criterion.id) ?? null, answers });
      }
    });
  }
  const known = ({ item }: Judgement): number => item?.assessors ?? 0;
  judgements.sort((a, b) => rangeOf(b) - rangeOf(a) || known(b) - known(a));
  const names = new Map<string | undefined, string>(document.assessors.map(({ id, name }) => [id, name]));
  return { judgements, assessors: lettered([...ids.keys()].map((id) => names.get(id) ?? null)) };
}

const segmenter = new Intl.Segmenter();

/** A letter for each: its own first one where no two begin alike, else numbers. */
function lettered(names: readonly (string | null)[]): Assessor[] {
  const initials = names.map((name) => (name === null ? '–' : ([...segmenter.segment(name)][0]?.segment.toUpperCase() ?? '')));
  const areTold = new Set(initials).size === names.length && initials.every((one) => /^\p{L}\p{M}*$|^–$/u.test(one));
  return names.map((name, at) => ({ name, letter: areTold ? initials[at]! : String(at + 1) }));
}
