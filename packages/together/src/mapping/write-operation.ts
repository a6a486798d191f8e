import type { Document, Operation } from '@allymap/core';
import type * as Y from 'yjs';
import { entriesOf, entryKey, headPlaces, onlyRecord, recordsOf, type Holder } from './keys.ts';
import { positionAt, positionBetween, positionMark } from './positions.ts';
import { setEntry, writeRecord } from './write-document.ts';

type Update = Omit<Extract<Operation, { type: 'update-cause' }>, 'type'>;

/**
 * Writes a change of a document into the shared one: only what the operation names, field by field, so that two people’s
 * changes of one record both stay.
 *
 * `after` is the document with the change; it says where added records stand. O(what changes), and O(records of a
 * collection) for each in which something is added.
 */
export function writeOperation(shared: Y.Doc, operation: Operation, after: Document): void {
  /** Records that get another place, and whether they are written whole there. */
  const placed = new Map<Holder, Map<string, boolean>>();
  const place = (collection: Holder, id: string, isWhole: boolean): void => void placed.set(collection, (placed.get(collection) ?? new Map<string, boolean>()).set(id, isWhole || placed.get(collection)?.get(id) === true));
  shared.transact(() => {
    for (const step of flat(operation)) {
      if (step.type === 'remove') {
        placed.get(step.collection)?.delete(step.id);
        entriesOf(shared, step.collection).set(entryKey('removed', step.id), '1');
      } else if (step.type === 'add') {
        place(step.collection, step.record.id, true);
      } else if (step.type === 'move') {
        place(step.collection, step.id, false);
      } else if (step.type === 'update-cause') {
        writeFields(shared, 'cause', onlyRecord, step, after.cause);
      } else if (step.type === 'update-head') {
        writeFields(shared, 'head', onlyRecord, step, after);
      } else if (placed.get(step.collection)?.get(step.id) !== true) {
        const record = recordsOf(after, step.collection).find(({ id }) => id === step.id)?.record;
        if (record !== undefined) writeFields(shared, step.collection, step.id, step, record);
      }
    }
    for (const [holder, ids] of placed) placeRecords(shared, holder, ids, after);
  });
}

/** Operations one after another, those within batches too. */
function flat(operation: Operation): Exclude<Operation, { type: 'batch' }>[] {
  const steps: Exclude<Operation, { type: 'batch' }>[] = [];
  const open: Operation[] = [operation];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type !== 'batch') steps.push(next);
    else for (let at = next.operations.length - 1; at >= 0; at--) open.push(next.operations[at]!);
  }
  return steps;
}

function writeFields(shared: Y.Doc, holder: Holder, id: string, { changes, unset, order }: Update, record: object): void {
  const entries = entriesOf(shared, holder);
  for (const [name, value] of Object.entries(changes)) {
    // In a head, what has records of its own only keeps its place.
    if (name !== 'id' && !(holder === 'head' && headPlaces.has(name))) setEntry(entries, entryKey('field', id, name), JSON.stringify(value));
  }
  for (const name of unset ?? []) entries.delete(entryKey('field', id, name));
  const isNew = Object.keys(changes).some((name) => !(entries.get(entryKey('order', id)) ?? '').includes(JSON.stringify(name)));
  if (order !== undefined || isNew) setEntry(entries, entryKey('order', id), JSON.stringify(Object.keys(record)));
}

/** Puts records where they stand among their neighbours, those that are new whole. */
function placeRecords(shared: Y.Doc, holder: Holder, ids: ReadonlyMap<string, boolean>, after: Document): void {
  const entries = entriesOf(shared, holder);
  const mark = positionMark(shared.clientID);
  const records = recordsOf(after, holder);
  const known = (id: string): string | null => entries.get(entryKey('position', id)) ?? null;
  let before: string | null = null;
  // Seen from the end: the nearest record behind each that has its place already.
  const behind: (string | null)[] = [];
  let next: string | null = null;
  for (let at = records.length - 1; at >= 0; at--) {
    behind[at] = next;
    if (!ids.has(records[at]!.id)) next = known(records[at]!.id);
  }
  for (const [index, { id, record }] of records.entries()) {
    if (!ids.has(id)) {
      before = known(id);
      continue;
    }
    const position = positionBetween(before, behind[index]!, mark);
    if (position === null) {
      // Two stand at one place, which only a stranger writes: all get a place of their own.
      records.forEach((one, place) => (ids.get(one.id) === true ? writeRecord(shared, holder, one.id, one.record, positionAt(place, mark)) : setEntry(entries, entryKey('position', one.id), positionAt(place, mark))));
      return;
    }
    if (ids.get(id) === true) writeRecord(shared, holder, id, record, position);
    else setEntry(entries, entryKey('position', id), position);
    before = position;
  }
}

/** What brought-back records need to stay: that nobody counts them as removed any more. */
export function keepRecords(shared: Y.Doc, records: Iterable<{ readonly collection: Holder; readonly id: string }>): void {
  shared.transact(() => {
    for (const { collection, id } of records) entriesOf(shared, collection).delete(entryKey('removed', id));
  });
}
