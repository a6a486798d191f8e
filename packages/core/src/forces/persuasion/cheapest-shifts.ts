/** What one actor could add to the balance, step by step: each step gains and costs the same. */
export interface Mover {
  /** How much one step adds, above 0. */
  readonly gain: number;
  /** What one step costs, 0 or more. */
  readonly cost: number;
  /** How many steps are possible. */
  readonly steps: number;
}

/** How many steps of each mover to take, and whether less is proven not to do. */
export interface CheapestShifts {
  readonly steps: readonly number[];
  readonly cost: number;
  /** No choice costs less than this. */
  readonly leastCost: number;
  readonly exact: boolean;
}

/** How much work the search may cost before the best found stands, with the bound it began with: movers looked at. */
const mostWork = 4_000_000;
const rounding = 1e-9;

/**
 * Chooses the cheapest steps that gain more than `gap` together; `null` where all steps together do not.
 *
 * Movers are taken by cost per gain. The bound is that of steps that could be taken in part; the greedy choice takes whole ones
 * and drops those no longer needed. Branch and bound then looks for less, up to a fixed amount of work: `exact` says whether it
 * came to an end. Of equally cheap choices the greedy one. A gap below 0 needs no step.
 */
export function cheapestShifts(movers: readonly Mover[], gap: number): CheapestShifts | null {
  const needed = gap + 2 * rounding;
  if (gap < 0 - rounding) return { steps: movers.map(() => 0), cost: 0, leastCost: 0, exact: true };
  const order = movers.map((_, index) => index).sort((a, b) => movers[a]!.cost * movers[b]!.gain - movers[b]!.cost * movers[a]!.gain || movers[b]!.gain - movers[a]!.gain);
  const rest = new Float64Array(order.length + 1);
  for (let place = order.length - 1; place >= 0; place--) rest[place] = rest[place + 1]! + movers[order[place]!]!.gain * movers[order[place]!]!.steps;
  if (rest[0]! < needed) return null;
  let work = 0;
  const boundFrom = (place: number, missing: number): number => {
    let cost = 0;
    for (let left = missing; left > 0 && place < order.length; place++) {
      const { gain, cost: each, steps } = movers[order[place]!]!;
      work++;
      const taken = Math.min(steps, left / gain);
      cost += taken * each;
      left -= taken * gain;
    }
    return cost;
  };
  let best = greedy(movers, order, needed);
  const leastCost = boundFrom(0, needed);
  const taken = new Array<number>(movers.length).fill(0);
  const missing = new Float64Array(order.length + 1).fill(needed);
  const costs = new Float64Array(order.length + 1);
  /** Whether a cheaper choice could begin with what is taken before `place`; one that is complete becomes the best. */
  const mayContinue = (place: number): boolean => {
    if (costs[place]! >= best.cost - rounding) return false;
    if (++work > mostWork) return false;
    if (missing[place]! <= 0) {
      work += movers.length;
      best = { steps: [...taken], cost: costs[place]! };
      return false;
    }
    return rest[place]! >= missing[place]! && costs[place]! + boundFrom(place, missing[place]!) < best.cost - rounding;
  };
  // The place is the depth of the search, one for each actor: a function that calls itself would end the program's stack.
  for (let place = 0; place >= 0 && work <= mostWork; ) {
    if (mayContinue(place)) {
      const { gain, steps } = movers[order[place]!]!;
      taken[order[place]!] = Math.min(steps, Math.ceil(missing[place]! / gain));
    } else {
      do place--;
      while (place >= 0 && taken[order[place]!] === 0);
      if (place < 0) break;
      taken[order[place]!]!--;
    }
    const { gain, cost } = movers[order[place]!]!;
    const count = taken[order[place]!]!;
    missing[place + 1] = missing[place]! - count * gain;
    costs[place + 1] = costs[place]! + count * cost;
    place++;
  }
  const exact = work <= mostWork;
  return { ...best, leastCost: exact ? best.cost : leastCost, exact };
}

function greedy(movers: readonly Mover[], order: readonly number[], needed: number): { steps: number[]; cost: number } {
  const steps = movers.map(() => 0);
  let gained = 0;
  for (const mover of order) {
    const { gain, steps: most } = movers[mover]!;
    const count = Math.max(0, Math.min(most, Math.ceil((needed - gained) / gain)));
    steps[mover] = count;
    gained += count * gain;
  }
  // The dearest first, whatever the rest can do without is given back.
  for (const mover of [...order].reverse()) {
    const { gain } = movers[mover]!;
    const spare = Math.min(steps[mover]!, Math.floor((gained - needed) / gain));
    if (spare <= 0) continue;
    steps[mover]! -= spare;
    gained -= spare * gain;
  }
  return { steps, cost: steps.reduce((sum, count, mover) => sum + count * movers[mover]!.cost, 0) };
}
