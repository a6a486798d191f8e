import type { Failure } from '../controller/map-state.ts';

/** Something could not be opened or shown. The element shows it too; nothing is thrown at the page. */
export class AllymapErrorEvent extends CustomEvent<Failure> {
  static readonly type = 'allymap-error';

  constructor(failure: Failure) {
    super(AllymapErrorEvent.type, { detail: failure, bubbles: true, composed: true });
  }
}
