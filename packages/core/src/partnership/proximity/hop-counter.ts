import type { Adjacency } from '../../graph/adjacency.ts';

type Rows = Pick<Adjacency, 'order' | 'offsets' | 'neighbors'>;

/**
 * Makes what counts the ties on the shortest path from an actor to each of some others; −1 where there is no path.
 *
 * The ties must be read either way. A search goes out from both ends, always where less is to be looked at, and the one from the
 * actor serves all the others: few actors near one another are found without walking through the whole map, and many of them
 * in O(n + m).
 */
export function hopCounter(rows: Rows): (actor: number, others: readonly number[]) => number[] {
  const near = new Wave(rows);
  const far = new Wave(rows);
  return (actor, others) => {
    near.start(actor);
    return others.map((other, index) => {
      if (near.hops[other]! >= 0) return near.hops[other]!;
      far.start(other);
      while (near.work > 0 && far.work > 0) {
        // What is looked at from the actor need not be looked at again for those who come after.
        const isMet = near.work <= far.work * (others.length - index) ? near.grow(far.hops) : far.grow(near.hops);
        // All that is nearer was looked at before the two waves met.
        if (isMet) return near.depth + far.depth;
      }
      return -1;
    });
  };
}

/** A breadth-first search that goes one step further at a time; its arrays are used again for the next start. */
class Wave {
  /** Ties from the start per actor; −1 where it has not come yet. */
  readonly hops: Int32Array;
  /** How many steps it has gone. */
  depth = 0;
  /** How many entries the next step looks at; 0: there is nowhere to go. */
  work = 0;
  readonly #rows: Rows;
  /** Whom it has come to, in that order; the last step begins at `#last`. */
  readonly #met: number[] = [];
  #last = 0;

  constructor(rows: Rows) {
    this.#rows = rows;
    this.hops = new Int32Array(rows.order).fill(-1);
  }

  start(actor: number): void {
    for (const one of this.#met) this.hops[one] = -1;
    this.#met.length = 0;
    this.depth = 0;
    this.#last = 0;
    this.work = this.#meet(actor);
  }

  /** Goes a step further, and says whether it met the other wave. */
  grow(other: Int32Array): boolean {
    const { offsets, neighbors } = this.#rows;
    const end = this.#met.length;
    this.depth++;
    this.work = 0;
    let isMet = false;
    for (; this.#last < end; this.#last++) {
      const actor = this.#met[this.#last]!;
      for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) {
        const neighbor = neighbors[entry]!;
        if (this.hops[neighbor]! >= 0) continue;
        this.work += this.#meet(neighbor);
        if (other[neighbor]! >= 0) isMet = true;
      }
    }
    return isMet;
  }

  #meet(actor: number): number {
    const { offsets } = this.#rows;
    this.hops[actor] = this.depth;
    this.#met.push(actor);
    return offsets[actor + 1]! - offsets[actor]!;
  }
}
