import { NotFoundError, WrongUseError } from '../errors.ts';
import { checkHead, checkRecords, checkSizes } from './check-shapes.ts';
import { findInconsistencies } from './consistency.ts';
import { collectionNames, type CollectionName, type Document } from './document.ts';
import { InvalidDocumentError } from './invalid-document-error.ts';
import { findNearestName } from './nearest-name.ts';
import { requireOperation, type Operation } from './operation.ts';
import { copyPlainData } from './plain-data.ts';
import type { ProblemPath } from './problem.ts';
import { ProblemList } from './problem-list.ts';

/** A changed document and the operation that takes the change back. */
export interface AppliedOperation {
  readonly document: Document;
  readonly inverse: Operation;
}

/**
 * Applies a change and returns the new document with the inverse change; the given document stays as it was.
 *
 * The result is checked as a file is, so an operation can never make a document that could not be read back:
 * `InvalidDocumentError` names what would be wrong (a tie without its actor, a repeated id, a value off its scale),
 * `NotFoundError` a record that is not there, `WrongUseError` what is no operation. To remove a record that others
 * name, use `planRemoval`. A batch applies wholly or not at all, and is checked at its end only.
 *
 * Records that the operation does not touch are shared between the two documents, and the inverse restores field
 * order too. O(records and references of the document) per operation or batch: the shapes of untouched records are
 * not checked again, references, ids and scales are.
 */
export function applyOperation(document: Document, operation: Operation): AppliedOperation {
  requireOperation(operation);
  const draft = new Draft(document);
  const inverse = draft.apply(operation);
  draft.check();
  return { document: draft.document, inverse };
}

/** What an update asks for, on whatever it is applied to. */
type Update = Omit<Extract<Operation, { type: 'update-cause' }>, 'type'>;

/** A document in the course of one operation: not checked until the end. */
class Draft {
  document: Document;
  /** Objects made by this operation: only their shape is not known to be right. */
  readonly #fresh = new Set<object>();
  readonly #touched = new Set<CollectionName>();

  constructor(document: Document) {
    this.document = document;
  }

  /** Applies one change and returns its inverse. */
  apply(operation: Operation): Operation {
    switch (operation.type) {
      case 'add':
        return this.#add(operation);
      case 'remove':
        return this.#remove(operation);
      case 'update':
        return this.#update(operation);
      case 'update-cause': {
        const { result, inverse } = changeFields(this.document.cause, operation, ['cause']);
        this.document = { ...this.document, cause: result };
        return { type: 'update-cause', ...inverse };
      }
      case 'update-head':
        return this.#updateHead(operation);
      case 'batch':
        return { type: 'batch', operations: operation.operations.map((step) => this.apply(step)).reverse() };
    }
  }

  /** Throws `InvalidDocumentError` unless the result is as good as one read from a file. */
  check(): void {
    const problems = new ProblemList();
    checkSizes(this.document, problems);
    checkHead(this.document, problems);
    for (const name of this.#touched) checkRecords(name, this.document[name], problems, this.#fresh);
    if (problems.empty) findInconsistencies(this.document, problems);
    if (!problems.empty) throw new InvalidDocumentError(problems.toArray());
  }

  #add({ collection, record, index: asked }: Extract<Operation, { type: 'add' }>): Operation {
    const records = this.#records(collection);
    const index = asked ?? records.length;
    if (index > records.length) {
      throw new WrongUseError(`The index ${index} is not between 0 and ${records.length}.`, { collection, index });
    }
    this.#setRecords(collection, records.toSpliced(index, 0, this.#own(record, [collection, index])));
    return { type: 'remove', collection, id: record.id };
  }

