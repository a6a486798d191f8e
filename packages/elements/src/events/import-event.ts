/** Files were brought in, or the reader let them go; what was opened is told by `allymap-open`. */
export class AllymapImportEvent extends CustomEvent<{ readonly outcome: 'opened' | 'cancelled'; readonly files: readonly string[] }> {
  static readonly type = 'allymap-import';

  constructor(detail: { readonly outcome: 'opened' | 'cancelled'; readonly files: readonly string[] }) {
    super(AllymapImportEvent.type, { detail, bubbles: true, composed: true });
  }
}
