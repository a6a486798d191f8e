import { roomForProducts } from '../../beside-greatest.ts';
import type { Document } from '../../model/document.ts';
import type { Interval } from '../../scoring/score/interval.ts';
import { type DirectInfluences, directInfluences } from './direct-influences.ts';
import type { MactorDiagonal, MactorOptions } from './mactor-options.ts';
import { directAndIndirect, greatestInfluence } from './midi-kernel.ts';

/** What each actor exerts and undergoes, by its index. */
export interface InfluenceSums {
  /** On others: its row of the matrix without the diagonal. */
  readonly onOthers: Float64Array;
  /** From others: its column without the diagonal. */
  readonly fromOthers: Float64Array;
  /** What comes back to it through others: the diagonal. */
  readonly own: Float64Array;
}

/** The matrix of direct and indirect influences, its sums, and the power of each actor. */
export interface BalanceOfPower {
  readonly direct: DirectInfluences;
  /** MIDI, row by row, of what is known; `null` where no influence is known. */
  readonly total: Float64Array | null;
  /** The sums at least, unknown influences being none, and at most, being the greatest. */
  readonly least: InfluenceSums;
  readonly most: InfluenceSums;
  /** Power beside the mean of all, which is 1; `null` where no influence is known to be there. */
  readonly power: readonly (number | null)[];
  readonly powerIntervals: readonly Interval[];
}

/**
 * Weighs the actors by what they exert and undergo, directly and through one other.
 *
 * Power R_a = n × q_a ÷ Σq with q_a = (I_a − MIDI_aa) × I_a ÷ (I_a + D_a): it grows with influence on others and shrinks
 * with dependence, and its mean is 1. It is computed from what is known; the interval holds every value that the unknown
 * influences allow, and may be wider (ours). O(n³) as `directAndIndirect`. After Godet’s MACTOR.
 */
export function balanceOfPower(document: Document, { diagonal, unstated }: MactorOptions): BalanceOfPower {
  const direct = directInfluences(document, unstated);
  const { order, values } = direct;
  if (values === null) {
    const nothing = new Float64Array(order);
    const everything = nothing.map(() => greatestInfluence * (order - 1));
    return {
      direct,
      total: null,
      least: { onOthers: nothing, fromOthers: nothing, own: nothing },
      // Everybody on everybody by 4: 4 directly and 4 through each of n − 2 others.
      most: { onOthers: everything.map((own) => own * (order - 1)), fromOthers: everything.map((own) => own * (order - 1)), own: everything },
      power: document.actors.map(() => null),
      powerIntervals: document.actors.map(() => [0, order]),
    };
  }
  const total = directAndIndirect(order, values.map((value) => (Number.isNaN(value) ? 0 : value)));
  const least = sumUp(order, total);
  const most = values.some(Number.isNaN) ? sumUp(order, directAndIndirect(order, values.map((value) => (Number.isNaN(value) ? greatestInfluence : value)))) : least;
  const power = powerOf(least, diagonal);
  return { direct, total, least, most, power, powerIntervals: powerIntervals(least, most, diagonal, power) };
}

function sumUp(order: number, total: Float64Array): InfluenceSums {
  const sums = { onOthers: new Float64Array(order), fromOthers: new Float64Array(order), own: new Float64Array(order) };
  for (let a = 0; a < order; a++) {
    for (let b = 0; b < order; b++) {
      const value = total[a * order + b]!;
      if (a === b) {
        sums.own[a] = value;
      } else {
        sums.onOthers[a]! += value;
        sums.fromOthers[b]! += value;
      }
    }
  }
  return sums;
}

/** The power of everybody, 1 being the mean; `null` where nobody has any influence to weigh. O(n). */
export function powerOf(sums: InfluenceSums, diagonal: MactorDiagonal): (number | null)[] {
  const room = roomForProducts(sums.onOthers);
  const shares = Array.from(sums.own, (_, actor) => shareOf(sums, sums, diagonal, actor, room));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (all === 0 ? null : (shares.length * share) / all));
}

/** What an actor weighs before it is compared: influence on others, times the part of influence in all that it exerts and undergoes. */
function shareOf(exerted: InfluenceSums, undergone: InfluenceSums, diagonal: MactorDiagonal, actor: number, room = 1): number {
  const influence = exerted.onOthers[actor]! + (diagonal === 'included' ? exerted.own[actor]! : 0);
  const dependence = undergone.fromOthers[actor]! + (diagonal === 'included' ? undergone.own[actor]! : 0);
  return influence === 0 ? 0 : (exerted.onOthers[actor]! * room * (influence * room)) / ((influence + dependence) * room);
}

/** Each actor at its least among the others at their most, and the other way round. */
function powerIntervals(least: InfluenceSums, most: InfluenceSums, diagonal: MactorDiagonal, power: readonly (number | null)[]): Interval[] {
  const order = power.length;
  if (least === most) return power.map((value) => (value === null ? [0, order] : [value, value]));
  const low = power.map((_, actor) => shareOf(least, most, diagonal, actor));
  const high = power.map((_, actor) => shareOf(most, least, diagonal, actor));
  const allLow = low.reduce((sum, share) => sum + share, 0);
  const allHigh = high.reduce((sum, share) => sum + share, 0);
  return power.map((value, actor) => {
    const against = allHigh - high[actor]! + low[actor]!;
    const beside = allLow - low[actor]! + high[actor]!;
    // Rounding may leave nothing of a difference, or less.
    const from = low[actor] === 0 || against <= 0 ? 0 : (order * low[actor]!) / against;
    const to = high[actor] === 0 ? 0 : beside <= 0 ? order : (order * high[actor]!) / beside;
    // Rounding must not push the value out of its own interval.
    return [Math.min(from, value ?? 0), Math.min(order, Math.max(to, value ?? order))];
  });
}
