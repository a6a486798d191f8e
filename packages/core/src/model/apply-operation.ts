import { NotFoundError, WrongUseError } from '../errors.ts';
import { showValue } from '../show-value.ts';
import { changeFields, requirePlain } from './change-fields.ts';
import { checkHead, checkRecords, checkSizes } from './check-shapes.ts';
import { findInconsistencies } from './consistency.ts';
import { collectionNames, type CollectionName, type Document } from './document.ts';
import { InvalidDocumentError } from './invalid-document-error.ts';
import { countValues, rememberValues, valuesOf } from './count-values.ts';
import { limits } from './limits.ts';
import { findNearestName } from '../nearest-name.ts';
import { requireOperation, type Operation } from './operation.ts';
import { problem } from './problem.ts';
import { ProblemList } from './problem-list.ts';
import { RecordSequence } from './record-sequence.ts';

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
 * name, use `planRemoval`. A batch applies wholly or not at all, and is checked at its end; only an id must not be there
 * twice at any moment, for then nobody could say which of the two a later operation means.
 *
 * Records that the operation does not touch are shared between the two documents, and the inverse restores field
 * order too. O(records and references of the document) per operation or batch, with O(log records) for each operation
 * of a batch, in whatever order: the shapes of untouched records are not checked again; references, ids, scales and
 * limits are. Whether the text would be too long is known only when it is written.
 */
export function applyOperation(document: Document, operation: Operation): AppliedOperation {
  requireOperation(operation);
  const draft = new Draft(document);
  const inverse = draft.apply(operation);
  return { document: draft.finish(), inverse };
}

/** A record, whatever its collection. */
type AnyRecord = { readonly id: string };

/** A document in the course of one operation: not checked until the end. */
class Draft {
  readonly #start: Document;
  #document: Document;
  /** The collections that were touched, as they are now. */
  readonly #collections = new Map<CollectionName, RecordSequence<AnyRecord>>();
  /** Objects made by this operation: only their shape is not known to be right. */
  readonly #fresh = new Set<object>();
  /** The values that came, less those that went. */
  #grown = 0;

  constructor(document: Document) {
    this.#start = document;
    this.#document = document;
  }

  /** Applies one change and returns its inverse. */
  apply(operation: Operation): Operation {
    switch (operation.type) {
      case 'add':
        return this.#add(operation);
      case 'remove':
        return this.#remove(operation);
      case 'move':
        return this.#move(operation);
      case 'update':
        return this.#update(operation);
      case 'update-cause': {
        const { cause } = this.#document;
        const { result, inverse } = changeFields(cause, operation, ['cause']);
        this.#grown += countValues(result) - countValues(cause);
        this.#document = { ...this.#document, cause: result };
        return { type: 'update-cause', ...inverse };
      }
      case 'update-head':
        return this.#updateHead(operation);
      case 'batch':
        return { type: 'batch', operations: operation.operations.map((step) => this.apply(step)).reverse() };
    }
  }

  /** The result; throws `InvalidDocumentError` unless it is as good as one read from a file. */
  finish(): Document {
    const document: Document = { ...this.#document, ...Object.fromEntries([...this.#collections].map(([name, records]) => [name, records.toArray()])) };
    const problems = new ProblemList();
    checkSizes(document, problems);
    this.#checkValues(document, problems);
    checkHead(document, problems);
    for (const name of this.#collections.keys()) checkRecords(name, document[name], problems, this.#fresh);
    if (problems.empty) findInconsistencies(document, problems);
    if (!problems.empty) throw new InvalidDocumentError(problems.toArray());
    return document;
  }

  #checkValues(document: Document, problems: ProblemList): void {
    // An empty collection is not written, so its list counts only while something is in it.
    const lists = [...this.#collections].map(([name, records]) => Number(records.length > 0) - Number(this.#start[name].length > 0));
    const values = valuesOf(this.#start) + lists.reduce((sum, change) => sum + change, this.#grown);
    rememberValues(document, values);
    if (values > limits.values) problems.add(() => problem('limit-exceeded', [], { what: 'values', actual: values, limit: limits.values }));
  }

  #add({ collection, record, index: asked }: Extract<Operation, { type: 'add' }>): Operation {
    const records = this.#records(collection);
    const index = asked ?? records.length;
    if (index > records.length) {
      throw new WrongUseError(`The index ${index} is not between 0 and ${records.length}.`, { collection, index });
    }
    const own = requirePlain(record, [collection, index]);
    if (records.has(own.id)) {
      const facts = { id: showValue(own.id), first: records.indexOf(own.id), collection };
      throw new InvalidDocumentError([problem('duplicate-id', [collection, index, 'id'], facts)]);
    }
    records.insert(index, own);
    this.#fresh.add(own);
    this.#grown += countValues(own);
    return { type: 'remove', collection, id: own.id };
  }

  #remove({ collection, id }: Extract<Operation, { type: 'remove' }>): Operation {
    const records = this.#recordsWith(collection, id);
    const record = records.get(id);
    const index = records.indexOf(id);
    records.remove(id);
    this.#grown -= countValues(record);
    return { type: 'add', collection, record, index };
  }

  #move({ collection, id, index }: Extract<Operation, { type: 'move' }>): Operation {
    const records = this.#recordsWith(collection, id);
    const before = records.indexOf(id);
    if (index >= records.length) throw new WrongUseError(`The index ${index} is not between 0 and ${records.length - 1}.`, { collection, index });
    const record = records.get(id);
    records.remove(id);
    records.insert(index, record);
    return { type: 'move', collection, id, index: before };
  }

  #update(operation: Extract<Operation, { type: 'update' }>): Operation {
    const { collection, id, changes, unset } = operation;
    const records = this.#recordsWith(collection, id);
    if ((Object.hasOwn(changes, 'id') && changes['id'] !== id) || unset?.includes('id') === true) {
      throw new WrongUseError('An update cannot change an id. Add a new record and remove the old one.', { collection, id });
    }
    const record = records.get(id);
    const { result, inverse } = changeFields(record, operation, [collection, records.indexOf(id)]);
    this.#fresh.add(result);
    this.#grown += countValues(result) - countValues(record);
    records.replace(result);
    return { type: 'update', collection, id, ...inverse };
  }

  #updateHead(operation: Extract<Operation, { type: 'update-head' }>): Operation {
    const reserved = new Set<string>(['version', 'cause', ...collectionNames]);
    const field = [...Object.keys(operation.changes), ...(operation.unset ?? [])].find((name) => reserved.has(name));
    if (field !== undefined) throw new WrongUseError(`update-head cannot change ${JSON.stringify(field)}.`, { field });
    const before = this.#document;
    const { result, inverse } = changeFields(before, operation, []);
    for (const name of new Set([...Object.keys(operation.changes), ...(operation.unset ?? [])])) {
      this.#grown += countField(result, name) - countField(before, name);
    }
    this.#document = result;
    return { type: 'update-head', ...inverse };
  }

  #records(collection: CollectionName): RecordSequence<AnyRecord> {
    const known = this.#collections.get(collection);
    if (known !== undefined) return known;
    const records = new RecordSequence<AnyRecord>(this.#start[collection]);
    this.#collections.set(collection, records);
    return records;
  }

  #recordsWith(collection: CollectionName, id: string): RecordSequence<AnyRecord> {
    const records = this.#records(collection);
    if (!records.has(id)) throw new NotFoundError(`record of ${collection}`, id, findNearestName(id, records.ids));
    return records;
  }
}

function countField(holder: object, name: string): number {
  return Object.hasOwn(holder, name) ? countValues((holder as Record<string, unknown>)[name]) : 0;
}
