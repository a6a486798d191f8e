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

  /**
   * The actors among whom, ascending, the best to move is found: all, or, where the pairs between core and periphery count as
   * tied, of each side the first of those best to move. Then only the weight within the periphery counts. O(n).
   */
  movers(): Iterable<number> {
    if (this.#between === 'ignored') return this.isCore.keys();
    const { leaving, entering } = this.#extremes();
    return [leaving, entering].filter((actor) => actor !== -1).sort((a, b) => a - b);
  }

  /** Tries pairs of core and periphery, ascending, among which the best to swap is found: all, or for each of the core the first of those best for it. O(n + m). */
  swaps(attempt: (leaving: number, entering: number) => void): void {
    const { order, offsets, neighbors, weights } = this.#rows;
    const { entering: farthest } = this.#extremes();
    for (let inside = 0; inside < order; inside++) {
      if (this.isCore[inside] === 0) continue;
      if (this.#between === 'ignored') {
        for (let outside = 0; outside < order; outside++) if (this.isCore[outside] === 0) attempt(inside, outside);
        continue;
      }
      if (farthest === -1) return;
      let [best, entering] = [this.#outerLinks(farthest), farthest];
      for (let entry = offsets[inside]!; entry < offsets[inside + 1]!; entry++) {
        const outside = neighbors[entry]!;
        if (this.isCore[outside] === 1) continue;
        const gain = this.#outerLinks(outside) + weights[entry]!; // their tie would stay between core and periphery
        if (gain < best || (gain === best && outside >= entering)) continue;
        [best, entering] = [gain, outside];
      }
      attempt(inside, entering);
    }
  }

  /** The first of the core with the least weight to the periphery, and of the periphery with the most; −1 where a side is empty. */
  #extremes(): { leaving: number; entering: number } {
    let [leaving, entering, least, most] = [-1, -1, Infinity, -Infinity];
    for (let actor = 0; actor < this.isCore.length; actor++) {
      const links = this.#outerLinks(actor);
      if (this.isCore[actor] === 1) {
        if (links < least) [leaving, least] = [actor, links];
      } else if (links > most) [entering, most] = [actor, links];
    }
    return { leaving, entering };
  }

  /** The weight from an actor to the periphery. */
  #outerLinks(actor: number): number {
    return this.#links[actor]! - this.#coreLinks[actor]!;
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
