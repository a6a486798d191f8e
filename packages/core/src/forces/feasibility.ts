import * as z from 'zod/mini';
import type { Method } from '../descriptor.ts';
import { message, type Message } from '../message.ts';
import type { Document } from '../model/document.ts';
import { reichCooper2023 } from '../publications/forces.ts';
import { readOptions } from '../read-options.ts';
import { EachObjective } from '../scoring/map-reading.ts';
import type { ActorScore } from '../scoring/score/actor-score.ts';
import { Interval } from '../scoring/score/interval.ts';
import { score } from '../scoring/score/score.ts';
import { actorPositions, type ActorPosition } from '../scoring/actor-position.ts';
import { aboutUnknownPositions } from './about-unknown-positions.ts';
import { aboutActors, explainEach } from './explain-each.ts';
import { ForceTotal } from './force-field-result.ts';
import { objectivesOf } from '../scoring/objectives-of.ts';
import { sumKnown } from './sum-known.ts';
import { positionLimit, supportBand } from './support-band.ts';
import { SupportBand } from './support-band-result.ts';
import { checkObjective } from '../scoring/check-objective.ts';

/** One player of the feasibility index. */
export const FeasibilityPlayer = z.object({
  actor: z.string(),
  band: SupportBand,
  position: z.number().check(z.describe('−7..+7.')),
  power: z.nullable(z.number()).check(z.describe('1..7; null: unknown.')),
  strength: z.nullable(z.number()).check(z.describe('|position| × power, 5 standing for the position of the non-mobilised; null: power unknown.')),
  interval: Interval.check(z.describe('The strength at the least and at the greatest power that is possible.')),
});
export type FeasibilityPlayer = z.infer<typeof FeasibilityPlayer>;

/** The feasibility of one objective: three sums, which are compared and never netted. */
export const Feasibility = z.object({
  objective: z.string(),
  support: ForceTotal,
  nonMobilised: ForceTotal,
  opposition: ForceTotal,
  players: z.array(FeasibilityPlayer).check(z.describe('Everyone of known position, in the document’s order.')),
  unknown: z.array(z.string()).check(z.describe('Actors of unknown position, who are in no sum.')),
});
export type Feasibility = z.infer<typeof Feasibility>;

export const FeasibilityOptions = z.strictObject({
  objective: EachObjective,
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure that is read as power.')),
});
export type FeasibilityOptions = z.infer<typeof FeasibilityOptions>;

/** What PolicyMaker counts as the position of the non-mobilised: what they could throw in if they moved. */
const nonMobilisedPosition = 5;
/** The scale of power in PolicyMaker. */
const [leastPower, mostPower] = [1, 7];

/**
 * Sums the strength of the supporters, of the non-mobilised and of the opponents of every objective.
 *
 * The strength of a player is |position| × power: positions −7..+7, power 1..7, so that a position of 5.5 and a power
 * of 4.2 make 23.1. The position of a non-mobilised player counts 5. Influence 0..1 is stretched to power 1..7 (ours).
 * A player of unknown power stays in its band; the sums count it as missing and give an interval. An actor of unknown
 * position is in no sum. Throws `NotFoundError` for an objective that is not there.
 * O(objectives × (positions + assessments + actors)). Source: Reich & Cooper 2023; scales and the 5 as in the software.
 */
function computeFeasibilities(document: Document, options: Partial<FeasibilityOptions> = {}): Feasibility[] {
  const { objective: asked, influenceMeasure } = readOptions(FeasibilityOptions, options);
  return objectivesOf(document, asked).map((objective) => {
    const scores = score.compute(document, { measure: influenceMeasure, objective }).actors;
    const positions = actorPositions(document, objective);
    const players = positions.flatMap((position, index) => (position.value === null ? [] : [playerOf(position, position.value, scores[index]!)]));
    const sumOf = (part: string): ForceTotal =>
      sumKnown(players.filter(({ band }) => band.endsWith(part)).map(({ strength, interval }) => ({ value: strength, interval })));
    return {
      objective,
      support: sumOf('-support'),
      nonMobilised: sumOf('non-mobilised'),
      opposition: sumOf('-opposition'),
      players,
      unknown: positions.flatMap(({ actor, value }) => (value === null ? [actor] : [])),
    };
  });
}

function playerOf({ actor }: ActorPosition, value: number, { value: influence, interval }: ActorScore): FeasibilityPlayer {
  const band = supportBand(value);
  const position = value * positionLimit;
  const amount = band === 'non-mobilised' ? nonMobilisedPosition : Math.abs(position);
  const powerOf = (unit: number): number => leastPower + unit * (mostPower - leastPower);
  const power = influence === null ? null : powerOf(influence);
  return {
    actor,
    band,
    position,
    power,
    strength: power === null ? null : amount * power,
    interval: [amount * powerOf(interval[0]), amount * powerOf(interval[1])],
  };
}

function explainFeasibility({ objective, support, nonMobilised, opposition, players }: Feasibility): Message[] {
  if (players.length === 0) return [message('summary.objective.unknown', { objective })];
  const strongest = (part: string): string[] => {
    const inPart = players.filter(({ band }) => band.endsWith(part)).sort((a, b) => (b.strength ?? -1) - (a.strength ?? -1));
    return inPart.map(({ actor }) => actor);
  };
  const sums = [support, nonMobilised, opposition].map(({ total }) => total);
  const greatest = sums.includes(null) ? -1 : sums.indexOf(Math.max(...sums.map((sum) => sum!)));
  const alone = greatest >= 0 && sums.filter((sum) => sum === sums[greatest]).length === 1;
  return [
    message('feasibility.sums', { objective, support: support.total, still: nonMobilised.total, opposition: opposition.total }),
    ...(alone ? [message(`feasibility.greatest.${['support', 'non-mobilised', 'opposition'][greatest]!}`)] : []),
    ...aboutActors('feasibility.mobilise', strongest('non-mobilised')),
    ...aboutActors('feasibility.opponents', strongest('-opposition')),
  ];
}

/** What is missing, once for all objectives. */
function explainMissing(results: readonly Feasibility[]): Message[] {
  const weightless = results.flatMap(({ players }) => players.filter(({ strength }) => strength === null).map(({ actor }) => actor));
  return [
    ...aboutUnknownPositions(results.map(({ players, unknown }) => ({ unknown, total: players.length + unknown.length }))),
    ...aboutActors('forces.influence-unknown', [...new Set(weightless)]),
  ];
}

export const feasibility: Method<FeasibilityOptions, Document, Feasibility[]> = {
  id: 'feasibility',
  scope: 'objective',
  family: 'forces',
  options: FeasibilityOptions,
  range: [0, null],
  sources: [reichCooper2023],
  ours: 'feasibility.ours',
  explain: (results) => explainEach(results, explainFeasibility, explainMissing),
  compute: computeFeasibilities,
  check: checkObjective,
};
