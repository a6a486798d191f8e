import type { WeightedRows } from './modularity.ts';

/** What the ideal pattern says of core with periphery: all tied, or nothing, those pairs being left out. */
export type CoreBetween = 'tied' | 'ignored';

/** Sums of weights and of their squares over pairs of actors. */
interface Sums {
  readonly pairs: number;
  readonly weight: number;
  readonly squares: number;
}

/** A core while it is being searched for: who is in it, and what a change of one actor would do to its fit. O(n) memory. */
export class CoreFit {
  readonly isCore: Uint8Array;
  size = 0;
  readonly #rows: WeightedRows;
  readonly #between: CoreBetween;
  readonly #all: Sums;
  readonly #links: Float64Array; // weight from each actor to all
  readonly #squares: Float64Array;
  readonly #coreLinks: Float64Array; // weight from each actor to the core
  readonly #coreSquares: Float64Array;
  #inCore = { weight: 0, squares: 0 };
  #inPeriphery: { weight: number; squares: number };

  constructor(rows: WeightedRows, between: CoreBetween) {
    const { order, offsets, weights } = rows;
    this.#rows = rows;
    this.#between = between;
    this.isCore = new Uint8Array(order);
    this.#links = new Float64Array(order);
    this.#squares = new Float64Array(order);
    this.#coreLinks = new Float64Array(order);
    this.#coreSquares = new Float64Array(order);
    for (let actor = 0; actor < order; actor++) {
      for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) {
        this.#links[actor]! += weights[entry]!;
        this.#squares[actor]! += weights[entry]! ** 2;
      }
    }
    const half = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / 2; // every pair has two entries
    this.#all = { pairs: pairs(order), weight: half(this.#links), squares: half(this.#squares) };
    this.#inPeriphery = { weight: this.#all.weight, squares: this.#all.squares };
  }

  /** The fit of the core as it is; NaN where it has none. */
  fit(): number {
    return this.#fitOf(this.size, this.#inCore, this.#inPeriphery);
  }

  /** The fit if one actor changed sides. O(1). */
  fitAfterMove(actor: number): number {
    return this.#fitOf(this.size + (this.isCore[actor] === 1 ? -1 : 1), ...this.#after(actor, this.#inCore, this.#inPeriphery, 0));
  }

  /** The fit if an actor of the core and one of the periphery changed places, `weight` being that of their tie. O(1). */
  fitAfterSwap(leaving: number, entering: number, weight: number): number {
    const between = this.#after(entering, this.#inCore, this.#inPeriphery, 0);
    return this.#fitOf(this.size, ...this.#after(leaving, ...between, weight));
  }

  /** Moves an actor to the other side. O(degree). */
  move(actor: number): void {
    [this.#inCore, this.#inPeriphery] = this.#after(actor, this.#inCore, this.#inPeriphery, 0);
    const change = this.isCore[actor] === 1 ? -1 : 1;
    this.isCore[actor] = change === 1 ? 1 : 0;
    this.size += change;
    const { offsets, neighbors, weights } = this.#rows;
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) {
      this.#coreLinks[neighbors[entry]!]! += change * weights[entry]!;
      this.#coreSquares[neighbors[entry]!]! += change * weights[entry]! ** 2;
    }
  }

  /** The sums within core and periphery after a move; `joined` is the weight to one who has come into the core just before. */
  #after(actor: number, core: Omit<Sums, 'pairs'>, periphery: Omit<Sums, 'pairs'>, joined: number): [Omit<Sums, 'pairs'>, Omit<Sums, 'pairs'>] {
    const change = this.isCore[actor] === 1 ? -1 : 1;
    const toCore = { weight: this.#coreLinks[actor]! + joined, squares: this.#coreSquares[actor]! + joined ** 2 };
    return [
      { weight: core.weight + change * toCore.weight, squares: core.squares + change * toCore.squares },
      {
        weight: periphery.weight - change * (this.#links[actor]! - toCore.weight),
        squares: periphery.squares - change * (this.#squares[actor]! - toCore.squares),
      },
    ];
  }

  #fitOf(size: number, core: Omit<Sums, 'pairs'>, periphery: Omit<Sums, 'pairs'>): number {
    const corePairs = pairs(size);
    const peripheryPairs = pairs(this.isCore.length - size);
    if (this.#between === 'tied') return correlation(this.#all, this.#all.pairs - peripheryPairs, this.#all.weight - periphery.weight);
    const read = { pairs: corePairs + peripheryPairs, weight: core.weight + periphery.weight, squares: core.squares + periphery.squares };
    return correlation(read, corePairs, core.weight);
  }
}

function pairs(actors: number): number {
  return (actors * (actors - 1)) / 2;
}

/** The correlation of weights with a pattern of ones and zeros: `ones` pairs, over which the weights add up to `weight`. NaN where one of the two does not vary. */
function correlation(all: Sums, ones: number, weight: number): number {
  const variance = all.squares * all.pairs - all.weight ** 2;
  const patternVariance = ones * (all.pairs - ones);
  if (variance <= 1e-12 * all.squares * all.pairs || patternVariance <= 0) return NaN;
  return (weight * all.pairs - all.weight * ones) / Math.sqrt(variance * patternVariance);
}
