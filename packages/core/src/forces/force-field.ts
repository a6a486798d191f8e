import * as z from 'zod/mini';
import { ZeroToOne } from '../number-ranges.ts';
import type { Method } from '../descriptor.ts';
import { message, type Message } from '../message.ts';
import type { Document } from '../model/document.ts';
import { lewin1947, reichCooper2023 } from '../publications/forces.ts';
import { readOptions } from '../read-options.ts';
import { EachObjective, PositionWeight } from '../scoring/map-reading.ts';
import type { ActorScore } from '../scoring/score/actor-score.ts';
import type { Interval } from '../scoring/score/interval.ts';
import { score } from '../scoring/score/score.ts';
import { actorPositions, type ActorPosition } from '../scoring/actor-position.ts';
import { aboutUnknownPositions } from './about-unknown-positions.ts';
import { aboutActors, explainEach } from './explain-each.ts';
import type { Force, ForceField, UnknownForce } from './force-field-result.ts';
import { objectivesOf } from '../scoring/objectives-of.ts';
import { type Amount, sumKnown } from './sum-known.ts';
import { supportBand } from './support-band.ts';
import { checkObjective } from '../scoring/check-objective.ts';

export const ForceFieldOptions = z.strictObject({
  objective: EachObjective,
  influenceMeasure: PositionWeight,
  neutral: z._default(ZeroToOne, 0).check(z.describe('Positions up to this far from 0 pull neither way.')),
});
export type ForceFieldOptions = z.infer<typeof ForceFieldOptions>;

/**
 * Weighs, per objective, the forces that drive the change against those that restrain it.
 *
 * A force is position × influence: positions −1..+1 (median over the assessors), influence 0..1 (`score`, with the
 * answers about this objective), so −1..+1. Where the influence is unknown the force is unknown but its side is not:
 * the actor stays on its side, the totals count it as missing and give the interval that its possible influence
 * allows. Actors of unknown position stand apart; `swing` says how far they could still move the net. An objective on
 * which no position is known has no net. Throws `NotFoundError` for an objective that is not there.
 * O(objectives × (positions + assessments + actors log actors)). Sources: Lewin 1947 gives the picture of driving and
 * restraining forces, without numbers; the product of position and power is Reich & Cooper's. Intervals and swing are
 * ours.
 */
function computeForceFields(document: Document, options: Partial<ForceFieldOptions> = {}): ForceField[] {
  const { objective: asked, influenceMeasure, neutral } = readOptions(ForceFieldOptions, options);
  const vetoes = document.actors.map(({ veto }) => veto ?? null);
  return objectivesOf(document, asked).map((objective) => {
    const scores = score.compute(document, { measure: influenceMeasure, objective }).actors;
    const forces: Force[] = [];
    const unknown: UnknownForce[] = [];
    actorPositions(document, objective).forEach((position, index) => {
      const influence = scores[index]!;
      if (position.why === null) forces.push(forceOf(position, influence, vetoes[index]!));
      else unknown.push(unknownForce(position, influence, vetoes[index]!));
    });
    const sideOf = ({ position }: Force): number => (Math.abs(position) <= neutral + 1e-9 ? 0 : Math.sign(position));
    const driving = forces.filter((force) => sideOf(force) === 1);
    const restraining = forces.filter((force) => sideOf(force) === -1);
    const still = forces.filter((force) => sideOf(force) === 0);
    return {
      objective,
      driving: driving.sort(strongestFirst),
      restraining: restraining.sort(strongestFirst),
      neutral: still,
      unknown,
      totals: totalsOf(driving, restraining, unknown, forces.length),
    };
  });
}

function forceOf(position: ActorPosition, score: ActorScore, veto: boolean | null): Force {
  const value = position.value!;
  const [least, greatest] = score.interval;
  const interval: Interval = value < 0 ? [value * greatest, value * least] : [value * least, value * greatest];
  return {
    actor: position.actor,
    position: value,
    positionLow: position.low!,
    positionHigh: position.high!,
    band: supportBand(value),
    influence: score.value,
    influenceInterval: score.interval,
    // Adding 0 turns −0, which JSON writes as 0, into the 0 that reads back.
    force: score.value === null ? null : value * score.value + 0,
    interval: [interval[0] + 0, interval[1] + 0],
    veto,
    assessors: position.assessors,
    positions: position.positions,
  };
}

