import type { Change, Document } from '@allymap/core';
import { applyChange, redo, undo, type History } from '@allymap/core/editing';
import type { EditLog, Version } from '../controller/editing/edit-log.ts';

/** A map with its history: what is kept. */
export interface KeptState {
  readonly document: Document;
  readonly log: EditLog;
}

/** What leads from one state of a map to the next: plain data, a line of the log that is kept. */
export type KeptStep =
  | ({ readonly kind: 'do' } & Omit<Change, 'inverse'>)
  | { readonly kind: 'undo' | 'redo' }
  /** The version holds the map as it is then. */
  | ({ readonly kind: 'name' } & Omit<Version, 'document'>);

/** The step between two states of one map; null: no single step leads there, and the state is to be kept whole. */
export function stepBetween(before: KeptState, after: KeptState): KeptStep | null {
  const [{ done: was, undone: wasUndone, versions: named }, { done, undone, versions }] = [before.log, after.log];
  const version = versions.at(-1);
  if (done === was && undone === wasUndone && version !== undefined && versions.length === named.length + 1 && version.document === after.document && before.document === after.document) {
    const { document: _kept, ...facts } = version;
    return { kind: 'name', ...facts };
  }
  if (versions !== named) return null;
  const last = done.at(-1);
  if (last !== undefined && done.length === was.length + 1 && done.at(-2) === was.at(-1)) {
    // What takes a change back is worked out anew where it is done again.
    if (undone.length === wasUndone.length - 1 && wasUndone.at(-1)?.operation === last.operation) return { kind: 'redo' };
    const { inverse: _made, ...change } = last;
    return undone.length === 0 ? { kind: 'do', ...change } : null;
  }
  return done.length === was.length - 1 && undone.length === wasUndone.length + 1 && undone.at(-1) === was.at(-1) ? { kind: 'undo' } : null;
}

/** The state after a step. Throws where the step does not fit it. */
export function takeStep({ document, log }: KeptState, step: KeptStep): KeptState {
  const history: History = { document, done: log.done, undone: log.undone };
  switch (step.kind) {
    case 'do': {
      const { kind: _kind, operation, ...facts } = step;
      return stateOf(applyChange(history, operation, facts), log);
    }
    case 'undo':
      return stateOf(undo(history), log);
    case 'redo':
      return stateOf(redo(history), log);
    case 'name': {
      const { kind: _kind, ...facts } = step;
      return { document, log: { ...log, versions: [...log.versions, { ...facts, document }] } };
    }
  }
}

function stateOf({ document, done, undone }: History, { versions }: EditLog): KeptState {
  return { document, log: { done, undone, versions } };
}
