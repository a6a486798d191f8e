import type { Document } from '@allymap/core';
import { collectionNames } from '@allymap/core/editing';
import type * as Y from 'yjs';

/** What a shared document has a list of records of: the collections, and the cause and the head as one record each. */
export type Holder = (typeof collectionNames)[number] | 'cause' | 'head';

/** Everything that a shared document has, in one fixed order. */
export const holders: readonly Holder[] = ['head', 'cause', ...collectionNames];

/** The id under which the one record of the cause and that of the head are kept. */
export const onlyRecord = '';

/**
 * What an entry says of a record: `position`, where it stands among the others; `removed`, that it is gone; `order`, the
 * names of its fields in order; `field`, the value of one field.
 */
export type EntryKind = 'position' | 'removed' | 'order' | 'field';

const letters: Readonly<Record<EntryKind, string>> = { position: 'p', removed: 'r', order: 'o', field: 'f' };
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as EntryKind]));

/**
 * The key of an entry. It begins with a letter of ours and goes on as JSON, which writes half of a surrogate pair and NUL as
 * escapes: whatever a person calls a record, the key is no word of a language, and survives being written as UTF-8.
 */
export function entryKey(kind: EntryKind, id: string, field?: string): string {
  return letters[kind] + JSON.stringify(field === undefined ? [id] : [id, field]);
}

/** What a key says, or null where it is none of ours. */
export function readKey(key: string): { readonly kind: EntryKind; readonly id: string; readonly field: string } | null {
  const kind = kinds.get(key.slice(0, 1));
  const parts = kind === undefined ? undefined : readJson(key.slice(1));
  if (kind === undefined || !Array.isArray(parts) || parts.length !== (kind === 'field' ? 2 : 1)) return null;
  const [id, field = ''] = parts as unknown[];
  return typeof id === 'string' && typeof field === 'string' ? { kind, id, field } : null;
}

/** A value of JSON, or undefined where the text is none. */
export function readJson(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The entries of one list of records. */
export function entriesOf(shared: Y.Doc, holder: Holder): Y.Map<string> {
  return shared.getMap<string>(holder);
}

/** Names at the top of a document that are records of their own: in its head they only keep their place. */
export const headPlaces: ReadonlySet<string> = new Set<string>(['version', 'cause', ...collectionNames]);

/** The fields of a record of a document, or of its cause or head. */
export function fieldsOf(holder: Holder, record: object): [string, unknown][] {
  return Object.entries(record).filter(([name]) => (holder === 'head' ? !headPlaces.has(name) : holder === 'cause' || name !== 'id'));
}

/** The records of a document under one holder, by id. */
export function recordsOf(document: Document, holder: Holder): readonly { readonly id: string; readonly record: object }[] {
  if (holder === 'head') return [{ id: onlyRecord, record: document }];
  if (holder === 'cause') return [{ id: onlyRecord, record: document.cause }];
  const records: readonly { readonly id: string }[] = document[holder];
  return records.map((record) => ({ id: record.id, record }));
}
