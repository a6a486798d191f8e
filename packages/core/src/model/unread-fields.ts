import { showValue } from '../show-value.ts';
import { knownMeasures } from './assessment.ts';
import { collectionNames, DocumentHead, recordSchemas, type CollectionName, type Document } from './document.ts';
import { findNearestName } from '../nearest-name.ts';
import { remark, type RemarkList } from './remark.ts';

/** Unknown fields are looked at by name, of which a collection has a few; one with more of them uses names as keys. */
const mostNames = 200;
const scoreNames: ReadonlySet<string> = new Set([...knownMeasures, 'position', 'stance', 'score', 'importance', 'priority', 'support']);

/**
 * Remarks on what a document holds and no method reads, where it looks as if it was meant to be read: a list at the top
 * that is no collection, a field with nearly the name of a known one, a score in an actor.
 *
 * Other unknown fields are kept without a remark: they are how a document is extended. O(fields of all records).
 */
export function findUnreadFields(document: Document, remarks: RemarkList): void {
  findUnreadLists(document, remarks);
  for (const name of collectionNames) {
    const known = knownFields(name);
    for (const [field, { count, index }] of countUnknown(document[name], known)) {
      const record: object = document[name][index]!;
      const similar = findNearestName(field, new Set([...known].filter((other) => !Object.hasOwn(record, other))));
      const facts = { field: showValue(field), collection: name, count };
      const place = { path: [name, index, field] };
      if (similar !== undefined) remarks.add(() => remark('field-unread', place, { ...facts, similar: showValue(similar) }));
      else if (name === 'actors' && scoreNames.has(field.toLowerCase())) remarks.add(() => remark('field-like-score', place, facts));
    }
  }
}

function findUnreadLists(document: Document, remarks: RemarkList): void {
  const known = new Set([...Object.keys(DocumentHead.shape), ...collectionNames]);
  for (const [field, value] of Object.entries(document)) {
    if (known.has(field) || !Array.isArray(value)) continue;
    const count = value.filter((item) => typeof item === 'object' && item !== null).length;
    if (count > 0) remarks.add(() => remark('list-unread', { path: [field] }, { field: showValue(field), count }));
  }
}

/** The unknown fields of records by name: in how many they are, and in which first. */
function countUnknown(records: readonly object[], known: ReadonlySet<string>): Map<string, { count: number; readonly index: number }> {
  const unknown = new Map<string, { count: number; readonly index: number }>();
  for (let index = 0; index < records.length && unknown.size <= mostNames; index++) {
    for (const field of Object.keys(records[index]!)) {
      if (known.has(field)) continue;
      const met = unknown.get(field);
      if (met === undefined) unknown.set(field, { count: 1, index });
      else met.count++;
    }
  }
  return unknown.size > mostNames ? new Map() : unknown;
}

function knownFields(name: CollectionName): Set<string> {
  const schema = recordSchemas[name];
  const variants = 'shape' in schema ? [schema] : schema.def.options;
  return new Set(variants.flatMap(({ shape }) => Object.keys(shape)));
}
