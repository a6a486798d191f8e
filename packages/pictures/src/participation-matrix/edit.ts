import type { ParticipationLevel } from '@allymap/core';
import { participationMove, stageName } from '../editing/participation-move.ts';
import type { PictureEdit } from '../editing/picture-edit.ts';

/** An actor moved to a cell takes part in its stage at its level; its part in other stages stays. */
export const edit: PictureEdit = {
  places: (view, _options, actor, areas) =>
    areas.map(({ id, points }) => {
      const { level, stage } = cellOf(id);
      const isHere = view.document.participations.some((one) => one.actor === actor && one.stage === stage && one.level === level);
      return { id, name: `${stageName(stage, view)}: ${view.words.t(`participation.${level}`)}`, points, isHere };
    }),
  move: (view, _options, actor, place) => {
    const { level, stage } = cellOf(place);
    return participationMove(view, actor, stage, level);
  },
};

/** A level is one word, a stage may be several. */
function cellOf(place: string): { readonly level: ParticipationLevel; readonly stage: string } {
  const at = place.indexOf(' ');
  return { level: place.slice(0, at) as ParticipationLevel, stage: place.slice(at + 1) };
}
