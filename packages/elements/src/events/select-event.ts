/** Somebody chose an actor, or chose none (`actor: null`). */
export class AllymapSelectEvent extends CustomEvent<{ readonly actor: string | null }> {
  static readonly type = 'allymap-select';

  constructor(actor: string | null) {
    super(AllymapSelectEvent.type, { detail: { actor }, bubbles: true, composed: true });
  }
}
