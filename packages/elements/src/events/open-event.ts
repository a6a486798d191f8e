/** A document was opened and is shown; `map` is its id in the list of maps, if it came from there. */
export class AllymapOpenEvent extends CustomEvent<{ readonly title: string; readonly map: string | null; readonly actors: number; readonly ties: number }> {
  static readonly type = 'allymap-open';

  constructor(detail: { readonly title: string; readonly map: string | null; readonly actors: number; readonly ties: number }) {
    super(AllymapOpenEvent.type, { detail, bubbles: true, composed: true });
  }
}
