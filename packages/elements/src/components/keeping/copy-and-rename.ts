import type { Translator } from '@allymap/locales/page';
import { noChanges } from '../../controller/editing/edit-log.ts';
import type { MapStore } from '../../controller/map-store.ts';
import { addKept, changeKept, recoverKept } from '../../keeping/change-kept.ts';
import type { Keeper } from '../../keeping/keeper.ts';

/** Keeps a copy of a kept map, without its history; its title says that it is one. */
export async function copyKept(keeper: Keeper, id: string, { t }: Translator): Promise<void | 'unreadable'> {
  const maps = keeper.maps;
  const found = maps === null ? null : await recoverKept(maps, id);
  if (maps === null || found === null) return 'unreadable';
  const { document } = found.state;
  await addKept(maps, { document: { ...document, title: t('start.copy-title', { title: document.title ?? document.cause.title }) }, log: noChanges });
}

/** Gives a kept map another title: a change like any other, which can be undone. */
export async function renameKept(store: MapStore, keeper: Keeper, id: string, title: string): Promise<void | 'open-elsewhere' | 'unreadable'> {
  const operation = { type: 'update-head', changes: { title } } as const;
  if (id === keeper.map) {
    if (keeper.follows) return 'open-elsewhere';
    await store.edit((kit) => kit.change(store, operation, {}, 'form'));
    return;
  }
  return keeper.maps === null ? 'unreadable' : changeKept(keeper.maps, id, { kind: 'do', operation, at: new Date().toISOString() });
}
