import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sealed } from './sealed.ts';
import type { Writes } from './plan-writes.ts';

/** What is said of a kept map in a list. */
export interface KeptMap {
  readonly id: string;
  readonly name: string;
  readonly actors: number;
  readonly ties: number;
  /** When it was changed last: a moment as ISO 8601 writes it, in UTC. */
  readonly at: string;
}

/** Everything that is kept of a map. */
export interface KeptParts {
  readonly slots: readonly [unknown, unknown];
  readonly entries: readonly unknown[];
}

interface Schema extends DBSchema {
  maps: { key: string; value: KeptMap };
  slots: { key: [string, number]; value: Sealed & { readonly map: string; readonly slot: number } };
  steps: { key: [string, number]; value: Sealed & { readonly map: string } };
  /** What a page had open last, by its address; null: a map that is not kept. */
  pages: { key: string; value: { readonly page: string; readonly map: string | null } };
  files: { key: string; value: { readonly map: string; readonly handle: FileSystemFileHandle } };
}

const stores = ['maps', 'slots', 'steps', 'pages', 'files'] as const;

/** The maps that are kept in this browser: an IndexedDB of the page's origin. Every method rejects where the browser refuses. */
export class KeptMaps {
  readonly #db: IDBPDatabase<Schema>;

  private constructor(db: IDBPDatabase<Schema>) {
    this.#db = db;
  }

  /** Opens the store; `closed` is told when it can no longer be used, as when all is forgotten in another tab. */
  static async open(closed: () => void): Promise<KeptMaps> {
    const db = await openDB<Schema>(databaseName, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('maps', { keyPath: 'id' });
        fresh.createObjectStore('slots', { keyPath: ['map', 'slot'] });
        fresh.createObjectStore('steps', { keyPath: ['map', 'seq'] });
        fresh.createObjectStore('pages', { keyPath: 'page' });
        fresh.createObjectStore('files', { keyPath: 'map' });
      },
      blocking: () => {
        db.close();
        closed();
      },
      terminated: closed,
    });
    return new KeptMaps(db);
  }

  /** The maps that are kept, the one changed last first. */
  async list(): Promise<readonly KeptMap[]> {
    return (await this.#db.getAll('maps')).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  }

  /** Everything that is kept of a map, as it stands at one moment. */
  async read(id: string): Promise<KeptParts> {
    const reading = this.#db.transaction(['slots', 'steps'], 'readonly');
    const [first, second, entries] = await Promise.all([reading.objectStore('slots').get([id, 0]), reading.objectStore('slots').get([id, 1]), reading.objectStore('steps').getAll(stepsOf(id)), reading.done]);
    return { slots: [first, second], entries };
  }

  /**
   * Writes all that is planned, or nothing. Rejects with a `ConstraintError` where another page has kept the same step: then this page
   * does not know the map as it is. `page`: the page that has it open from now on.
   */
  async write(about: KeptMap, { entries, snapshots, forgetUpTo }: Writes, page: string | null = null): Promise<void> {
    const map = about.id;
    const writing = this.#db.transaction(['maps', 'slots', 'steps', 'pages'], 'readwrite');
    const [maps, slots, steps] = [writing.objectStore('maps'), writing.objectStore('slots'), writing.objectStore('steps')];
    const work: Promise<unknown>[] = [maps.put(about), writing.done];
    if (page !== null) work.push(writing.objectStore('pages').put({ page, map }));
    for (const entry of entries) work.push(steps.add({ ...entry, map }));
    for (const { slot, sealed } of snapshots) work.push(slots.put({ ...sealed, map, slot }));
    if (forgetUpTo > 0) work.push(steps.delete(IDBKeyRange.bound([map, 0], [map, forgetUpTo])));
    await Promise.all(work);
  }

  /** Forgets the steps after one, which cannot be taken any more. */
  async forgetSteps(id: string, after: number): Promise<void> {
    await this.#db.delete('steps', IDBKeyRange.bound([id, after + 1], [id, Infinity]));
  }

  async forget(id: string): Promise<void> {
    const writing = this.#db.transaction(['maps', 'slots', 'steps', 'files'], 'readwrite');
    await Promise.all([
      writing.objectStore('maps').delete(id),
      writing.objectStore('slots').delete(IDBKeyRange.bound([id, 0], [id, 1])),
      writing.objectStore('steps').delete(stepsOf(id)),
      writing.objectStore('files').delete(id),
      writing.done,
    ]);
  }

  /** Forgets everything that was ever kept here. */
  async forgetAll(): Promise<void> {
    const writing = this.#db.transaction(stores, 'readwrite');
    await Promise.all([...stores.map((store) => writing.objectStore(store).clear()), writing.done]);
  }

  /** The map that a page had open last: undefined, nothing is known of the page; null, one that is not kept. */
  async lastOf(page: string): Promise<string | null | undefined> {
    return (await this.#db.get('pages', page))?.map;
  }

  async setLast(page: string, map: string | null): Promise<void> {
    await this.#db.put('pages', { page, map });
  }

  /** The file that a map is saved to; undefined: none yet. */
  async fileOf(id: string): Promise<FileSystemFileHandle | undefined> {
    return (await this.#db.get('files', id))?.handle;
  }

  async setFile(id: string, handle: FileSystemFileHandle): Promise<void> {
    await this.#db.put('files', { map: id, handle });
  }

  close(): void {
    this.#db.close();
  }
}

/** The name of the database, in every page of one origin. */
export const databaseName = 'allymap-kept-maps';

/** Takes the database away, for tests. */
export async function takeAway(): Promise<void> {
  await deleteDB(databaseName);
}

function stepsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}
