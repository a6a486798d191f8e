import type { ActorScore } from '../../scoring/score/actor-score.ts';
import type { Interval } from '../../scoring/score/interval.ts';

/** A share of the draws, and its standard error √(p(1 − p) ÷ draws). */
export interface Odds {
  readonly probability: number;
  readonly standardError: number;
}

/** The odds that hits among draws give. */
export function oddsOf(hits: number, draws: number): Odds {
  const probability = hits / draws;
  return { probability, standardError: Math.sqrt((probability * (1 - probability)) / draws) };
}

/** From where to where a score is drawn: over what is unknown of it, and over what its assessors say. */
export function rangeOf({ interval, spread }: ActorScore): Interval {
  return spread === null ? interval : [Math.min(interval[0], spread[0]), Math.max(interval[1], spread[1])];
}

/** How often each actor came first, and each of some came before each other; equals share. */
export interface RankCounts {
  readonly first: Float64Array;
  /** `ahead[i][j]`: how often the i-th of `compared` came before the j-th. */
  readonly ahead: readonly Float64Array[];
}

/**
 * Draws one value per range, uniformly, `draws` times, and counts who comes first. Gives the share done now and then.
 *
 * Only what can matter is drawn: ranges that reach up to the greatest lower end, and those compared.
 */
export function* drawRanks(ranges: readonly Interval[], compared: readonly number[], draws: number, random: () => number): Generator<number, RankCounts> {
  const first = new Float64Array(ranges.length);
  const ahead = compared.map(() => new Float64Array(compared.length));
  const values = Float64Array.from(ranges, ([low]) => low);
  const needed = values.reduce((greatest, low) => Math.max(greatest, low), -Infinity);
  const inCompared = new Set(compared);
  const contenders = ranges.flatMap(([, high], actor) => (high >= needed ? [actor] : []));
  const drawn = ranges.flatMap(([low, high], actor) => (low < high && (high >= needed || inCompared.has(actor)) ? [{ actor, low, width: high - low }] : []));
  for (let draw = 0; draw < draws; draw++) {
    if (draw % 256 === 255) yield draw / draws;
    for (const { actor, low, width } of drawn) values[actor] = low + random() * width;
    let greatest = -Infinity;
    let sharing = 0;
    for (const actor of contenders) {
      if (values[actor]! > greatest) {
        greatest = values[actor]!;
        sharing = 1;
      } else if (values[actor] === greatest) sharing++;
    }
    for (const actor of contenders) if (values[actor] === greatest) first[actor]! += 1 / sharing;
    for (let i = 0; i < compared.length; i++) {
      for (let j = 0; j < compared.length; j++) {
        const [one, other] = [values[compared[i]!]!, values[compared[j]!]!];
        ahead[i]![j]! += one > other ? 1 : one === other ? 0.5 : 0;
      }
    }
  }
  return { first, ahead };
}

/** Draws position and influence of every actor and counts how often the sum of their products is above 0; a sum of 0 counts half. */
export function* drawSides(positions: readonly Interval[], influences: readonly Interval[], draws: number, random: () => number): Generator<number, number> {
  let fixed = 0;
  const ends: number[] = [];
  positions.forEach(([low, high], actor) => {
    const [least, most] = influences[actor]!;
    if (low === high && least === most) fixed += low * least;
    else ends.push(low, high - low, least, most - least);
  });
  // Four numbers per actor in one row: the lower ends and widths of its position and its influence.
  const rows = Float64Array.from(ends);
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (draw % 256 === 255) yield draw / draws;
    let net = fixed;
    for (let row = 0; row < rows.length; row += 4) {
      const position = rows[row + 1] === 0 ? rows[row]! : rows[row]! + random() * rows[row + 1]!;
      const influence = rows[row + 3] === 0 ? rows[row + 2]! : rows[row + 2]! + random() * rows[row + 3]!;
      net += position * influence;
    }
    hits += net > 1e-9 ? 1 : net < -1e-9 ? 0 : 0.5;
  }
  return hits;
}
