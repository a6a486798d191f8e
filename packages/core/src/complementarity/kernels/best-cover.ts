import type { Rows } from './rows.ts';

/** What is to be covered, and by whom. */
export interface CoverProblem {
  /** Items per candidate. */
  readonly rows: Rows;
  /** Weight per item, above 0. */
  readonly weights: Float64Array;
  /** The rows that may be chosen, ascending. */
  readonly candidates: readonly number[];
  /** The rows that are in anyway. */
  readonly fixed: readonly number[];
}

/** A choice of candidates, in the order in which they were taken, and the weight that it covers together with the fixed ones. */
export interface Cover {
  readonly chosen: readonly number[];
  readonly weight: number;
}

/** The best choice that was found, and whether it is proven that there is no better one. */
export interface BestCover extends Cover {
  readonly proven: boolean;
  /** No choice of this size covers more weight. */
  readonly bound: number;
}

/** How many more candidates may be weighed; it is counted down. */
export interface Budget {
  left: number;
}

/** Weights that differ by less, beside the whole, are equal: the last digits of a sum do not decide. */
const tolerance = 1e-12;

/**
 * Takes one after another the candidate that adds most weight, `picks` times or until none adds any.
 *
 * Among equals the first. What it adds to the fixed ones is at least 1 − (1 − 1/picks)^picks, so more than 63 %, of the
 * most that so many can add (Nemhauser, Wolsey & Fisher 1978). O(picks × entries of all rows).
 */
export function greedyCover(problem: CoverProblem, picks: number): Cover {
  const state = createState(problem);
  const chosen: number[] = [];
  while (chosen.length < picks) {
    let best = -1;
    let most = state.epsilon;
    for (const candidate of problem.candidates) {
      const gain = state.gainOf(candidate);
      if (gain > most + (best < 0 ? 0 : state.epsilon)) [best, most] = [candidate, gain];
    }
    if (best < 0) break;
    state.take(best);
    chosen.push(best);
  }
  return { chosen, weight: state.weight() };
}

/**
 * Finds the `picks` candidates that cover most weight, by branch and bound, starting from a choice that is known.
 *
 * A branch ends where the gains of the best candidates left, added up, cannot beat the best choice so far. Where the
 * budget ends first, the best choice so far comes with a bound on what any could cover. Among equals the known one, or
 * the first found, stays.
 */
export function bestCover(problem: CoverProblem, picks: number, known: Cover, budget: Budget): BestCover {
  const state = createState(problem);
  const ceiling = state.weightOf(problem.candidates);
  let best = known;
  let open = 0;

  function search(candidates: readonly number[], left: number, chosen: readonly number[]): void {
    const weight = state.weight();
    if (weight > best.weight + state.epsilon) best = { chosen, weight };
    if (left === 0 || best.weight >= ceiling - state.epsilon) return;
    const ranked: { candidate: number; gain: number }[] = [];
    for (const candidate of candidates) {
      const gain = state.gainOf(candidate);
      if (gain > state.epsilon) ranked.push({ candidate, gain });
    }
    budget.left -= candidates.length;
    ranked.sort((a, b) => b.gain - a.gain || a.candidate - b.candidate);
    for (let index = 0; index < ranked.length; index++) {
      let bound = weight;
      for (let next = index; next < Math.min(index + left, ranked.length); next++) bound += ranked[next]!.gain;
      if (bound <= best.weight + state.epsilon) return;
      if (budget.left <= 0) {
        open = Math.max(open, bound);
        return;
      }
      const { candidate } = ranked[index]!;
      const added = state.take(candidate);
      search(ranked.slice(index + 1).map((one) => one.candidate), left - 1, [...chosen, candidate]);
      state.giveBack(added);
    }
  }

  search(problem.candidates, picks, []);
  const bound = Math.min(ceiling, open);
  return bound > best.weight + state.epsilon ? { ...best, proven: false, bound } : { ...best, proven: true, bound: best.weight };
}

/** What is covered, and what a candidate would add. */
interface State {
  readonly epsilon: number;
  readonly weight: () => number;
  /** The weight that the fixed ones and these would cover together. */
  readonly weightOf: (rows: readonly number[]) => number;
  readonly gainOf: (row: number) => number;
  /** Covers the items of a row and gives those that were not covered before. */
  readonly take: (row: number) => number[];
  readonly giveBack: (items: readonly number[]) => void;
}

function createState({ rows: { starts, items }, weights, fixed }: CoverProblem): State {
  const covered = new Uint8Array(weights.length);
  const sum = (mask: Uint8Array): number => weights.reduce((total, weight, item) => (mask[item] === 1 ? total + weight : total), 0);
  const cover = (mask: Uint8Array, row: number): number[] => {
    const added: number[] = [];
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) {
      const item = items[entry]!;
      if (mask[item] === 1) continue;
      mask[item] = 1;
      added.push(item);
    }
    return added;
  };
  for (const row of fixed) cover(covered, row);
  return {
    epsilon: tolerance * weights.reduce((total, weight) => total + weight, 0),
    weight: () => sum(covered),
    weightOf(rows) {
      const mask = covered.slice();
      for (const row of rows) cover(mask, row);
      return sum(mask);
    },
    gainOf(row) {
      let gain = 0;
      for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) if (covered[items[entry]!] === 0) gain += weights[items[entry]!]!;
      return gain;
    },
    take: (row) => cover(covered, row),
    giveBack(taken) {
      for (const item of taken) covered[item] = 0;
    },
  };
}
