import { WrongUseError } from '../errors.ts';
import { applyOperation } from './apply-operation.ts';
import type { Document } from './document.ts';
import type { Operation } from './operation.ts';

/** What is told of a change beside what it does. */
export interface ChangeFacts {
  /** What the person did, as a code that the catalogues translate; absent where nobody named it. */
  readonly label?: string;
  /** Who did it, in words. */
  readonly by?: string;
  /** When: a moment as ISO 8601 writes it, in UTC. */
  readonly at?: string;
}

/** One entry of the change log: what was done and what takes it back. */
export interface Change extends ChangeFacts {
  readonly operation: Operation;
  readonly inverse: Operation;
}

/** A document with the list of its changes; undo, redo and the change log all read this one list. */
export interface History {
  readonly document: Document;
  /** In the order in which they were done. */
  readonly done: readonly Change[];
  /** The change undone last is the last one. */
  readonly undone: readonly Change[];
}

/** Starts a history at a document. */
export function startHistory(document: Document): History {
  return { document, done: [], undone: [] };
}

/**
 * Applies an operation and logs it; what had been undone can no longer be redone. Throws as `applyOperation`.
 *
 * The history keeps the operation: do not change the object afterwards.
 */
export function applyChange(history: History, operation: Operation, { label, by, at }: ChangeFacts = {}): History {
  const { document, inverse } = applyOperation(history.document, operation);
  const change: Change = { operation, inverse, ...(label === undefined ? {} : { label }), ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) };
  return { document, done: [...history.done, change], undone: [] };
}

/** Takes back the last change; without one, returns the same history. */
export function undo(history: History): History {
  const change = history.done.at(-1);
  if (change === undefined) return history;
  const { document } = applyOperation(history.document, change.inverse);
  return { document, done: history.done.slice(0, -1), undone: [...history.undone, change] };
}

/**
 * The operation that leads back to where a history stood after its first `changes` changes: their inverses, the last one first.
 *
 * It is a change like any other, so that going back can be undone too. Throws `WrongUseError` where there were never so many.
 */
export function planReturn({ done }: History, changes: number): Operation {
  if (!Number.isInteger(changes) || changes < 0 || changes > done.length) throw new WrongUseError(`There is no point after ${changes} changes. There were ${done.length}.`, { changes });
  return { type: 'batch', operations: done.slice(changes).map(({ inverse }) => inverse).reverse() };
}

/** Does again what was undone last; without it, returns the same history. */
export function redo(history: History): History {
  const change = history.undone.at(-1);
  if (change === undefined) return history;
  const { document } = applyOperation(history.document, change.operation);
  return { document, done: [...history.done, change], undone: history.undone.slice(0, -1) };
}
