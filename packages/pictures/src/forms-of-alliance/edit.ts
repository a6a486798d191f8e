import { participationMatrix, roles, type Role } from '@allymap/core';
import { factMove } from '../editing/fact-move.ts';
import { participationMove, stageName, stagesOf } from '../editing/participation-move.ts';
import type { PictureEdit } from '../editing/picture-edit.ts';
import { partsOf } from './parts.ts';

/** An actor’s own row has its stages, which are taken part in or not; the heads of the forms are roles that it can be given. */
export const edit: PictureEdit = {
  places: (view, _options, actor, areas) => {
    const { document, words } = view;
    const stages = stagesOf(view);
    const own = partsOf(document, participationMatrix.compute(document)).find((one) => one.actor === actor);
    return areas.flatMap((area) => {
      if (area.actor !== undefined && area.actor !== actor) return [];
      const [kind, ...rest] = area.id.split(' ');
      const name = kind === 'role' ? words.t(`role.${rest[0]!}`) : `${stageName(stages[Number(rest[0])]!, view)}: ${own?.stages[Number(rest[0])] === 'recorded' ? words.t('move.takes-part') : words.t('move.no-part')}`;
      return [{ id: area.id, name, points: area.points, isHere: kind === 'role' && own?.role === rest[0] }];
    }).sort((a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)); // stages lie upon their role
  },
  move: (view, _options, actor, place) => {
    const [kind, rest = ''] = place.split(' ');
    if (kind === 'role') return factMove(view, actor, [{ field: 'role', known: roles, value: rest as Role }]);
    const stage = stagesOf(view)[Number(rest)]!;
    const isThere = view.document.participations.some((one) => one.actor === actor && one.stage === stage && one.planned !== true);
    const role = view.document.actors.find(({ id }) => id === actor)?.role;
    return participationMove(view, actor, stage, isThere ? null : role === 'partner' ? 'partnership' : 'consult');
  },
};
