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
/** How many movers the search decides on one after the other, so that no stack overflows. */
const mostDepth = 4_000;
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
  let complete = true;
  const descend = (place: number, missing: number, cost: number): void => {
    if (cost >= best.cost - rounding) return;
    if (++work > mostWork || place > mostDepth) {
      complete = false;
      return;
    }
    if (missing <= 0) {
      best = { steps: [...taken], cost };
      return;
    }
    if (rest[place]! < missing || cost + boundFrom(place, missing) >= best.cost - rounding) return;
    const mover = order[place]!;
    const { gain, cost: each, steps } = movers[mover]!;
    for (let count = Math.min(steps, Math.ceil(missing / gain)); count >= 0; count--) {
      taken[mover] = count;
      descend(place + 1, missing - count * gain, cost + count * each);
    }
    taken[mover] = 0;
  };
  descend(0, needed, 0);
  return { ...best, leastCost: complete ? best.cost : leastCost, exact: complete };
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
