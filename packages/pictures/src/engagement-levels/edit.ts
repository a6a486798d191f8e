import { engagementAssessment, LevelOfEngagement } from '@allymap/core';
import { planJudgements } from '@allymap/core/editing';
import type { MoveField, PictureEdit } from '../editing/picture-edit.ts';
import { wordChoice } from '../editing/scale-field.ts';

const ends = ['current', 'desired'] as const;

/** Either end of an actor’s way can be moved: where it is, in the upper half of its row, and where it should be, in the lower. */
export const edit: PictureEdit = {
  places: ({ document, words: { t } }, _options, actor, areas) => {
    const own = engagementAssessment.compute(document).actors.find((one) => one.actor === actor);
    return areas.flatMap((area) => {
      if (area.actor !== actor) return [];
      const [end, level] = area.id.split(' ') as [(typeof ends)[number], string];
      return [{ id: area.id, name: `${t(`picture.engagement.legend.${end === 'current' ? 'now' : 'wanted'}`)}: ${t(`engagement-level.${level}`)}`, points: area.points, isHere: own?.[end].level === level }];
    });
  },
  move: ({ document, words }, _options, actor, place) => {
    const [moved, to] = place.split(' ') as [(typeof ends)[number], string];
    const own = engagementAssessment.compute(document).actors.find((one) => one.actor === actor);
    const counting = new Set(own?.[moved].records);
    return {
      isJudgement: true,
      fields: ends.map((end): MoveField => {
        const now = own?.[end].level ?? null;
        return { name: end, label: words.t(`picture.engagement.legend.${end === 'current' ? 'now' : 'wanted'}`), shape: wordChoice(LevelOfEngagement.options, 'engagement-level', words), value: end === moved && now !== to ? to : undefined, now: now === null ? words.t('unknown') : words.t(`engagement-level.${now}`), canBeLeft: true };
      }),
      notes: [],
      assessors: [...new Set(document.engagementLevels.filter(({ id }) => counting.has(id)).map(({ assessor }) => assessor))],
      operations: (values, judge) => {
        const says = Object.fromEntries(ends.flatMap((end) => (values.get(end) === undefined ? [] : [[end, values.get(end)]])));
        return Object.keys(says).length === 0 ? [] : planJudgements(document, [{ collection: 'engagementLevels', about: { actor }, says }], judge);
      },
    };
  },
};
