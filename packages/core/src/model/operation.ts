import { NotFoundError, WrongUseError } from '../errors.ts';
import { collectionNames, type CollectionName, type Document, type RecordOf } from './document.ts';
import { InvalidDocumentError, parseDocument } from './parse-document.ts';
import { copyPlainData } from './plain-data.ts';
import { visitReferences } from './references.ts';

/** New values of fields; a field set to `undefined` is taken away. */
export type FieldChanges = Readonly<Record<string, unknown>>;

/** One change of a document. Operations are plain data: they can be stored, sent and replayed. */
export type Operation =
  | { readonly type: 'add'; readonly collection: CollectionName; readonly record: { readonly id: string }; readonly index?: number }
  | { readonly type: 'remove'; readonly collection: CollectionName; readonly id: string }
  | { readonly type: 'update'; readonly collection: CollectionName; readonly id: string; readonly changes: FieldChanges }
  | { readonly type: 'update-cause'; readonly changes: FieldChanges }
  | { readonly type: 'update-head'; readonly changes: FieldChanges }
  | { readonly type: 'batch'; readonly operations: readonly Operation[] };

/** A changed document and the operation that takes the change back. */
export interface AppliedOperation {
  readonly document: Document;
  readonly inverse: Operation;
}

/**
 * Applies a change and returns the new document with the inverse change; the given document stays as it was.
 *
 * The result is checked as a file is, so an operation can never make a document that could not be read back:
 * `InvalidDocumentError` names what would be wrong (a tie without its actor, a repeated id, a value off its scale) and
 * `NotFoundError` a record that is not there. To remove a record that others name, use `planRemoval`. A batch applies
 * wholly or not at all. O(size of the document).
 */
export function applyOperation(document: Document, operation: Operation): AppliedOperation {
  const applied = change(document, operation);
  const checked = parseDocument(applied.document);
  if (!checked.ok) throw new InvalidDocumentError(checked.problems);
  return { document: checked.document, inverse: applied.inverse };
}

function change(document: Document, operation: Operation): AppliedOperation {
  switch (operation.type) {
    case 'add':
      return add(document, operation);
    case 'remove':
      return remove(document, operation);
    case 'update': {
      const { collection, id, changes } = operation;
      const index = findIndex(document, collection, id);
      if (Object.hasOwn(changes, 'id') && changes['id'] !== id) {
        throw new WrongUseError('An update cannot change an id. Add a new record and remove the old one.', { collection, id });
      }
      const records: readonly { id: string }[] = document[collection];
      const { result, undo } = changeFields(records[index]!, changes);
      return {
        document: { ...document, [collection]: records.with(index, result) },
        inverse: { type: 'update', collection, id, changes: undo },
      };
    }
    case 'update-cause': {
      const { result, undo } = changeFields(document.cause, operation.changes);
      return { document: { ...document, cause: result }, inverse: { type: 'update-cause', changes: undo } };
    }
    case 'update-head': {
      const reserved = Object.keys(operation.changes).find((key) => key === 'version' || key === 'cause' || isCollection(key));
      if (reserved !== undefined) throw new WrongUseError(`update-head cannot change ${JSON.stringify(reserved)}.`, { field: reserved });
      const { result, undo } = changeFields(document, operation.changes);
      return { document: result, inverse: { type: 'update-head', changes: undo } };
    }
    case 'batch': {
      const inverses: Operation[] = [];
      let current = document;
      for (const step of operation.operations) {
        const applied = change(current, step);
        current = applied.document;
        inverses.unshift(applied.inverse);
      }
      return { document: current, inverse: { type: 'batch', operations: inverses } };
    }
  }
}

function add(document: Document, operation: Extract<Operation, { type: 'add' }>): AppliedOperation {
  const { collection, record } = operation;
  const records: readonly { id: string }[] = document[collection];
  const index = operation.index ?? records.length;
  if (!Number.isInteger(index) || index < 0 || index > records.length) {
    throw new WrongUseError(`The index ${index} is not between 0 and ${records.length}.`, { collection, index });
  }
  return {
    document: { ...document, [collection]: records.toSpliced(index, 0, record) },
    inverse: { type: 'remove', collection, id: record.id },
  };
}

function remove(document: Document, operation: Extract<Operation, { type: 'remove' }>): AppliedOperation {
  const { collection, id } = operation;
  const index = findIndex(document, collection, id);
  const records: readonly { id: string }[] = document[collection];
  return {
    document: { ...document, [collection]: records.toSpliced(index, 1) },
    inverse: { type: 'add', collection, record: records[index]!, index },
  };
}

/**
 * Plans the removal of a record together with everything that names it, as one batch with one inverse.
 *
 * Records that cannot do without it (a tie of a removed actor) are removed; lists lose their entry (the members of an
 * alliance); optional fields are taken away. Throws `NotFoundError` if the record is not there.
 */
