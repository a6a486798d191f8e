import type { ActorScore } from '../scoring/actor-score.ts';
import type { Interval } from '../scoring/interval.ts';

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

/** Draws one value per range, uniformly, `draws` times, and counts who comes first. Gives the share done now and then. */
export function* drawRanks(ranges: readonly Interval[], compared: readonly number[], draws: number, random: () => number): Generator<number, RankCounts> {
  const first = new Float64Array(ranges.length);
  const ahead = compared.map(() => new Float64Array(compared.length));
  const values = new Float64Array(ranges.length);
  for (let draw = 0; draw < draws; draw++) {
    if (draw % 256 === 255) yield draw / draws;
    let greatest = -Infinity;
    let sharing = 0;
    for (let actor = 0; actor < values.length; actor++) {
      const value = uniform(ranges[actor]!, random);
      values[actor] = value;
      if (value > greatest) [greatest, sharing] = [value, 1];
      else if (value === greatest) sharing++;
    }
    for (let actor = 0; actor < values.length; actor++) if (values[actor] === greatest) first[actor]! += 1 / sharing;
    compared.forEach((one, i) => compared.forEach((other, j) => (ahead[i]![j]! += values[one]! > values[other]! ? 1 : values[one] === values[other] ? 0.5 : 0)));
  }
  return { first, ahead };
}

/** Draws position and influence of every actor and counts how often the sum of their products is above 0; a sum of 0 counts half. */
export function* drawSides(positions: readonly Interval[], influences: readonly Interval[], draws: number, random: () => number): Generator<number, number> {
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (draw % 256 === 255) yield draw / draws;
    let net = 0;
    for (let actor = 0; actor < positions.length; actor++) net += uniform(positions[actor]!, random) * uniform(influences[actor]!, random);
    hits += net > 1e-9 ? 1 : net < -1e-9 ? 0 : 0.5;
  }
  return hits;
}

function uniform([low, high]: Interval, random: () => number): number {
  return low === high ? low : low + random() * (high - low);
}
