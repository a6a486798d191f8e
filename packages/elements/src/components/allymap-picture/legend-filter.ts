import type { LegendFilter } from '@allymap/pictures';
import type { Filter } from '../../controller/map-state.ts';
import type { MapStore } from '../../controller/map-store.ts';
import { AllymapFilterEvent } from '../../events/index.ts';
import type { MapView } from '../../view-model/map-view.ts';
import type { LegendChoices } from './draw-legend.ts';

/** What a picture's legend does with the filter that all parts of the map share; `changed` is told of the new one. */
export function legendFilter(store: MapStore, { facts, words }: MapView, changed: (event: AllymapFilterEvent) => void, shown: () => number): LegendChoices {
  const isOn = (filter: LegendFilter): boolean => passes(store.state.filter, filter);
  return {
    isOn,
    count: (filter) => words.number(facts.filter(({ role, actor }) => ('role' in filter ? role === filter.role : actor.kind === filter.kind)).length),
    toggle: (filter) => {
      const { kinds } = store.state.filter;
      if ('role' in filter) store.request('toggle-role', filter);
      else store.request('filter', { filter: { kinds: isOn(filter) ? kinds.filter((kind) => kind !== filter.kind) : [...kinds, filter.kind] } });
      changed(new AllymapFilterEvent({ filter: store.state.filter, shown: shown(), total: facts.length }));
    },
  };
}

function passes({ roles, kinds }: Filter, filter: LegendFilter): boolean {
  return 'role' in filter ? roles.includes(filter.role) : kinds.includes(filter.kind);
}
