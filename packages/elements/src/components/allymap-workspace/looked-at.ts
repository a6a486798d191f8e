import type { LookedAt } from '@allymap/pictures';
import type { MapState } from '../../controller/map-state.ts';

/** What somebody looks at in a workspace, `options` being those of the picture that it shows; null: the table, which is no picture. */
export function lookedAt({ appearance, selected, filter }: MapState, options: object, objective: string | null): LookedAt | null {
  const { further, picture, colourBy } = appearance;
  const id = further ?? { network: 'network', grid: 'power-interest', table: null }[picture];
  if (id === null) return null;
  const { alliance, ...rest } = filter;
  return { picture: id, options: { ...options, objective, colour: colourBy }, actors: selected === null ? [] : [selected], filter: { ...rest, roles: [...rest.roles], kinds: [...rest.kinds], countries: [...rest.countries], ...(alliance === null ? {} : { alliance }) } };
}