  #remove({ collection, id }: Extract<Operation, { type: 'remove' }>): Operation {
    const records = this.#records(collection);
    const index = findIndex(records, collection, id);
    this.#setRecords(collection, records.toSpliced(index, 1));
    return { type: 'add', collection, record: records[index]!, index };
  }

  #update(operation: Extract<Operation, { type: 'update' }>): Operation {
    const { collection, id, changes, unset } = operation;
    const records = this.#records(collection);
    const index = findIndex(records, collection, id);
    if ((Object.hasOwn(changes, 'id') && changes['id'] !== id) || unset?.includes('id') === true) {
      throw new WrongUseError('An update cannot change an id. Add a new record and remove the old one.', { collection, id });
    }
    const { result, inverse } = changeFields(records[index]!, operation, [collection, index]);
    this.#fresh.add(result);
    this.#setRecords(collection, records.with(index, result));
    return { type: 'update', collection, id, ...inverse };
  }

  #updateHead(operation: Extract<Operation, { type: 'update-head' }>): Operation {
    const reserved = new Set<string>(['version', 'cause', ...collectionNames]);
    const field = [...Object.keys(operation.changes), ...(operation.unset ?? [])].find((name) => reserved.has(name));
    if (field !== undefined) throw new WrongUseError(`update-head cannot change ${JSON.stringify(field)}.`, { field });
    const { result, inverse } = changeFields(this.document, operation, []);
    this.document = result;
    return { type: 'update-head', ...inverse };
  }

  #records(collection: CollectionName): readonly { readonly id: string }[] {
    return this.document[collection];
  }

  #setRecords(collection: CollectionName, records: readonly { readonly id: string }[]): void {
    this.document = { ...this.document, [collection]: records };
    this.#touched.add(collection);
  }

  /** A copy, so that what the caller does with its record later does not reach the document. */
  #own<T extends object>(record: T, at: ProblemPath): T {
    const own = requirePlain(record, at);
    this.#fresh.add(own);
    return own;
  }
}

function requirePlain<T>(value: T, at: ProblemPath): T {
  const plain = copyPlainData(value, at);
  if (!plain.ok) throw new InvalidDocumentError(plain.problems);
  return plain.copy as T;
}

function changeFields<T extends object>(record: T, update: Update, at: ProblemPath): { result: T; inverse: Update } {
  const before = new Map<string, unknown>(Object.entries(record));
  const after = new Map(before);
  for (const [name, value] of Object.entries(update.changes)) {
    if (value === undefined) throw new WrongUseError(`${JSON.stringify(name)} has no new value. Name it in "unset" to take it away.`, { field: name });
    after.set(name, requirePlain(value, [...at, name]));
  }
  for (const name of update.unset ?? []) after.delete(name);
  const ordered = update.order === undefined ? after : inOrder(after, update.order);
  return { result: Object.fromEntries(ordered) as T, inverse: difference(ordered, before) };
}

/** The fields named by `order` first, in that order, then the others. */
function inOrder(fields: ReadonlyMap<string, unknown>, order: readonly string[]): ReadonlyMap<string, unknown> {
  const names = new Set([...order.filter((name) => fields.has(name)), ...fields.keys()]);
  return new Map([...names].map((name) => [name, fields.get(name)]));
}

/** The update that leads from one state of a record to another. */
function difference(from: ReadonlyMap<string, unknown>, to: ReadonlyMap<string, unknown>): Update {
  const changes = Object.fromEntries([...to].filter(([name, value]) => !from.has(name) || from.get(name) !== value));
  const unset = [...from.keys()].filter((name) => !to.has(name));
  // Without an order, fields that stay keep theirs and new ones come last.
  const plain = [...from.keys()].filter((name) => to.has(name));
  const expected = [...plain, ...[...to.keys()].filter((name) => !from.has(name))];
  const sameOrder = [...to.keys()].every((name, index) => name === expected[index]);
  return { changes, ...(unset.length === 0 ? {} : { unset }), ...(sameOrder ? {} : { order: [...to.keys()] }) };
}

function findIndex(records: readonly { readonly id: string }[], collection: CollectionName, id: string): number {
  const index = records.findIndex((record) => record.id === id);
  if (index < 0) throw new NotFoundError(`record of ${collection}`, id, findNearestName(id, new Set(records.map((record) => record.id))));
  return index;
}
