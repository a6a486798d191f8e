import * as z from 'zod/mini';
import { roomForProducts } from '../beside-greatest.ts';
import { ZeroToOne } from '../number-ranges.ts';
import type { Method } from '../descriptor.ts';
import { message, type Message } from '../message.ts';
import type { Document } from '../model/document.ts';
import { buenoDeMesquita2011 } from '../publications/forces.ts';
import { readOptions } from '../read-options.ts';
import { EachObjective } from '../scoring/map-reading.ts';
import type { ActorScore } from '../scoring/score/actor-score.ts';
import { Interval } from '../scoring/score/interval.ts';
import { score } from '../scoring/score/score.ts';
import { actorPositions, type ActorPosition } from '../scoring/actor-position.ts';
import { aboutUnknownPositions } from './about-unknown-positions.ts';
import { aboutActors, explainEach } from './explain-each.ts';
import { objectivesOf } from '../scoring/objectives-of.ts';
import { checkObjective } from '../scoring/check-objective.ts';

const Ingredient = z.enum(['position', 'salience', 'influence']);

/** Where the actors of one objective stand on average, each counted by its influence and by how much it cares. */
export const WeightedMeanPosition = z.object({
  objective: z.string(),
  value: z.nullable(z.number()).check(z.describe('−1..+1; null: no actor of which all is known has any weight.')),
  interval: Interval.check(z.describe('What the mean could be, whatever is unknown.')),
  assumedSalience: z.nullable(z.number()).check(z.describe('The salience given to actors of unknown salience; null: none was.')),
  items: z.array(
    z.object({
      actor: z.string(),
      position: z.number(),
      salience: z.number(),
      influence: z.number(),
      weight: z.number().check(z.describe('influence × salience, as a share of all.')),
    }),
  ),
  leftOut: z.array(z.object({ actor: z.string(), unknown: z.array(Ingredient) })),
});
export type WeightedMeanPosition = z.infer<typeof WeightedMeanPosition>;

export const WeightedMeanPositionOptions = z.strictObject({
  objective: EachObjective,
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure that is read as influence.')),
  assumedSalience: z._default(z.nullable(ZeroToOne), null).check(z.describe('Salience where it is unknown; null leaves such actors out.')),
});
export type WeightedMeanPositionOptions = z.infer<typeof WeightedMeanPositionOptions>;

/** What is known and what is possible of one actor. */
interface Voice {
  readonly actor: string;
  readonly position: number | null;
  readonly salience: number | null;
  readonly influence: number | null;
  readonly positions: Interval;
  readonly saliences: Interval;
  readonly influences: Interval;
}

/** Where an actor may stand, and what it may weigh there; all weights have the same unit. */
interface Range {
  readonly positions: Interval;
  readonly weights: Interval;
}

/**
 * Averages the positions of all actors on every objective, weighted by influence × salience: Σ(I·S·P) ÷ Σ(I·S).
 *
 * Positions −1..+1, influence and salience 0..1, so −1..+1. An actor of which one of the three is unknown is left out
 * and named; `interval` says where the mean could lie, whatever they are (ours). Salience is seldom written down:
 * `assumedSalience` gives those without it the same one. Throws `NotFoundError` for an objective that is not there.
 * O(objectives × (positions + assessments + actors log actors)). Source: Bueno de Mesquita 2011, where it is the first forecast
 * of a decision.
 */
function computeWeightedMeans(document: Document, options: Partial<WeightedMeanPositionOptions> = {}): WeightedMeanPosition[] {
  const { objective: asked, influenceMeasure, assumedSalience } = readOptions(WeightedMeanPositionOptions, options);
  return objectivesOf(document, asked).map((objective) => {
    const scores = score.compute(document, { measure: influenceMeasure, objective }).actors;
    const voices = actorPositions(document, objective).map((position, index) => voiceOf(position, scores[index]!, assumedSalience));
    const known = voices.flatMap(({ actor, position, salience, influence }) =>
      position === null || salience === null || influence === null ? [] : [{ actor, position, salience, influence }],
    );
    const room = roomForProducts(known.map(({ influence, salience }) => influence * salience));
    const weights = known.map(({ influence, salience }) => influence * room * (salience * room));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const ranges = rangesOf(voices);
    const value = all === 0 ? null : known.reduce((sum, { position }, index) => sum + weights[index]! * position, 0) / all + 0;
    return {
      objective,
      value,
      interval: [lowest(ranges, value), 0 - lowest(ranges.map(mirror), value === null ? null : 0 - value)],
      assumedSalience,
      items: known.map((item, index) => ({ ...item, weight: all === 0 ? 0 : weights[index]! / all })),
      leftOut: voices.flatMap((voice) => {
        const unknown = Ingredient.options.filter((name) => voice[name] === null);
        return unknown.length === 0 ? [] : [{ actor: voice.actor, unknown }];
      }),
    };
  });
}

