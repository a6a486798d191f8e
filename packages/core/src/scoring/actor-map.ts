import * as z from 'zod/mini';
import type { Method } from '../descriptor.ts';
import { message, type Message } from '../message.ts';
import { type Actor, Sector } from '../model/actor.ts';
import type { Document } from '../model/document.ts';
import { Id } from '../model/id.ts';
import { zimmermannMaennling2007 } from '../publications/stakeholders.ts';
import { readOptions } from '../read-options.ts';
import { type ActorMap, type ActorMapActor, ActorMapRing, ActorMapSector, type ActorStanding } from './actor-map-result.ts';
import { advise, firstActors } from './classes/explain-classes.ts';
import { Threshold } from './map-reading.ts';
import { powerInterestGrid } from './power-interest-grid.ts';
import type { GridActor, GridClass } from './power-interest-grid-result.ts';
import { checkObjective } from './check-objective.ts';

export const ActorMapOptions = z.strictObject({
  interestThreshold: Threshold.check(z.describe('For suggestions: from here on interest is high.')),
  influenceThreshold: Threshold.check(z.describe('For suggestions: from here on influence is high.')),
  interestMeasure: z._default(z.string(), 'interest').check(z.describe('For suggestions: the measure of interest.')),
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('For suggestions: the measure of influence.')),
  objective: z._default(z.nullable(Id), null).check(z.describe('For suggestions: the objective whose assessments count; null: the only one, or none.')),
});
export type ActorMapOptions = z.infer<typeof ActorMapOptions>;

/** What a cell of the power-interest grid suggests. */
const suggestions: ReadonlyMap<GridClass, ActorStanding> = new Map([
  ['key-players', 'key'],
  ['keep-satisfied', 'key'],
  ['keep-informed', 'primary'],
  ['minimal-effort', 'secondary'],
]);

/**
 * Sorts the actors into key, primary and secondary ones, by sector, and lists the veto players among them.
 *
 * Standing, veto and sector are what the document states; what it does not state is unknown and has a ring and a sector
 * of its own. Where the standing is unknown, `suggestion` says what the actor's influence and interest suggest, which is
 * ours and never put in the place of a statement. `contradictions` are veto players stated to be no key actors, which
 * the source counts them among. Throws `NotFoundError` for an objective that is not there.
 * O(assessments + actors × criteria). Source: Zimmermann & Maennling 2007 (GTZ).
 */
function computeActorMap(document: Document, options: Partial<ActorMapOptions> = {}): ActorMap {
  const grid = powerInterestGrid.compute(document, { ...readOptions(ActorMapOptions, options), reasons: 0 });
  const actors = document.actors.map((actor, index) => describeActor(actor, grid.actors[index]!));
  const idsOf = (test: (actor: ActorMapActor) => boolean): string[] => actors.filter(test).map(({ actor }) => actor);
  return {
    rings: ActorMapRing.options.map((ring) => ({
      ring,
      actors: idsOf((one) => one.ring === ring),
      sectors: ActorMapSector.options.map((sector) => ({ sector, actors: idsOf((one) => one.ring === ring && one.sector === sector) })),
    })),
    vetoPlayers: idsOf(({ veto }) => veto === true),
    vetoUnknown: idsOf(({ veto }) => veto === null),
    contradictions: idsOf(({ veto, ring }) => veto === true && (ring === 'primary' || ring === 'secondary')),
    actors,
  };
}

function describeActor({ id: actor, standing, veto = null, sector }: Actor, cell: GridActor): ActorMapActor {
  const ring = standing ?? 'unknown';
  const suggestion = standing === undefined ? suggest(veto, cell) : null;
  return {
    actor,
    ring,
    sector: sector ?? 'unknown',
    veto,
    suggestion,
    reasons: [
      ...(standing === undefined ? [] : [message('actor-map.reason.stated', { actor })]),
      ...(veto === true ? [message('actor-map.reason.veto', { actor })] : []),
      ...(suggestion === null ? [] : [message(`actor-map.suggest.${veto === true ? 'veto' : suggestion}`, firstActors([actor]))]),
    ],
    unknown: [
      ...(standing === undefined ? [message('actor-map.unknown.standing', { actor })] : []),
      ...(veto === null ? [message('actor-map.unknown.veto', { actor })] : []),
      ...(sector === undefined ? [message('actor-map.unknown.sector', { actor })] : []),
    ],
    advice: advise('actor-map', veto === true ? 'veto' : ring, [actor]),
  };
}

/** A veto suggests a key actor; else the cell does, or what all the cells that are possible have in common. */
function suggest(veto: boolean | null, { class: cell, possible }: GridActor): ActorStanding | null {
  if (veto === true) return 'key';
  const [only, ...others] = new Set((cell === 'unclassified' ? possible : [cell]).map((name) => suggestions.get(name)!));
  return others.length === 0 ? only! : null;
}

function explain({ rings, vetoPlayers, vetoUnknown, contradictions, actors }: ActorMap): Message[] {
  if (actors.length === 0) return [message('scoring.explain.empty')];
  const about = (code: string, ids: readonly string[]): Message[] => (ids.length === 0 ? [] : [message(code, firstActors(ids))]);
  const suggested = (standing: ActorStanding): string[] => actors.flatMap(({ actor, suggestion, veto }) => (suggestion === standing && veto !== true ? [actor] : []));
  const numberIn = (sector: ActorMapSector): number => actors.filter((one) => one.sector === sector).length;
  const sectors = Sector.options.map(numberIn) as [number, number, number, number];
  return [
    ...about('actor-map.advice.veto', vetoPlayers),
    ...rings.flatMap(({ ring, actors: ids }) => about(`actor-map.advice.${ring}`, ids)),
    ...(['key', 'primary', 'secondary'] as const).flatMap((standing) => about(`actor-map.suggest.${standing}`, suggested(standing))),
    ...about('actor-map.explain.contradiction', contradictions),
    message('actor-map.explain.sectors', { state: sectors[0], private: sectors[1], civil: sectors[2], international: sectors[3], unknown: numberIn('unknown') }),
    ...about('actor-map.explain.veto-unknown', vetoUnknown),
  ];
}

export const actorMap: Method<ActorMapOptions, Document, ActorMap> = {
  id: 'actor-map',
  scope: 'actor',
  family: 'scoring',
  options: ActorMapOptions,
  sources: [zimmermannMaennling2007],
  ours: 'actor-map.ours',
  explain,
  compute: computeActorMap,
  check: checkObjective,
};
