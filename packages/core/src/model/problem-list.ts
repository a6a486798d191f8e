import { limits } from './limits.ts';
import { problem, type Problem } from './problem.ts';

/**
 * The problems of a document in the order in which they are found, cut at `limits.problems`.
 *
 * A file of the wrong kind can hold a million of them: whoever looks for problems stops once the list is full.
 */
export class ProblemList {
  readonly #found: Problem[] = [];
  #cut = false;

  /** True once a problem was left out. */
  get full(): boolean {
    return this.#cut;
  }

  get empty(): boolean {
    return this.#found.length === 0;
  }

  /** Adds a problem if there is room; one that is left out is never made. */
  add(make: () => Problem): void {
    if (this.#found.length < limits.problems) this.#found.push(make());
    else this.#cut = true;
  }

  /** The problems found; where some were left out, the last one says so. */
  toArray(): readonly Problem[] {
    if (!this.#cut) return [...this.#found];
    const kept = this.#found.slice(0, limits.problems - 1);
    return [...kept, problem('more-problems', [], { count: kept.length })];
  }
}
