import { collectionNames, type CollectionName, type Document } from '../model/document.ts';
import { visitReferences } from '../model/references.ts';

/** New ids of records, by collection and old id. */
export type NewIds = ReadonlyMap<CollectionName, ReadonlyMap<string, string>>;

/** Gives records other ids, wherever they are named. O(size of the document). */
export function renameRecords(document: Document, ids: NewIds): Document {
  if ([...ids.values()].every(({ size }) => size === 0)) return document;
  const lists = Object.fromEntries(collectionNames.map((name) => {
    const own = ids.get(name);
    return [name, document[name].map((record) => {
      const named = withReferences(name, record, ids);
      const id = own?.get(record.id);
      return id === undefined ? named : { ...named, id };
    })];
  }));
  return { ...document, cause: withReferences('cause', document.cause, ids), ...lists } as unknown as Document;
}

type Container = Record<string | number, unknown>;

/** The same record where it names none of them. */
function withReferences<Holder extends object>(holder: CollectionName | 'cause', record: Holder, ids: NewIds): Holder {
  let copy: Holder | undefined;
  visitReferences(holder, record, ({ field, id, path }) => {
    const renamed = ids.get(field.to)?.get(id);
    // Where a field is absent and stands for a built-in scale, there is nothing to write.
    if (renamed === undefined || (path.length === 1 && !Object.hasOwn(record, path[0]!))) return;
    copy ??= structuredClone(record);
    const owner = path.slice(0, -1).reduce<unknown>((value, step) => (value as Container)[step], copy) as Container;
    owner[path.at(-1)!] = renamed;
  });
  return copy ?? record;
}

/** Letters in the order of a list, those passed over that are taken: A, B, …, Z, AA. */
export function lettersFor(ids: readonly string[], taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  let next = 0;
  return new Map(ids.map((id) => {
    let letters = lettersOf(next++);
    while (taken.has(letters)) letters = lettersOf(next++);
    return [id, letters];
  }));
}

function lettersOf(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** New ids for the records whose own id tells something: the name of their collection and a number. */
export function plainIds(document: Document, isTelling: (id: string, name: CollectionName) => boolean): NewIds {
  return new Map(collectionNames.map((name) => {
    const taken = new Set(document[name].map(({ id }) => id));
    const ids = new Map<string, string>();
    let next = 0;
    for (const { id } of document[name]) {
      if (!isTelling(id, name)) continue;
      do next++;
      while (taken.has(`${name}-${next}`));
      ids.set(id, `${name}-${next}`);
    }
    return [name, ids];
  }));
}
