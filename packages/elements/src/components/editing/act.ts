import type { MapStore } from '../../controller/map-store.ts';

/** Does what a button says. What goes wrong is shown in the page, and not thrown at it. */
export function act(store: MapStore, work: Parameters<MapStore['edit']>[0]): void {
  store.edit(work).catch((error: unknown) => store.fail('not-changed', store.state.document?.cause.title ?? '', error));
}
