/** Something that is made again only when what it comes from changed. */
export class Kept<Made> {
  #from: readonly unknown[] | undefined;
  #made: Made | undefined;

  /** What `make` gives; it must depend on nothing but what is in `from`. */
  of(from: readonly unknown[], make: () => Made): Made {
    if (this.#from?.length !== from.length || from.some((part, i) => part !== this.#from![i])) {
      this.#from = from;
      this.#made = make();
    }
    return this.#made as Made;
  }
}
