import type { Interval } from '../../scoring/score/interval.ts';

/** One actor whom actions are about. */
export interface Target {
  /** Probability of each of its actions, `null` where unknown. */
  readonly probabilities: readonly (number | null)[];
  /** Its force if those of its actions succeed that `succeeds` names by their index. */
  readonly forceAt: (succeeds: (index: number) => boolean) => number;
}

/** Mean and standard deviation of a sum, and how likely it is to be above a target. */
export interface Distribution {
  readonly mean: Interval;
  /** `null` where an unknown probability counts. */
  readonly spread: number | null;
  readonly above: Interval;
  /** Whether `above` was sampled, and with what standard error. */
  readonly standardError: number | null;
  readonly outcomes: number;
}

/** How many actions every outcome of which is looked at. */
const mostEnumerated = 16;
const rounding = 1e-9;

/**
 * Looks at what becomes of `base` plus the forces of actors whose actions succeed or fail by themselves.
 *
 * Up to sixteen actions in all, every outcome is looked at. With more, the mean and the spread are still exact, actor by actor
 * (sampled for an actor with more than sixteen); the probability of being above `target` is sampled. Unknown probabilities give
 * intervals: mean and probability are greatest and least where each of them is 0 or 1. When sampled with one unknown, nothing
 * narrower than 0 to 1 is said. O(2^actions), at most 2¹⁶ per actor, and draws × actions.
 */
export function distributionOf(base: number, targets: readonly Target[], target: number, draws: number, random: () => number): Distribution {
  const count = targets.reduce((sum, { probabilities }) => sum + probabilities.length, 0);
  const certain = targets.every(({ probabilities }) => probabilities.every((probability) => probability !== null));
  const moments = targets.map((one) => (one.probabilities.length <= mostEnumerated ? momentsOf(one) : sampledMoments(one, draws, random)));
  const mean: Interval = [moments.reduce((sum, { least }) => sum + least, base), moments.reduce((sum, { greatest }) => sum + greatest, base)];
  const spread = certain ? Math.sqrt(Math.max(0, moments.reduce((sum, { variance }) => sum + variance, 0))) : null;
  if (count <= mostEnumerated) return { mean, spread, above: enumerate(base, targets, target), standardError: null, outcomes: 2 ** count };
  if (!certain) return { mean, spread, above: [0, 1], standardError: null, outcomes: 0 };
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (targets.reduce((sum, one) => sum + drawForce(one, random), base) > target + rounding) hits++;
  }
  const share = hits / draws;
  return { mean, spread, above: [share, share], standardError: Math.sqrt((share * (1 - share)) / draws), outcomes: draws };
}

interface Moments {
  readonly least: number;
  readonly greatest: number;
  readonly variance: number;
}

/** The means over the known probabilities, for each choice of the unknown ones. */
function momentsOf(one: Target): Moments {
  const { chances, forces, unknown } = tabulate(one);
  const means = new Map<number, number>();
  let square = 0;
  chances.forEach((chance, outcome) => {
    means.set(outcome & unknown, (means.get(outcome & unknown) ?? 0) + chance * forces[outcome]!);
    square += chance * forces[outcome]! ** 2;
  });
  const all = [...means.values()];
  return { least: all.reduce((a, b) => Math.min(a, b)), greatest: all.reduce((a, b) => Math.max(a, b)), variance: square - all[0]! ** 2 };
}

/** Every outcome of one actor's actions, bit i for action i: its chance by the known probabilities, its force, and the bits of unknown ones. */
function tabulate({ probabilities, forceAt }: Target): { chances: Float64Array; forces: Float64Array; unknown: number } {
  const chances = new Float64Array(2 ** probabilities.length);
  const forces = new Float64Array(2 ** probabilities.length);
  for (let outcome = 0; outcome < chances.length; outcome++) {
    const succeeds = (index: number): boolean => ((outcome >>> index) & 1) === 1;
    chances[outcome] = probabilities.reduce<number>((chance, probability, index) => (probability === null ? chance : chance * (succeeds(index) ? probability : 1 - probability)), 1);
    forces[outcome] = forceAt(succeeds);
  }
  return { chances, forces, unknown: probabilities.reduce<number>((mask, probability, index) => (probability === null ? mask | (1 << index) : mask), 0) };
}

/** How likely the sum is above the target: the least and the greatest over all choices of the unknown probabilities. */
function enumerate(base: number, targets: readonly Target[], target: number): Interval {
  const tables = targets.map(tabulate);
  const counts = targets.map(({ probabilities }) => probabilities.length);
  const shares = new Map<number, number>();
  for (let outcome = 0; outcome < 2 ** counts.reduce((sum, count) => sum + count, 0); outcome++) {
    let [rest, place, choice, chance, sum] = [outcome, 0, 0, 1, base];
    tables.forEach(({ chances, forces, unknown }, index) => {
      const own = rest & (2 ** counts[index]! - 1);
      rest >>>= counts[index]!;
      choice |= (own & unknown) << place;
      place += counts[index]!;
      chance *= chances[own]!;
      sum += forces[own]!;
    });
    shares.set(choice, (shares.get(choice) ?? 0) + (sum > target + rounding ? chance : 0));
  }
  const all = [...shares.values()].map((share) => Math.min(1, share));
  return [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
}

function sampledMoments(one: Target, draws: number, random: () => number): Moments {
  if (one.probabilities.includes(null)) return { least: -1, greatest: 1, variance: 0 };
  let [sum, squares] = [0, 0];
  for (let draw = 0; draw < draws; draw++) {
    const force = drawForce(one, random);
    sum += force;
    squares += force * force;
  }
  return { least: sum / draws, greatest: sum / draws, variance: squares / draws - (sum / draws) ** 2 };
}

function drawForce({ probabilities, forceAt }: Target, random: () => number): number {
  const drawn = probabilities.map((probability) => random() < probability!);
  return forceAt((index) => drawn[index]!);
}
