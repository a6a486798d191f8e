import { collectionNames, type CollectionName, type Document } from './document.ts';
import type { FieldChanges, Operation } from './operation.ts';

/** A record, whatever its collection. */
type AnyRecord = { readonly id: string };

/**
 * Plans how one document becomes another, as one batch with one inverse: applied to `from` it gives `to`, to the byte.
 *
 * Records that both share, as versions of one map do, are left alone; so the plan is as short as what differs, as long as
 * records kept their order. O(size of both documents).
 */
export function planReplacement(from: Document, to: Document): Operation {
  const operations: Operation[] = collectionNames.flatMap((collection) => replaceRecords(collection, from[collection], to[collection]));
  const cause = replaceFields(from.cause, to.cause);
  if (cause !== null) operations.push({ type: 'update-cause', ...cause });
  const head = replaceFields(headOf(from), headOf(to));
  if (head !== null) operations.push({ type: 'update-head', ...head });
  return { type: 'batch', operations };
}

/** Removes what is gone or stands elsewhere, then goes along the new list and adds or changes what is missing in it. */
function replaceRecords(collection: CollectionName, before: readonly AnyRecord[], after: readonly AnyRecord[]): Operation[] {
  if (before === after) return [];
  const wanted = new Map(after.map(({ id }, index) => [id, index]));
  const kept = new Map<string, AnyRecord>();
  const operations: Operation[] = [];
  let last = -1;
  for (const record of before) {
    const index = wanted.get(record.id) ?? -1;
    if (index > last) {
      last = index;
      kept.set(record.id, record);
    } else {
      operations.push({ type: 'remove', collection, id: record.id });
    }
  }
  after.forEach((record, index) => {
    const old = kept.get(record.id);
    const update = old === undefined ? null : replaceFields(old, record);
    if (old === undefined) operations.push({ type: 'add', collection, record, index });
    else if (update !== null) operations.push({ type: 'update', collection, id: record.id, ...update });
  });
  return operations;
}

/** The update that makes the fields of one object those of another; null: they are the same already. */
function replaceFields(before: object, after: object): { changes: FieldChanges; unset: string[]; order: string[] } | null {
  if (before === after) return null;
  const old = new Map<string, unknown>(Object.entries(before));
  const fields = Object.entries(after);
  const names = new Set(fields.map(([name]) => name));
  const changed = fields.filter(([name, value]) => !old.has(name) || !(old.get(name) === value || JSON.stringify(old.get(name)) === JSON.stringify(value)));
  const unset = [...old.keys()].filter((name) => !names.has(name));
  const kept = [...old.keys()].filter((name) => names.has(name));
  const isInOrder = fields.every(([name], index) => name === kept[index]);
  return changed.length === 0 && unset.length === 0 && isInOrder ? null : { changes: Object.fromEntries(changed), unset, order: [...names] };
}

const elsewhere = new Set<string>(['cause', ...collectionNames]);

/** What a document says about itself. What has operations of its own only keeps its place among the fields. */
function headOf(document: Document): object {
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, elsewhere.has(name) ? null : (value as unknown)]));
}
