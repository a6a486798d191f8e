import { collectionNames, recordSchemas, type CollectionName, type Document } from '@allymap/core';
import { actorColumns, tieColumns } from './document-columns.ts';
import type { Keeping, KeptFields } from './file-format.ts';

/** Something of a document that is not there any more once a format was written and read again. */
export type Loss =
  /** All records of a collection. */
  | { readonly of: 'collection'; readonly collection: CollectionName; readonly count: number }
  /** A field of the document itself. */
  | { readonly of: 'head'; readonly field: string; readonly count: 1 }
  /** A field, in so many records of its collection. */
  | { readonly of: 'field'; readonly collection: 'actors' | 'ties'; readonly field: string; readonly count: number }
  /** What is known to be unknown in so many records, and is read as never said. */
  | { readonly of: 'unknown'; readonly collection: CollectionName; readonly field: string; readonly count: number };

/**
 * Counts what a format loses of this document: fields of the document, whole collections, and fields of actors and ties.
 *
 * What the document does not have is no loss, and an empty text is none either. Fields come in the order met. O(values of
 * records).
 */
export function lossesOf(document: Document, keeps: Keeping): readonly Loss[] {
  if (keeps === 'all') return [];
  if (keeps === 'all-but-unknowns') return collectionNames.flatMap((collection) => unknownIn(collection, document[collection]));
  const collections = new Set<string>(collectionNames);
  const losses: Loss[] = [];
  for (const [field, value] of Object.entries(document)) {
    // Every format that is read makes a document of the present version.
    if (value === undefined || field === 'version' || collections.has(field) || keeps.head.includes(field)) continue;
    if (field === 'cause' && keeps.head.includes('cause.title') && Object.keys(document.cause).every((inner) => inner === 'title')) continue;
    losses.push({ of: 'head', field, count: 1 });
  }
  for (const collection of collectionNames) {
    const records = document[collection];
    if (records.length === 0) continue;
    if (collection === 'actors' || collection === 'ties') for (const loss of inRecords(collection, records, keeps)) losses.push(loss);
    else losses.push({ of: 'collection', collection, count: records.length });
  }
  return losses;
}

function inRecords(collection: 'actors' | 'ties', records: readonly object[], keeps: KeptFields): Loss[] {
  const { reserved } = collection === 'actors' ? actorColumns : tieColumns;
  const kept = new Set(keeps[collection]);
  // A title of a table is read without blanks around it, and an empty one names nothing.
  const isOther = (field: string): boolean => keeps.otherText && !reserved.has(field) && field !== '' && field === field.trim();
  const lost = new Map<string, number>();
  const unknown = new Map<string, number>();
  const count = (counts: Map<string, number>, field: string): unknown => counts.set(field, (counts.get(field) ?? 0) + 1);
  for (const record of records) {
    for (const [field, value] of Object.entries(record)) {
      if (value === undefined) continue;
      if (!kept.has(field)) {
        if (typeof value !== 'string' || !isOther(field)) count(lost, field);
      } else if (value === null && !keeps.unknowns) count(unknown, field);
    }
  }
  return [
    ...[...lost].map(([field, number]): Loss => ({ of: 'field', collection, field, count: number })),
    ...[...unknown].map(([field, number]): Loss => ({ of: 'unknown', collection, field, count: number })),
  ];
}

/** The fields that are known to be unknown where they could have been left out as well. */
function unknownIn(collection: CollectionName, records: readonly object[]): Loss[] {
  const { def } = recordSchemas[collection] as { readonly def: { readonly shape?: Readonly<Record<string, { readonly def: { readonly type: string } }>> } };
  const required = new Set(Object.entries(def.shape ?? {}).flatMap(([field, inner]) => (inner.def.type === 'optional' ? [] : [field])));
  const unknown = new Map<string, number>();
  for (const record of records) {
    for (const [field, value] of Object.entries(record)) if (value === null && !required.has(field)) unknown.set(field, (unknown.get(field) ?? 0) + 1);
  }
  return [...unknown].map(([field, count]) => ({ of: 'unknown', collection, field, count }));
}
