import type { Remark } from '@allymap/core';

/** A document was opened and is shown; `map` is its id in the list of maps, if it came from there, `remarks` say what in its file was not read as it was written. */
export class AllymapOpenEvent extends CustomEvent<{ readonly title: string; readonly map: string | null; readonly actors: number; readonly ties: number; readonly remarks: readonly Remark[] }> {
  static readonly type = 'allymap-open';

  constructor(detail: { readonly title: string; readonly map: string | null; readonly actors: number; readonly ties: number; readonly remarks: readonly Remark[] }) {
    super(AllymapOpenEvent.type, { detail, bubbles: true, composed: true });
  }
}
