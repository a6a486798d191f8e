// What changes documents: a file of its own, which arrives when a map may be edited.
import type { Change, Document } from '@allymap/core';
import { applyChange, lastOwnChange, planReplacement, planReturn, planStep, redo, undo, type ChangeFacts, type History } from '@allymap/core/editing';
import { WrongUseError } from '@allymap/core/display';
import type { Operation } from '@allymap/core';
import type { EditedMap } from './edited-map.ts';
import type { ChangeOrigin, EditLog, Version } from './edit-log.ts';
import { undoKey } from './undo-key.ts';

/** The open map with its history. */
function historyOf({ state: { document, log } }: EditedMap): History {
  return { document: openDocument(document), done: log.done, undone: log.undone };
}

function openDocument(document: Document | null): Document {
  if (document === null) throw new WrongUseError('No map is open. Give the element a document first.');
  return document;
}

/** Puts what somebody does at once into one operation. */
function asOne(operation: Operation | readonly Operation[]): Operation {
  if (!isList(operation)) return operation;
  return operation.length === 1 ? operation[0]! : { type: 'batch', operations: operation };
}

function isList(operation: Operation | readonly Operation[]): operation is readonly Operation[] {
  return Array.isArray(operation);
}

/**
 * Changes the map as an operation says, or several as one. Gives `false` where the page forbade it, in `allymap-change`.
 *
 * Throws as `applyOperation` where the document may not become that; the map stays as it was, and whoever asked says why.
 */
export function change(store: EditedMap, operation: Operation | readonly Operation[], facts: ChangeFacts, origin: ChangeOrigin): boolean {
  const before = historyOf(store);
  const by = facts.by ?? (facts.elsewhere === true ? null : store.state.editor);
  const after = applyChange(before, asOne(operation), { at: new Date().toISOString(), ...facts, ...(by === null ? {} : { by }) });
  const { operation: done, inverse } = after.done.at(-1)!;
  return take(store, after, done, inverse, facts.elsewhere === true ? 'elsewhere' : origin);
}

/** Takes back the last change; `false`: there was none, or the page forbade it. */
export function undoLast(store: EditedMap): boolean {
  const before = historyOf(store);
  const at = lastOwnChange(before);
  const last = before.done[at];
  if (last === undefined) return false;
  if (at === before.done.length - 1) return take(store, undo(before), last.inverse, last.operation, 'undo');
  // Others have changed the map since, and may have built on it.
  const after = undo(before);
  const { operation, inverse } = planStep(before, after);
  return take(store, after, operation, inverse, 'undo');
}

/** Does again what was undone last; `false`: nothing was, or the page forbade it. */
export function redoLast(store: EditedMap): boolean {
  const before = historyOf(store);
  const last = before.undone.at(-1);
  return last !== undefined && take(store, redo(before), last.operation, last.inverse, 'redo');
}

/** Goes back to where the map stood after so many changes, or to a version: a change like any other, which can be undone. */
export function goTo(store: EditedMap, point: number | Version): boolean {
  const before = historyOf(store);
  const operation = typeof point === 'number' ? planReturn(before, point) : planReplacement(before.document, point.document);
  return change(store, operation, { label: 'return' }, 'return');
}

/** Gives the map as it is now a name. */
export function nameVersion(store: EditedMap, name: string): Version {
  if (typeof name !== 'string' || name.trim() === '') throw new WrongUseError('A version needs a name.', { field: 'name' });
  const { document, log, editor } = store.state;
  const version: Version = { name, at: new Date().toISOString(), ...(editor === null ? {} : { by: editor }), changes: log.done.length, document: openDocument(document) };
  store.request('keep-version', { version });
  return version;
}

/** Undoes or does again where a key that was pressed says so; says whether it did. Nothing while no map is there or another one is being opened; text fields have an undo of their own. */
export function pressKey(store: EditedMap, event: KeyboardEvent): boolean {
  const { document, status } = store.state;
  const asked = document === null || status === 'loading' ? null : undoKey(event);
  if (asked === null) return false;
  try {
    return asked === 'undo' ? undoLast(store) : redoLast(store);
  } catch (error) {
    // Where others have built on it, the page says so.
    store.fail('not-changed', document?.title ?? document?.cause.title ?? '', error);
    return true;
  }
}

/** Asks the page, and shows the new document unless it says no. */
function take(store: EditedMap, { document, done, undone }: History, operation: Operation, inverse: Operation, origin: ChangeOrigin): boolean {
  const before = store.state.document;
  if (!store.decide({ operation, inverse, document, origin })) return false;
  if (store.state.document !== before) throw new WrongUseError('The map became another one while the page was deciding on a change of it.');
  const log: EditLog = { ...store.state.log, done: done as readonly Change[], undone };
  store.showChange(document, log, origin === 'elsewhere');
  return true;
}
