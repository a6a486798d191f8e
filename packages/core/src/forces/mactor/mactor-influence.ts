import type { Method } from '../../descriptor.ts';
import type { Document } from '../../model/document.ts';
import { readOptions } from '../../read-options.ts';
import { isAtLeast } from '../../scoring/classes/is-at-least.ts';
import type { Interval } from '../../scoring/score/interval.ts';
import { type BalanceOfPower, balanceOfPower, type InfluenceSums, powerOf } from './balance-of-power.ts';
import { explainMactorInfluence } from './explain-mactor-influence.ts';
import { type MactorActor, type MactorInfluence, MactorQuadrant } from './mactor-influence-result.ts';
import { type MactorDiagonal, MactorOptions, mactorSources } from './mactor-options.ts';

/** The quadrant of an actor whose influence and dependence are known. */
export function mactorQuadrant(highInfluence: boolean, highDependence: boolean): MactorQuadrant {
  if (highInfluence) return highDependence ? 'relay' : 'dominant';
  return highDependence ? 'dominated' : 'autonomous';
}

/**
 * Adds to the direct influences among actors those that pass through one other, and says who has power over whom.
 *
 * MIDI_ab = MID_ab + Σ_c min(MID_ac, MID_cb); I are the sums of its rows, D of its columns, with or without the diagonal
 * as `diagonal` says; R weighs influence on others by I ÷ (I + D), its mean is 1. High is at the mean or above (ours).
 * Every number is computed from the influences that are known; the intervals say what the unknown ones allow, among them
 * those that nobody stated with `unstated: 'unknown'`. Where none is known the numbers are `null`. Throws `LimitError`
 * beyond 2,000 actors. O(influences + actors³). After Godet’s MACTOR.
 */
function computeMactorInfluence(document: Document, options: Partial<MactorOptions> = {}): MactorInfluence {
  const { diagonal, unstated } = readOptions(MactorOptions, options);
  const balance = balanceOfPower(document, { diagonal, unstated });
  const { direct, total, least, most } = balance;
  const { order, values } = direct;
  const means: Interval = [meanOf(least, diagonal), meanOf(most, diagonal)];
  return {
    diagonal,
    unstated,
    cells: direct.cells,
    ignored: [...direct.ignored],
    mean: total === null ? null : means[0],
    orderDepends: total === null ? null : orderDepends(balance.power, powerOf(least, diagonal === 'included' ? 'excluded' : 'included')),
    actors: document.actors.map(({ id }, actor) => describeActor(id, actor, balance, diagonal, means)),
    direct: values === null ? null : rowsOf(order, values, (value) => (Number.isNaN(value) ? null : value)),
    total: total === null ? null : rowsOf(order, total, (value) => value),
  };
}

function describeActor(actor: string, index: number, balance: BalanceOfPower, diagonal: MactorDiagonal, means: Interval): MactorActor {
  const { direct, total, least, most, power, powerIntervals } = balance;
  const sumOf = (sums: InfluenceSums, side: 'onOthers' | 'fromOthers'): number => sums[side][index]! + (diagonal === 'included' ? sums.own[index]! : 0);
  const influence: Interval = [sumOf(least, 'onOthers'), sumOf(most, 'onOthers')];
  const dependence: Interval = [sumOf(least, 'fromOthers'), sumOf(most, 'fromOthers')];
  const all = means[0] * direct.order;
  const share = influence[0] === 0 ? 0 : influence[0] / (influence[0] + dependence[0]);
  const known = <Value>(value: Value): Value | null => (total === null ? null : value);
  return {
    actor,
    directInfluence: known(sumKnown(direct.values, index * direct.order, 1, direct.order)),
    directDependence: known(sumKnown(direct.values, index, direct.order, direct.order)),
    influence: known(influence[0]),
    influenceInterval: influence,
    dependence: known(dependence[0]),
    dependenceInterval: dependence,
    own: known(least.own[index]!),
    rawPower: power[index] === null ? null : (least.onOthers[index]! / all) * share,
    power: power[index]!,
    powerInterval: powerIntervals[index]!,
    quadrant: total === null ? 'unclassified' : mactorQuadrant(isAtLeast(influence[0], means[0]), isAtLeast(dependence[0], means[0])),
    possible: possibleQuadrants(influence, dependence, means),
  };
}

/** The sum of `count` cells from `start` on, `step` apart, without the unknown ones. */
function sumKnown(values: Float64Array | null, start: number, step: number, count: number): number {
  let sum = 0;
  for (let cell = start, left = count; left > 0; cell += step, left--) {
    const value = values?.[cell] ?? NaN;
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
}

function meanOf({ onOthers, own }: InfluenceSums, diagonal: MactorDiagonal): number {
  const all = onOthers.reduce((sum, value, actor) => sum + value + (diagonal === 'included' ? own[actor]! : 0), 0);
  return all / onOthers.length;
}

/** An actor can be high if its most reaches the least mean, and low if its least stays below the greatest. */
function possibleQuadrants(influence: Interval, dependence: Interval, means: Interval): MactorQuadrant[] {
  const sides = ([least, most]: Interval): boolean[] => [true, false].filter((high) => (high ? isAtLeast(most, means[0]) : !isAtLeast(least, means[1])));
  const possible = new Set(sides(influence).flatMap((high) => sides(dependence).map((dependent) => mactorQuadrant(high, dependent))));
  return MactorQuadrant.options.filter((quadrant) => possible.has(quadrant));
}

/** Whether two ways of weighing put any two actors in opposite orders; the last digits do not decide. */
function orderDepends(power: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  const ranked = power.map((value, index) => [value ?? 0, other[index] ?? 0] as const).sort(([a], [b]) => a - b);
  let greatest = -1; // of `other`, among those that are clearly below in `power`
  let below = 0;
  for (const [value, otherwise] of ranked) {
    for (; !isAtLeast(ranked[below]![0], value); below++) greatest = Math.max(greatest, ranked[below]![1]);
    if (!isAtLeast(otherwise, greatest)) return true;
  }
  return false;
}

function rowsOf<Value>(order: number, values: Float64Array, read: (value: number) => Value): Value[][] {
  return Array.from({ length: order }, (_row, a) => Array.from({ length: order }, (_cell, b) => read(values[a * order + b]!)));
}

export const mactorInfluence: Method<MactorOptions, Document, MactorInfluence> = {
  id: 'mactor-influence',
  scope: 'actor',
  family: 'forces',
  options: MactorOptions,
  range: [0, null],
  sources: mactorSources,
  ours: 'mactor-influence.ours',
  explain: explainMactorInfluence,
  compute: computeMactorInfluence,
};
