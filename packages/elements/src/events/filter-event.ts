import type { Filter } from '../controller/map-state.ts';

/** What is shown of the actors changed; `shown` of `total` actors pass the filter. */
export class AllymapFilterEvent extends CustomEvent<{ readonly filter: Filter; readonly shown: number; readonly total: number }> {
  static readonly type = 'allymap-filter';

  constructor(detail: { readonly filter: Filter; readonly shown: number; readonly total: number }) {
    super(AllymapFilterEvent.type, { detail, bubbles: true, composed: true });
  }
}
