import { engine } from '../../controller/load-engine.ts';
import type { MapStore } from '../../controller/map-store.ts';
import type { Keeper } from '../../keeping/keeper.ts';
import { chooseFileToOpen, chooseFileToSave, hasFileAccess, writeFile } from '../../keeping/map-file.ts';
import { chooseFiles } from '../choose-files.ts';
import { fileNameOf, saveFile } from '../save-file.ts';

/** What became of saving to a file. */
export interface FileNews {
  readonly what: 'saved' | 'refused';
  readonly file: string;
}

/** The file that the open map is saved to, where there is one. */
export async function linkedFile(keeper: Keeper): Promise<FileSystemFileHandle | undefined> {
  return keeper.map === null || keeper.maps === null || !hasFileAccess() ? undefined : keeper.maps.fileOf(keeper.map).catch(() => undefined);
}

/** Saves the open map to its file, or to one that is chosen now and is its file from then on; where the browser writes to no files, it downloads one. null: none was chosen. */
export async function changeFile(store: MapStore, keeper: Keeper, file: FileSystemFileHandle | undefined): Promise<FileNews | null> {
  const { document } = store.state;
  if (document === null) return null;
  const text = (await engine.load()).serialiseDocument(document);
  const name = `${fileNameOf(document.title ?? document.cause.title)}.allymap.json`;
  if (!hasFileAccess()) {
    saveFile(name, text, 'application/json');
    return { what: 'saved', file: name };
  }
  try {
    const handle = file ?? (await chooseFileToSave(name));
    if (handle === null) return null;
    await writeFile(handle, text);
    await link(keeper, handle);
    return { what: 'saved', file: handle.name };
  } catch {
    return { what: 'refused', file: file?.name ?? name };
  }
}

/** Opens a file and keeps the map in it, so that saving writes to the same file; says whether one was opened. */
export async function openFromFile(store: MapStore, keeper: Keeper): Promise<boolean> {
  const handle = hasFileAccess() ? await chooseFileToOpen() : null;
  const file = hasFileAccess() ? await handle?.getFile() : await new Promise<File>((resolve) => chooseFiles('.json', ([one]) => resolve(one!), false));
  if (file === undefined) return false;
  const before = store.state.document;
  await engine.load();
  store.openText(await file.text(), file.name);
  if (store.state.document === before) return false;
  await keeper.keepOpen();
  if (handle !== null) await link(keeper, handle);
  return true;
}

async function link(keeper: Keeper, handle: FileSystemFileHandle): Promise<void> {
  await keeper.keepOpen();
  if (keeper.map !== null) await keeper.maps?.setFile(keeper.map, handle).catch(() => undefined);
}
