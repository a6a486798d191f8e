import { WrongUseError } from '../errors.ts';
import { InvalidDocumentError } from './invalid-document-error.ts';
import type { Operation } from './operation.ts';
import { copyPlainData } from './plain-data.ts';
import type { ProblemPath } from './problem.ts';

/** What an update asks for, on whatever it is applied to. */
type Update = Omit<Extract<Operation, { type: 'update-cause' }>, 'type'>;

/** A copy that nobody else holds; throws `InvalidDocumentError` for what JSON cannot hold. `at` is where it will lie. */
export function requirePlain<T>(value: T, at: ProblemPath): T {
  const plain = copyPlainData(value, at);
  if (!plain.ok) throw new InvalidDocumentError(plain.problems);
  return plain.copy as T;
}

/**
 * Changes fields of an object, and gives the update that restores it, the order of its fields included.
 *
 * Throws `WrongUseError` for a change that is undefined, which JSON could not store. O(fields and what is new in them).
 */
export function changeFields<T extends object>(record: T, update: Update, at: ProblemPath): { result: T; inverse: Update } {
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
