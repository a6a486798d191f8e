import type { Role } from '@allymap/core';
import { cleanText, isolate } from '@allymap/locales/page';
import { roleOrder } from '@allymap/pictures/network';
import { kindName } from './describe-actor.ts';
import type { MapView } from './map-view.ts';

/** One thing that actors can be filtered by, and how many of all actors have it. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

/** What the actors of a map can be filtered by: what occurs among them. */
export interface FilterChoices {
  readonly roles: readonly Choice<Role>[];
  /** By name; kinds that are not stated come last, with the value ''. */
  readonly kinds: readonly Choice[];
  readonly countries: readonly Choice[];
  readonly alliances: readonly Choice[];
}

/** Lists what a map can be filtered by. O(actors). */
export function filterChoices({ facts, document, words }: MapView): FilterChoices {
  const roles = new Map<Role, number>();
  const kinds = new Map<string, number>();
  const countries = new Map<string, number>();
  const alliances = new Map<string, number>();
  const count = <Key>(counts: Map<Key, number>, key: Key): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { role, actor, countries: places, alliances: memberships } of facts) {
    count(roles, role);
    count(kinds, actor.kind ?? '');
    for (const country of places) count(countries, country);
    for (const alliance of memberships) count(alliances, alliance);
  }
  const named = (counts: ReadonlyMap<string, number>, name: (value: string) => string): Choice[] =>
    [...counts]
      .map(([value, number]) => ({ value, label: name(value), count: number }))
      .sort((a, b) => Number(a.value === '') - Number(b.value === '') || words.compare(a.label, b.label));
  return {
    roles: roleOrder.flatMap((role) => (roles.has(role) ? [{ value: role, label: words.t(`role.${role}`), count: roles.get(role)! }] : [])),
    kinds: named(kinds, (kind) => (kind === '' ? words.t('filter.kind-unknown') : kindName({ words }, kind))),
    countries: named(countries, (code) => words.country(code)),
    // In the document's order, which its author chose.
    alliances: document.alliances.map(({ id, label }) => ({ value: id, label: isolate(cleanText(label) || words.t('unnamed')), count: alliances.get(id) ?? 0 })),
  };
}