function voiceOf({ actor, value, salience: stated }: ActorPosition, { value: influence, interval }: ActorScore, assumed: number | null): Voice {
  const salience = stated ?? assumed;
  return {
    actor,
    position: value,
    salience,
    influence,
    positions: value === null ? [-1, 1] : [value, value],
    saliences: salience === null ? [0, 1] : [salience, salience],
    // A known influence counts as it stands, as it does in the mean.
    influences: influence === null ? interval : [influence, influence],
  };
}

function rangesOf(voices: readonly Voice[]): Range[] {
  const room = roomForProducts(voices.map(({ influences, saliences }) => influences[1] * saliences[1]));
  const weight = ({ influences, saliences }: Voice, end: 0 | 1): number => influences[end] * room * (saliences[end] * room);
  return voices.map((voice) => ({ positions: voice.positions, weights: [weight(voice, 0), weight(voice, 1)] }));
}

/** The same actor on the other side, so that the highest mean is the lowest one of the mirror image. */
function mirror({ positions: [low, high], weights }: Range): Range {
  return { positions: [0 - high, 0 - low], weights };
}

/**
 * The lowest weighted mean that is possible: everyone as far down as possible, those lowest down with all their weight
 * and the others with as little as possible. Where the line between the two runs is tried out.
 */
function lowest(ranges: readonly Range[], value: number | null): number {
  const sorted = ranges.map(({ positions: [position], weights: [least, most] }) => ({ position, least, most })).sort((a, b) => a.position - b.position);
  let weight = sorted.reduce((sum, { least }) => sum + least, 0);
  let moment = sorted.reduce((sum, { least, position }) => sum + least * position, 0);
  let best = 1;
  for (const { position, least, most } of sorted) {
    weight += most - least;
    moment += (most - least) * position;
    if (weight > 0) best = Math.min(best, moment / weight);
  }
  // Rounding must not push the value out of its own interval.
  return Math.max(-1, Math.min(value ?? 1, weight > 0 ? best : -1)) + 0;
}

function explain(results: readonly WeightedMeanPosition[]): Message[] {
  if (results.length > 0 && results.every(({ value }) => value === null)) return [message('weighted-mean-position.none'), ...explainMissing(results)];
  return explainEach(results, explainMean, explainMissing);
}

function explainMean({ objective, value, interval: [low, high], items }: WeightedMeanPosition): Message[] {
  const side = value === null ? 'unknown' : value > 1e-9 ? 'for' : value < -1e-9 ? 'against' : 'even';
  const heaviest = [...items].sort((a, b) => b.weight - a.weight).flatMap(({ actor, weight }) => (weight > 0 ? [actor] : []));
  return [
    message(`weighted-mean-position.${side}`, { objective, value }),
    ...(value === null || high - low <= 1e-9 ? [] : [message('weighted-mean-position.between', { low, high })]),
    ...aboutActors('weighted-mean-position.heaviest', heaviest),
  ];
}

/** What was assumed and what is missing, once for all objectives. */
function explainMissing(results: readonly WeightedMeanPosition[]): Message[] {
  const assumed = results[0]!.assumedSalience;
  const lacks = ({ leftOut }: WeightedMeanPosition, what: z.infer<typeof Ingredient>): string[] => leftOut.flatMap(({ actor, unknown }) => (unknown.includes(what) ? [actor] : []));
  const lackAnywhere = (what: z.infer<typeof Ingredient>): string[] => [...new Set(results.flatMap((result) => lacks(result, what)))];
  return [
    ...(assumed === null ? [] : [message('weighted-mean-position.assumed', { salience: assumed })]),
    ...aboutUnknownPositions(results.map((result) => ({ unknown: lacks(result, 'position'), total: result.items.length + result.leftOut.length }))),
    ...aboutActors('weighted-mean-position.no-salience', lackAnywhere('salience')),
    ...aboutActors('weighted-mean-position.no-influence', lackAnywhere('influence')),
  ];
}

export const weightedMeanPosition: Method<WeightedMeanPositionOptions, Document, WeightedMeanPosition[]> = {
  id: 'weighted-mean-position',
  scope: 'objective',
  family: 'forces',
  options: WeightedMeanPositionOptions,
  range: [-1, 1],
  sources: [buenoDeMesquita2011],
  ours: 'weighted-mean-position.ours',
  explain,
  compute: computeWeightedMeans,
  check: checkObjective,
};
