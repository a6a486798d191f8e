/** Rows that are sorted again only when what they come from changed. */
export class KeptRows<Row> {
  #from: readonly unknown[] = [];
  #rows: readonly Row[] = [];

  rows(from: readonly unknown[], make: () => readonly Row[]): readonly Row[] {
    if (from.length !== this.#from.length || from.some((part, i) => part !== this.#from[i])) {
      this.#from = from;
      this.#rows = make();
    }
    return this.#rows;
  }
}