function unknownForce(position: ActorPosition, score: ActorScore, veto: boolean | null): UnknownForce {
  return {
    actor: position.actor,
    why: position.why!,
    influence: score.value,
    influenceInterval: score.interval,
    veto,
    positions: position.positions,
  };
}

/** Known forces before unknown ones, then the greater before the less; equal ones keep the document's order. */
function strongestFirst(a: Force, b: Force): number {
  const amount = ({ force, position }: Force): number => (force === null ? Math.abs(position) - 2 : Math.abs(force));
  return amount(b) - amount(a);
}

function totalsOf(driving: readonly Force[], restraining: readonly Force[], unknown: readonly UnknownForce[], known: number): ForceField['totals'] {
  const forward = sumKnown(driving.map(amountOf));
  const backward = sumKnown(restraining.map(amountOf));
  return {
    driving: forward,
    restraining: backward,
    net: known === 0 || forward.total === null || backward.total === null ? null : forward.total - backward.total,
    netInterval: [forward.interval[0] - backward.interval[1], forward.interval[1] - backward.interval[0]],
    swing: unknown.reduce((sum, { influenceInterval }) => sum + influenceInterval[1], 0),
  };
}

function amountOf({ force, interval: [from, to] }: Force): Amount {
  return { value: force === null ? null : Math.abs(force), interval: to > 0 ? [from, to] : [0 - to, 0 - from] };
}

function explainField({ objective, driving, restraining, neutral, unknown, totals }: ForceField): Message[] {
  if (driving.length + restraining.length + neutral.length === 0) return [message('summary.objective.unknown', { objective })];
  const { net, netInterval, swing } = totals;
  const side = net === null ? 'unknown' : net > 1e-9 ? 'driving' : net < -1e-9 ? 'restraining' : 'even';
  const missing = totals.driving.missing + totals.restraining.missing;
  const vetoes = restraining.flatMap(({ actor, veto }) => (veto === true ? [actor] : []));
  // What the unknown could do counts only where it could turn the balance.
  const open = net !== null && (net > 0 ? netInterval[0] - swing <= 0 : netInterval[1] + swing >= 0);
  return [
    message(`force-field.net.${side}`, { objective, driving: totals.driving.total, restraining: totals.restraining.total }),
    ...aboutActors('force-field.veto', vetoes),
    ...aboutActors('force-field.driving', driving.map(({ actor }) => actor)),
    ...aboutActors('force-field.restraining', restraining.map(({ actor }) => actor)),
    ...(open && unknown.length + missing > 0 ? [message('force-field.open', { count: unknown.length + missing, low: netInterval[0] - swing, high: netInterval[1] + swing })] : []),
  ];
}

/** What is missing, once for all objectives. */
function explainMissing(fields: readonly ForceField[]): Message[] {
  const known = ({ driving, restraining, neutral }: ForceField): readonly Force[] => [...driving, ...restraining, ...neutral];
  const weightless = fields.flatMap(({ driving, restraining }) => [...driving, ...restraining].filter(({ force }) => force === null));
  return [
    ...aboutUnknownPositions(fields.map((field) => ({ unknown: field.unknown.map(({ actor }) => actor), total: field.unknown.length + known(field).length }))),
    ...aboutActors('forces.influence-unknown', [...new Set(weightless.map(({ actor }) => actor))]),
  ];
}

export const forceField: Method<ForceFieldOptions, Document, ForceField[]> = {
  id: 'force-field',
  scope: 'objective',
  family: 'forces',
  options: ForceFieldOptions,
  range: [-1, 1],
  sources: [lewin1947, reichCooper2023],
  ours: 'force-field.ours',
  explain: (fields) => explainEach(fields, explainField, explainMissing),
  compute: computeForceFields,
  check: checkObjective,
};
