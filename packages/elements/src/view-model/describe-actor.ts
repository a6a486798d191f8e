import { isolate } from '@allymap/locales/page';
import type { ActorFacts } from './actor-facts.ts';
import type { MapView } from './map-view.ts';

/** Says in one sentence who an actor is and what the picture shows of it: for screen readers and captions. */
export function describeActor(view: MapView, facts: ActorFacts): string {
  const { words } = view;
  const said = [
    words.word(`role.${facts.role}`),
    facts.actor.kind === undefined ? null : words.has(`kind.${facts.actor.kind}`) ? words.word(`kind.${facts.actor.kind}`) : isolate(facts.actor.kind),
    facts.countries.length === 0 ? null : words.list(facts.countries.map((code) => words.country(code))),
    facts.grid === null || facts.grid.class === 'unclassified' ? null : words.word(`grid.class.${facts.grid.class}.johnson-scholes`),
    facts.influence === null ? words.t('describe.influence-unknown') : words.t('describe.influence', { value: words.percent(facts.influence) }),
    view.objective === null ? null : words.word(`stance.${view.stances.get(facts.id)?.stance ?? 'unknown'}`),
    facts.actor.veto === true ? words.t('describe.veto') : null,
    facts.ties === null ? null : words.t('describe.ties', { count: facts.ties }),
  ].filter((part) => part !== null);
  return words.t('describe.actor', { name: isolate(facts.name), facts: said.join(words.t('describe.separator')) });
}

/** The name of a kind of actor; kinds outside the known list are shown as written. */
export function kindName(view: Pick<MapView, 'words'>, kind: string): string {
  return view.words.has(`kind.${kind}`) ? view.words.t(`kind.${kind}`) : isolate(kind);
}
