import { score, type Document } from '@allymap/core';
import { judgeToward, positionSteps, positionToward, scoreSteps, type Judgement } from '@allymap/core/editing';
import type { PictureView } from '../picture.ts';
import type { MoveField } from './picture-edit.ts';
import { scaleField } from './scale-field.ts';

/** One axis along which an actor can be moved, from 0 to 1. */
export interface EditAxis {
  readonly label: string;
  /** In how many steps it goes from 0 to 1; 0: nothing can be judged along it. */
  readonly steps: number;
  /** Where the actor is; null: unknown. */
  readonly now: number | null;
  /** What is to be judged to bring it to a target; with none, what there is to judge. */
  readonly fields: (target: number | null) => readonly AxisField[];
}

/** A field with the judgement that its value makes, and whose judgements count now. */
export interface AxisField {
  readonly field: MoveField;
  readonly judgement: (value: unknown) => Judgement;
  readonly assessors: readonly (string | undefined)[];
}

/** The axis of a measure: its criteria are judged. */
export function scoreAxis({ document, words }: PictureView, actor: string, measure: string, objective: string | null = null): EditAxis {
  const label = words.has(`measure.${measure}`) ? words.t(`measure.${measure}`) : measure;
  const labels = new Map(document.criteria.map((criterion) => [criterion.id, criterion.label]));
  return {
    label,
    steps: scoreSteps(document, measure, objective),
    now: valueOf(document, actor, measure, objective),
    fields: (target) =>
      judgeToward(document, { actor, measure, objective, target }).map(({ criterion, scale, value, now, objective: about, assessors }, index) => ({
        field: scaleField(`${measure} ${index}`, labels.get(criterion) ?? criterion, scale, { value, now }, words, label),
        judgement: (said) => ({ collection: 'assessments', about: { actor, criterion, ...(about === undefined ? {} : { objective: about }) }, says: { value: said } }),
        assessors,
      })),
  };
}

function valueOf(document: Document, actor: string, measure: string, objective: string | null): number | null {
  return score.compute(document, { measure, objective }).actors.find((one) => one.actor === actor)?.value ?? null;
}

/** The axis of the positions on an objective, −1 to +1 as 0 to 1. */
export function positionAxis({ document, words }: PictureView, actor: string, objective: string): EditAxis {
  const at = (target: number): ReturnType<typeof positionToward> => positionToward(document, { actor, objective, target: 2 * target - 1 });
  const { now, scale, position } = at(0.5);
  const steps = positionSteps(document, objective);
  return {
    label: words.t('picture.column.position'),
    steps,
    now: position === null ? null : (position + 1) / 2,
    fields: (target) => {
      const { scaleId, assessors, value } = at(target ?? 0.5);
      const label = document.objectives.find(({ id }) => id === objective)?.label ?? objective;
      return [{
        field: scaleField('position', label, scale, { value: target === null ? undefined : value, now }, words, words.t('picture.column.position')),
        judgement: (said) => ({ collection: 'positions', about: { actor, objective }, says: { value: said, ...(scaleId === undefined ? {} : { scale: scaleId }) } }),
        assessors,
      }];
    },
  };
}
