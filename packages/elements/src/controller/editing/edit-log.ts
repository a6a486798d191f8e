import type { Change, Document, Operation } from '@allymap/core';

/** A state of the map that somebody gave a name: plain data. */
export interface Version {
  readonly name: string;
  /** When it was named: a moment as ISO 8601 writes it, in UTC. */
  readonly at: string;
  readonly by?: string;
  /** How many changes had been made by then. */
  readonly changes: number;
  readonly document: Document;
}

/** What has been changed since the map was opened, what was undone, and the versions that have a name: plain data. */
export interface EditLog {
  /** In the order in which they were done. */
  readonly done: readonly Change[];
  /** The change undone last is the last one. */
  readonly undone: readonly Change[];
  readonly versions: readonly Version[];
}

/** The log of a map that was only opened. */
export const noChanges: EditLog = { done: [], undone: [], versions: [] };

/**
 * What a change came from: `host`, a call of the page; `form`, what somebody wrote in an element; `gesture`, what somebody moved
 * in a picture; `undo` and `redo`; `return`, going back to a point of the log or to a version; or `elsewhere`, somebody who
 * works on the same map, which cannot be forbidden any more.
 */
export type ChangeOrigin = 'host' | 'form' | 'gesture' | 'undo' | 'redo' | 'return' | 'elsewhere';

/** A change that is about to be made. */
export interface MapChange {
  readonly operation: Operation;
  /** What takes it back. */
  readonly inverse: Operation;
  /** The document with the change. */
  readonly document: Document;
  readonly origin: ChangeOrigin;
}
