import type { Filter } from '../controller/map-state.ts';
import type { ActorFacts } from './actor-facts.ts';

/** The ids of the actors that pass a filter. Conditions must all hold; within one, any of its values. O(actors). */
export function shownActors(facts: readonly ActorFacts[], filter: Filter): ReadonlySet<string> {
  const text = fold(filter.text.trim());
  const passes = ({ actor, name, label, role, countries, alliances }: ActorFacts): boolean =>
    (filter.roles.length === 0 || filter.roles.includes(role)) &&
    (filter.kinds.length === 0 || filter.kinds.includes(actor.kind ?? '')) &&
    (filter.countries.length === 0 || countries.some((country) => filter.countries.includes(country))) &&
    (filter.alliance === null || alliances.includes(filter.alliance)) &&
    (text === '' || [name, label, ...(actor.aliases ?? [])].some((written) => fold(written).includes(text)));
  return new Set(facts.filter(passes).map(({ id }) => id));
}

/** As people search: without case and without accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
}
