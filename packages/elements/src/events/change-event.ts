import type { MapChange } from '../controller/editing/edit-log.ts';

/** The map is about to be changed: by what operation, what takes it back, and the document with the change. `preventDefault()` keeps it as it is, but where it was changed elsewhere. */
export class AllymapChangeEvent extends CustomEvent<MapChange> {
  static readonly type = 'allymap-change';

  constructor(change: MapChange) {
    super(AllymapChangeEvent.type, { detail: change, bubbles: true, composed: true, cancelable: change.origin !== 'elsewhere' });
  }
}
