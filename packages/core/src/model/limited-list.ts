import { limits } from './limits.ts';

/**
 * What is found in a document, in the order in which it is found, cut at `limits.problems`.
 *
 * A file of the wrong kind can hold a million of them: whoever looks for more stops once the list is full.
 */
export class LimitedList<Item> {
  readonly #found: Item[] = [];
  readonly #sayMore: (listed: number) => Item;
  #cut = false;

  /** `sayMore` makes the last item of a list that was cut. */
  constructor(sayMore: (listed: number) => Item) {
    this.#sayMore = sayMore;
  }

  /** True once an item was left out. */
  get full(): boolean {
    return this.#cut;
  }

  get empty(): boolean {
    return this.#found.length === 0;
  }

  /** Adds an item if there is room; one that is left out is never made. */
  add(make: () => Item): void {
    if (this.#found.length < limits.problems) this.#found.push(make());
    else this.#cut = true;
  }

  /** What was found; where some was left out, the last item says so. */
  toArray(): readonly Item[] {
    if (!this.#cut) return [...this.#found];
    const kept = this.#found.slice(0, limits.problems - 1);
    return [...kept, this.#sayMore(kept.length)];
  }
}
