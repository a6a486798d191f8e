import type { Document } from '@allymap/core';
import type * as Y from 'yjs';
import { entriesOf, entryKey, fieldsOf, holders, recordsOf, type Holder } from './keys.ts';
import { positionAt, positionMark } from './positions.ts';

/** Writes a document into a shared one that is still empty. O(size of the document). */
export function writeDocument(shared: Y.Doc, document: Document): void {
  const mark = positionMark(shared.clientID);
  shared.transact(() => {
    for (const holder of holders) recordsOf(document, holder).forEach(({ id, record }, index) => writeRecord(shared, holder, id, record, positionAt(index, mark)));
  });
}

/** Writes a whole record, in the place of whatever there was under its id. Entries that say the same already are left alone. */
export function writeRecord(shared: Y.Doc, holder: Holder, id: string, record: object, position: string): void {
  const entries = entriesOf(shared, holder);
  const fields = fieldsOf(holder, record);
  const names = new Set(fields.map(([name]) => name));
  for (const name of storedFields(entries, id)) if (!names.has(name)) entries.delete(entryKey('field', id, name));
  for (const [name, value] of fields) setEntry(entries, entryKey('field', id, name), JSON.stringify(value));
  setEntry(entries, entryKey('order', id), JSON.stringify(Object.keys(record)));
  setEntry(entries, entryKey('position', id), position);
  entries.delete(entryKey('removed', id));
}

/** Says something anew only where it was not said so already: what nobody changed cannot overrule what somebody else changes. */
export function setEntry(entries: Y.Map<string>, key: string, value: string): void {
  if (entries.get(key) !== value) entries.set(key, value);
}

/** The names of the fields that are kept of a record. */
function storedFields(entries: Y.Map<string>, id: string): string[] {
  const order = entries.get(entryKey('order', id));
  if (order === undefined) return [];
  const begin = entryKey('field', id).slice(0, -1);
  return [...entries.keys()].filter((key) => key.startsWith(`${begin},`)).map((key) => (JSON.parse(key.slice(1)) as [string, string])[1]);
}
