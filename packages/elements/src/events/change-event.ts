import type { MapChange } from '../controller/editing/edit-log.ts';

/** The map is about to be changed: by what operation, what takes it back, and the document with the change. `preventDefault()` keeps it as it is. */
export class AllymapChangeEvent extends CustomEvent<MapChange> {
  static readonly type = 'allymap-change';

  constructor(change: MapChange) {
    super(AllymapChangeEvent.type, { detail: change, bubbles: true, composed: true, cancelable: true });
  }
}
