import { NotFoundError } from '../errors.ts';
import { collectionNames, type CollectionName, type Document } from './document.ts';
import { findNearestName } from '../nearest-name.ts';
import type { Operation } from './operation.ts';
import { copyPlainData } from './plain-data.ts';
import type { ProblemPath } from './problem.ts';
import { indexRecords, visitReferences, type Reference } from './references.ts';

/**
 * Plans the removal of a record together with everything that names it, as one batch with one inverse.
 *
 * Records that cannot do without it (a tie of a removed actor, a value given on a removed scale) are removed, and so
 * on; lists lose their item (the members of an alliance); other fields are taken away. Throws `NotFoundError` if the
 * record is not there. O(size of the document).
 */
export function planRemoval(document: Document, collection: CollectionName, id: string): Operation {
  return planRemovals(document, [{ collection, id }]);
}

/** Plans the removal of several records as `planRemoval` does of one, in one batch. */
export function planRemovals(document: Document, records: readonly { readonly collection: CollectionName; readonly id: string }[]): Operation {
  const removed = new Removed();
  const known = new Map<CollectionName, ReturnType<typeof indexRecords>>();
  for (const { collection, id } of records) {
    const ids = known.get(collection) ?? indexRecords(document, collection);
    known.set(collection, ids);
    if (!ids.has(id)) throw new NotFoundError(`record of ${collection}`, id, findNearestName(id, ids));
    removed.add(collection, id);
  }
  // One pass finds them all: collections are listed after those without which their records cannot be.
  for (const name of collectionNames) {
    for (const record of document[name]) if (isOrphaned(name, record, removed)) removed.add(name, record.id);
  }
  const operations: Operation[] = [];
  const add = (operation: Operation | undefined): void => {
    if (operation !== undefined) operations.push(operation);
  };
  for (const name of collectionNames) {
    for (const record of document[name]) {
      if (removed.has(name, record.id)) operations.push({ type: 'remove', collection: name, id: record.id });
      else add(detach(name, record, removed, (update) => ({ type: 'update', collection: name, id: record.id, ...update })));
    }
  }
  add(detach('cause', document.cause, removed, (update) => ({ type: 'update-cause', ...update })));
  return { type: 'batch', operations };
}

/** The ids of removed records, by collection. */
class Removed {
  readonly #ids = new Map<CollectionName, Set<string>>();

  has(collection: CollectionName, id: string): boolean {
    return this.#ids.get(collection)?.has(id) ?? false;
  }

  add(collection: CollectionName, id: string): void {
    this.#ids.set(collection, (this.#ids.get(collection) ?? new Set()).add(id));
  }

  /** The references of a record that name removed records. */
  referencesOf(holder: CollectionName | 'cause', record: object): Reference[] {
    const found: Reference[] = [];
    visitReferences(holder, record, (reference) => {
      if (this.has(reference.field.to, reference.id)) found.push(reference);
    });
    return found;
  }
}

function isOrphaned(name: CollectionName, record: object, removed: Removed): boolean {
  return removed.referencesOf(name, record).some(({ field }) => field.needs === 'record');
}

type Update = Omit<Extract<Operation, { type: 'update-cause' }>, 'type'>;

/** The operation, if one is needed, that takes every mention of removed records out of one record. */
function detach(holder: CollectionName | 'cause', record: object, removed: Removed, operation: (update: Update) => Operation): Operation | undefined {
  const cuts = removed.referencesOf(holder, record).flatMap(cutsOf);
  if (cuts.length === 0) return undefined;
  const copy = (copyPlainData(record) as { copy: Container }).copy;
  // Later items first, and what is within an item before the item, so that no cut moves what another one names.
  for (const path of cuts.sort(comparePaths).reverse()) cutAt(copy, path);
  dropEmptyStatements(copy, cuts);
  const touched = [...new Set(cuts.map((path) => String(path[0])))].filter((field) => Object.hasOwn(record, field));
  if (touched.length === 0) return undefined;
  const unset = touched.filter((field) => !Object.hasOwn(copy, field));
  const changes = Object.fromEntries(touched.filter((field) => Object.hasOwn(copy, field)).map((field) => [field, copy[field]]));
  return operation({ changes, ...(unset.length === 0 ? {} : { unset }) });
}

/** What must go for a reference to go. */
function cutsOf({ field, path }: Reference): ProblemPath[] {
  if (field.needs === 'item') return [path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1)];
  return [path, ...(field.along ?? []).map((name) => [name])];
}

/** Orders paths so that an item comes before what it holds, and before the items after it. */
function comparePaths(a: ProblemPath, b: ProblemPath): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    const [left, right] = [a[depth]!, b[depth]!];
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

function cutAt(root: Container, path: ProblemPath): void {
  const holder = valueAt(root, path.slice(0, -1));
  const last = path.at(-1)!;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as Container)[last];
}

/** An evidence that loses its last citation: a statement is none without it and goes, a judgement stays. */
function dropEmptyStatements(root: Container, cuts: readonly ProblemPath[]): void {
  const owners = cuts.filter((path) => path.at(-2) === 'citations').map((path) => path.slice(0, -2));
  for (const owner of owners.sort(comparePaths).reverse()) {
    const evidence = valueAt(root, owner) as { basis: 'stated' | 'judged'; citations?: unknown[] } | undefined;
    if (evidence?.citations?.length !== 0) continue;
    if (evidence.basis === 'stated') cutAt(root, owner);
    else delete evidence.citations;
  }
}

type Container = Record<string | number, unknown>;

function valueAt(root: Container, path: ProblemPath): unknown {
  return path.reduce<unknown>((value, step) => (value as Container)[step], root);
}
