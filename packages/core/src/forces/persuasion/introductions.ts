import { NodeHeap } from '../../node-heap.ts';
import type { Acquaintances } from './acquaintances.ts';

/** A way to somebody: the actors from the one who introduces to the one introduced, and how far it is. */
export interface Introduction {
  readonly path: readonly number[];
  readonly length: number;
}

/**
 * Finds the warmest way to an actor from any of those already won, while more and more are won.
 *
 * The warmest way is the shortest path. Nobody is introduced through an actor that is closed. Of equally short ways the one from
 * the actor that comes first in the document.
 */
export class Introductions {
  readonly #ties: Acquaintances;
  readonly #won: Uint8Array;
  readonly #closed: Uint8Array;
  /** Whether any way leads to an actor from those won; more ways open and none closes. */
  readonly #reached: Uint8Array;
  /** Per actor how far the nearest neighbor is that is won, and who it is, the first of several. */
  readonly #nearest: Float64Array;
  readonly #nearestWon: Int32Array;
  /** Of the search under way, from the goal outwards: how far an actor is, and to whom it would hand on. */
  readonly #lengths: Float64Array;
  readonly #after: Int32Array;
  readonly #heap: NodeHeap;

  /** `won` and `closed` hold 1 for those who are so at the beginning. O(n + m). */
  constructor(ties: Acquaintances, won: Uint8Array, closed: Uint8Array) {
    const { order } = ties;
    this.#ties = ties;
    this.#won = new Uint8Array(order);
    this.#closed = closed.slice();
    this.#reached = new Uint8Array(order);
    this.#nearest = new Float64Array(order).fill(Infinity);
    this.#nearestWon = new Int32Array(order).fill(-1);
    this.#lengths = new Float64Array(order).fill(Infinity);
    this.#after = new Int32Array(order).fill(-1);
    this.#heap = new NodeHeap(this.#lengths);
    for (let actor = 0; actor < order; actor++) if (won[actor] === 1) this.win(actor);
  }

  /** From now on others can be introduced by this actor. O(its ties), and once in all O(m). */
  win(actor: number): void {
    const { offsets, neighbors, lengths } = this.#ties;
    this.#won[actor] = 1;
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) {
      const other = neighbors[entry]!;
      const length = lengths[entry]!;
      if (length > this.#nearest[other]! || (length === this.#nearest[other]! && actor > this.#nearestWon[other]!)) continue;
      this.#nearest[other] = length;
      this.#nearestWon[other] = actor;
    }
    this.#spread(actor);
  }

  /** From now on others can be introduced through this actor. Once in all O(m). */
  open(actor: number): void {
    this.#closed[actor] = 0;
    if (this.#reached[actor] === 1) this.#spread(actor);
  }

  /** The warmest way to an actor who is not won; `null` where none leads there. O(m log n) at worst. */
  find(goal: number): Introduction | null {
    if (this.#reached[goal] === 0) return null;
    const { offsets, neighbors, lengths: tieLengths } = this.#ties;
    const [lengths, after, heap] = [this.#lengths, this.#after, this.#heap];
    const met = [goal];
    let [least, by, last] = [Infinity, -1, goal];
    lengths[goal] = 0;
    heap.raise(goal);
    while (heap.size > 0) {
      const actor = heap.pop();
      const length = lengths[actor]!;
      // Whoever is as far as the way that was found leads to none that is shorter.
      if (length >= least) break;
      if (this.#closed[actor] === 1 && actor !== goal) continue;
      const whole = length + this.#nearest[actor]!;
      const introducer = this.#nearestWon[actor]!;
      if (whole < least || (whole === least && (introducer < by || (introducer === by && this.#isBefore(actor, last))))) [least, by, last] = [whole, introducer, actor];
      for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) {
        const next = length + tieLengths[entry]!;
        // The nearest come first: what follows is as far, and whoever is won among them was looked at above.
        if (!(next < least)) break;
        const other = neighbors[entry]!;
        const known = lengths[other]!;
        if (this.#won[other] === 1 || next > known || (next === known && !this.#isBefore(actor, after[other]!))) continue;
        if (known === Infinity) met.push(other);
        lengths[other] = next;
        after[other] = actor;
        heap.raise(other);
      }
    }
    const path = [by];
    for (let actor = last; actor !== -1; actor = after[actor]!) path.push(actor);
    heap.clear();
    for (const actor of met) {
      lengths[actor] = Infinity;
      after[actor] = -1;
    }
    return by === -1 ? null : { path, length: least };
  }

  /** Whether an actor comes before another in the search: the nearer one, of equals the first in the document. */
  #isBefore(actor: number, other: number): boolean {
    return this.#lengths[actor]! < this.#lengths[other]! || (this.#lengths[actor] === this.#lengths[other] && actor < other);
  }

  /** Marks those to whom a way leads through an actor. */
  #spread(from: number): void {
    const { offsets, neighbors, lengths } = this.#ties;
    const open = [from];
    for (let actor = open.pop(); actor !== undefined; actor = open.pop()) {
      for (let entry = offsets[actor]!; entry < offsets[actor + 1]! && lengths[entry]! < Infinity; entry++) {
        const other = neighbors[entry]!;
        if (this.#reached[other] === 1) continue;
        this.#reached[other] = 1;
        if (this.#closed[other] === 0) open.push(other);
      }
    }
  }
}
