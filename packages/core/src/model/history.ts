import { WrongUseError } from '../errors.ts';
import { applyOperation } from './apply-operation.ts';
import type { Document } from './document.ts';
import { planReplacement } from './plan-replacement.ts';
import type { Operation } from './operation.ts';

/** What is told of a change beside what it does. */
export interface ChangeFacts {
  /** What the person did, as a code that the catalogues translate; absent where nobody named it. */
  readonly label?: string;
  /** Who did it, in words. */
  readonly by?: string;
  /** When: a moment as ISO 8601 writes it, in UTC. */
  readonly at?: string;
  /** It was made elsewhere, by somebody who works on the same map: it is in the log, and undoing passes over it. */
  readonly elsewhere?: boolean;
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
 * Applies an operation and logs it; what had been undone can no longer be redone, but after a change made elsewhere. Throws as
 * `applyOperation`.
 *
 * The history keeps the operation: do not change the object afterwards.
 */
export function applyChange(history: History, operation: Operation, { label, by, at, elsewhere }: ChangeFacts = {}): History {
  const { document, inverse } = applyOperation(history.document, operation);
  const change: Change = { operation, inverse, ...(label === undefined ? {} : { label }), ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }), ...(elsewhere === true ? { elsewhere } : {}) };
  return { document, done: [...history.done, change], undone: elsewhere === true ? history.undone : [] };
}

/** The place of the last change that was made here; -1: there is none. */
export function lastOwnChange({ done }: Pick<History, 'done'>): number {
  return done.findLastIndex(({ elsewhere }) => elsewhere !== true);
}

/**
 * Takes back the last change that was made here; without one, returns the same history.
 *
 * Changes made elsewhere after it stay: the document becomes what they make of the one before it. Throws as
 * `applyOperation` where one of them needs what would be taken back.
 */
export function undo(history: History): History {
  const at = lastOwnChange(history);
  const change = history.done[at];
  if (change === undefined) return history;
  const later = history.done.slice(at + 1);
  let document = history.document;
  for (const { inverse } of [...later.toReversed(), change]) document = applyOperation(document, inverse).document;
  const done = history.done.slice(0, at);
  for (const kept of later) {
    const again = applyOperation(document, kept.operation);
    document = again.document;
    done.push({ ...kept, inverse: again.inverse });
  }
  return { document, done, undone: [...history.undone, change] };
}

/** The operation that leads from the document of one history to that of another, and what takes it back. */
export function planStep(from: History, to: History): { readonly operation: Operation; readonly inverse: Operation } {
  const operation = planReplacement(from.document, to.document);
  return { operation, inverse: applyOperation(from.document, operation).inverse };
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
  // What takes it back may be another one now: others may have changed the same meanwhile.
  const { document, inverse } = applyOperation(history.document, change.operation);
  return { document, done: [...history.done, { ...change, inverse }], undone: history.undone.slice(0, -1) };
}
