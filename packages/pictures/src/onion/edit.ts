import { sectors } from '@allymap/core';
import { factMove } from '../editing/fact-move.ts';
import type { PictureEdit } from '../editing/picture-edit.ts';

const standings = ['key', 'primary', 'secondary'] as const;

/** An actor moved to a piece of a ring is put on record with that standing and that sector. */
export const edit: PictureEdit = {
  places: ({ document, words }, _options, actor, areas) => {
    const record = document.actors.find(({ id }) => id === actor);
    return areas.map(({ id, points }) => {
      const [ring, sector] = id.split(' ') as [string, string];
      return { id, name: `${words.t(`standing.${ring}`)}, ${sector === 'unknown' ? words.t('actor-map.sector.unknown') : words.t(`sector.${sector}`)}`, points, isHere: record?.standing === ring && (record.sector ?? 'unknown') === sector };
    });
  },
  move: (view, _options, actor, place) => {
    const [ring, sector] = place.split(' ') as [string, string];
    return factMove(view, actor, [{ field: 'standing', known: standings, value: ring }, { field: 'sector', known: sectors, value: sector === 'unknown' ? undefined : sector }]);
  },
};
