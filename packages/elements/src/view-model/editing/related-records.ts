import type { Document } from '@allymap/core';
import type { EditedCollection } from './form-fields.ts';

/** The records of a collection that are about an actor, and the field in which they name it. */
export interface Related {
  readonly collection: EditedCollection;
  readonly field: string;
  readonly records: readonly { readonly id: string }[];
}

const fields: readonly (readonly [EditedCollection, string, string?])[] = [
  ['ties', 'source', 'target'],
  ['positions', 'actor'],
  ['assessments', 'actor'],
  ['influences', 'source', 'target'],
  ['offers', 'actor'],
  ['needs', 'actor'],
];

/** What the map says of an actor in records of their own, by collection; O(records). */
export function relatedRecords(document: Document, actor: string): Related[] {
  return fields.map(([collection, field, other]) => {
    const all = document[collection] as readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
    return { collection, field, records: all.filter((record) => record[field] === actor || (other !== undefined && record[other] === actor)) };
  });
}