export function planRemoval(document: Document, collection: CollectionName, id: string): Operation {
  findIndex(document, collection, id);
  const removed = new Set<string>([key(collection, id)]);
  const operations: Operation[] = [];
  // Removing one record may orphan others (an alliance takes its ties' field, an objective its positions), so repeat.
  for (let grew = true; grew; ) {
    grew = false;
    for (const name of collectionNames) {
      for (const record of document[name]) {
        if (!removed.has(key(name, record.id)) && isOrphaned(name, record, removed)) {
          removed.add(key(name, record.id));
          grew = true;
        }
      }
    }
  }
  for (const name of collectionNames) {
    for (const record of document[name]) {
      if (removed.has(key(name, record.id))) {
        operations.push({ type: 'remove', collection: name, id: record.id });
        continue;
      }
      const changes = detach(name, record, removed);
      if (changes !== undefined) operations.push({ type: 'update', collection: name, id: record.id, changes });
    }
  }
  const causeChanges = detach('cause', document.cause, removed);
  if (causeChanges !== undefined) operations.push({ type: 'update-cause', changes: causeChanges });
  return { type: 'batch', operations };
}

/** The fields without which a record means nothing. */
const essentialFields: Partial<Record<CollectionName, readonly string[]>> = {
  criteria: ['scale'],
  ties: ['source', 'target'],
  positions: ['actor', 'objective'],
  influences: ['source', 'target'],
  assessments: ['actor', 'criterion'],
  offers: ['actor', 'capability'],
  needs: ['actor', 'capability'],
  reaches: ['actor', 'target', 'place'],
  capacityTransfers: ['source', 'target'],
  participations: ['actor'],
  engagements: ['actor'],
};

function isOrphaned(name: CollectionName, record: RecordOf<CollectionName>, removed: ReadonlySet<string>): boolean {
  const essential = essentialFields[name];
  if (essential === undefined) return false;
  let orphaned = false;
  visitReferences(name, record, ({ to, id, path }) => {
    if (path.length === 1 && essential.includes(String(path[0])) && removed.has(key(to, id))) orphaned = true;
  });
  return orphaned;
}

/** The changes that take every mention of removed records out of one record, or `undefined` where it mentions none. */
function detach(name: CollectionName | 'cause', record: object, removed: ReadonlySet<string>): FieldChanges | undefined {
  const cuts: (readonly (string | number)[])[] = [];
  visitReferences(name, record, ({ to, id, path }) => {
    if (removed.has(key(to, id))) cuts.push(path);
  });
  if (cuts.length === 0) return undefined;
  const copy = copyPlainData(record).copy as Record<string, unknown>;
  // From the back, so that the indices of what stays in a list do not move under the next cut.
  for (const path of cuts.toReversed()) cutAt(copy, path);
  const touched = new Set(cuts.map((path) => String(path[0])));
  return Object.fromEntries([...touched].map((field) => [field, copy[field]]));
}

/** Takes out the nearest list item around a reference, or the field itself where there is no list; an evidence left without its citation goes too. */
function cutAt(root: Record<string, unknown>, path: readonly (string | number)[]): void {
  const listDepth = path.findLastIndex((step) => typeof step === 'number');
  if (listDepth < 0) {
    delete root[String(path[0])];
    return;
  }
  let list: unknown = root;
  for (const step of path.slice(0, listDepth)) list = (list as Record<string | number, unknown> | undefined)?.[step];
  if (!Array.isArray(list)) return;
  list.splice(path[listDepth] as number, 1);
  const isCitations = path[listDepth - 1] === 'citations';
  if (isCitations && list.length === 0) {
    const owner = path.slice(0, listDepth - 1);
    const evidenceList = owner.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root);
    const at = owner.at(-1) as number;
    const item = (evidenceList as { basis?: unknown; citations?: unknown }[])[at];
    if (item?.basis === 'stated') (evidenceList as unknown[]).splice(at, 1);
    else if (item !== undefined) delete item.citations;
  }
}

function changeFields<T extends object>(record: T, changes: FieldChanges): { result: T; undo: FieldChanges } {
  const before = new Map(Object.entries(record));
  const after = new Map(before);
  const undo: [string, unknown][] = [];
  for (const [field, value] of Object.entries(changes)) {
    undo.push([field, before.get(field)]);
    if (value === undefined) after.delete(field);
    else after.set(field, value);
  }
  return { result: Object.fromEntries(after) as T, undo: Object.fromEntries(undo) };
}

function findIndex(document: Document, collection: CollectionName, id: string): number {
  const records: readonly { id: string }[] = document[collection];
  const index = records.findIndex((record) => record.id === id);
  if (index < 0) throw new NotFoundError(`record of ${collection}`, id);
  return index;
}

function isCollection(name: string): name is CollectionName {
  return (collectionNames as readonly string[]).includes(name);
}

/** Collection names have no space, so the pair cannot be mistaken. */
function key(collection: CollectionName, id: string): string {
  return `${collection} ${id}`;
}
