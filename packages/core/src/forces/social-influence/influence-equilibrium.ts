import type { InfluenceSystem } from './influence-system.ts';

/** Where a change of any position in one round is too small to matter. */
const tolerance = 1e-12;
/** How many rounds are tried: chains of actors without a view of their own settle slowly. */
const mostRounds = 10_000;

/** Where everyone ends, and how well that was found. */
export interface Equilibrium {
  /** NaN where a position is not determined. */
  readonly positions: Float64Array;
  readonly outcome: 'converged' | 'stopped';
  readonly rounds: number;
  /** The greatest change of a position in the last round. */
  readonly residual: number;
}

/**
 * Solves x = B·x + c∘x₀ by rounds in which everyone takes the newest positions of the others (Gauss–Seidel), forward and
 * backward in turn.
 *
 * `initial` may be NaN where it has no weight. Stops when no position changes by more than 10⁻¹², at the latest after
 * 10,000 rounds; `outcome` says which. O(rounds × (n + m)).
 */
export function influenceEquilibrium({ order, offsets, sources, weights, own, determined }: InfluenceSystem, initial: Float64Array): Equilibrium {
  const positions = new Float64Array(order);
  for (let actor = 0; actor < order; actor++) positions[actor] = determined[actor] === 0 ? NaN : own[actor] === 0 ? 0 : initial[actor]!;
  let residual = Infinity;
  let rounds = 0;
  while (residual > tolerance && rounds < mostRounds) {
    residual = 0;
    for (let step = 0; step < order; step++) {
      const actor = rounds % 2 === 0 ? step : order - 1 - step;
      if (determined[actor] === 0) continue;
      let position = own[actor] === 0 ? 0 : own[actor]! * initial[actor]!;
      for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) {
        if (weights[entry]! > 0) position += weights[entry]! * positions[sources[entry]!]!;
      }
      residual = Math.max(residual, Math.abs(position - positions[actor]!));
      positions[actor] = position;
    }
    rounds++;
  }
  return { positions, outcome: residual > tolerance ? 'stopped' : 'converged', rounds, residual };
}

/**
 * What each initial position weighs in a mixture of final ones, given by `start`: Σ_i start_i · V_ij, V the matrix of total
 * effects (I − AW)⁻¹(I − A).
 *
 * Follows the influence back from the final positions until no more than 10⁻¹² of it is on its way. O(rounds × (n + m)).
 */
export function effectsOn({ order, offsets, sources, weights, own }: InfluenceSystem, start: Float64Array): Float64Array {
  const effects = new Float64Array(order);
  let front = start;
  for (let round = 0; round < mostRounds; round++) {
    const next = new Float64Array(order);
    let moving = 0;
    for (let actor = 0; actor < order; actor++) {
      const amount = front[actor]!;
      if (amount === 0) continue;
      effects[actor]! += amount * own[actor]!;
      for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) {
        const passed = amount * weights[entry]!;
        next[sources[entry]!]! += passed;
        moving += passed;
      }
    }
    if (moving <= tolerance) break;
    front = next;
  }
  return effects;
}
