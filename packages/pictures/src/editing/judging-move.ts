import { planJudgements } from '@allymap/core/editing';
import type { PictureView } from '../picture.ts';
import type { AxisField } from './edit-axis.ts';
import type { Move } from './picture-edit.ts';

/** A move that comes to judgements: each field that holds a value by then is one. */
export function judgingMove({ document }: PictureView, judged: readonly AxisField[], notes: readonly string[] = []): Move {
  return {
    isJudgement: true,
    fields: judged.map(({ field }) => field),
    notes,
    assessors: [...new Set(judged.flatMap(({ field, assessors }) => (field.value === undefined ? [] : assessors)))],
    operations: (values, judge) => planJudgements(document, judged.flatMap(({ field, judgement }) => (values.get(field.name) === undefined ? [] : [judgement(values.get(field.name))])), judge),
  };
}
