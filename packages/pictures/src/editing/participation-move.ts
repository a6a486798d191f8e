import { participationMatrix, type Operation, type ParticipationLevel } from '@allymap/core';
import { freeId } from '@allymap/core/editing';
import type { PictureView } from '../picture.ts';
import type { Move } from './picture-edit.ts';
import { wordChoice } from './scale-field.ts';

const levels = ['control', 'partnership', 'consult', 'inform'] as const satisfies readonly ParticipationLevel[];

/** What a stage is called. */
export function stageName(stage: string, { words }: PictureView): string {
  return words.has(`stage.${stage}`) ? words.t(`stage.${stage}`) : stage;
}

/** The stages of the matrix, in its order. */
export function stagesOf({ document }: PictureView): readonly string[] {
  return participationMatrix.compute(document).stages.map(({ stage }) => stage);
}

/** Puts an actor’s part in a stage at a level, or takes it away: what is on record of the same stage and kind, real or planned, is one record then. */
export function participationMove(view: PictureView, actor: string, stage: string, level: ParticipationLevel | null): Move {
  const { document, words } = view;
  const { t } = words;
  const own = document.participations.filter((one) => one.actor === actor && one.stage === stage);
  const real = own.filter((one) => one.planned !== true);
  const isPlan = own.length > 0 && real.length === 0;
  const none = t('picture.participation-matrix.none');
  const nowOf = (ones: typeof own): string => (ones.length === 0 ? none : words.list(ones.map((one) => t(`participation.${one.level}`))));
  const alliances = level === null ? document.alliances.filter(({ members, stages = [] }) => members.some((member) => member.actor === actor && (member.stages ?? stages).includes(stage))) : [];
  return {
    isJudgement: false,
    fields: [
      { name: 'level', label: stageName(stage, view), shape: { kind: 'choice', choices: [...wordChoice(levels, 'participation', words).choices, { value: null, text: none }] }, value: level, now: nowOf(isPlan ? own : real), canBeLeft: false },
      { name: 'planned', label: t('move.planned'), shape: { kind: 'choice', choices: [{ value: false, text: t('picture.participation-matrix.actual') }, { value: true, text: t('picture.participation-matrix.planned') }] }, value: isPlan, now: own.length === 0 ? none : t(`picture.participation-matrix.${isPlan ? 'planned' : 'actual'}`), canBeLeft: false },
    ],
    notes: alliances.length === 0 ? [] : [t('move.by-alliance', { alliances: alliances.map(({ label }) => label) })],
    assessors: [],
    operations: (values) => {
      const [wanted, planned] = [values.get('level'), values.get('planned') === true];
      const [first, ...others] = own.filter((one) => (one.planned === true) === planned);
      const away = (wanted === null ? [first, ...others] : others).flatMap((one): Operation[] => (one === undefined ? [] : [{ type: 'remove', collection: 'participations', id: one.id }]));
      if (wanted === null) return away;
      if (first !== undefined) return first.level === wanted ? away : [{ type: 'update', collection: 'participations', id: first.id, changes: { level: wanted } }, ...away];
      const id = freeId('participation', new Set(document.participations.map((one) => one.id)));
      return [{ type: 'add', collection: 'participations', record: { id, actor, stage, level: wanted, ...(planned ? { planned: true } : {}) } as { readonly id: string } }];
    },
  };
}
