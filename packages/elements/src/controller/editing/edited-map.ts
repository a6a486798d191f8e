import type { Document } from '@allymap/core';
import type { Failure, MapState } from '../map-state.ts';
import type { EditLog, MapChange, Version } from './edit-log.ts';

/** A map as far as editing needs it: what its store holds, and what it does with a change. */
export interface EditedMap {
  readonly state: MapState;
  /** Asks the page whether a change may be made. */
  decide(change: MapChange): boolean;
  /** Shows the document as a change left it. */
  showChange(document: Document, log: EditLog, isElsewhere: boolean): void;
  /** Keeps a state of the map under a name. */
  request(name: 'keep-version', detail: { readonly version: Version }): void;
  /** Shows why a change was not made. */
  fail(code: Failure['code'], name: string, error: unknown): void;
}
