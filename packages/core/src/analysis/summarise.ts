import { actorPositions, type ActorPosition } from '../scoring/actor-position.ts';
import { type Actor, Role, Sector } from '../model/actor.ts';
import type { Document } from '../model/document.ts';
import { Side } from '../model/place.ts';
import type { ActorScore } from '../scoring/score/actor-score.ts';
import { isAtLeast } from '../scoring/classes/is-at-least.ts';
import { score } from '../scoring/score/score.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import { countries, count, sides } from './count-actors.ts';
import { type Facts, headlineOf, sentencesOf } from './sentences.ts';
import type { ObjectiveSummary, Summary } from './summary-result.ts';

/**
 * Gathers the facts that a sentence reading the map aloud is made of.
 *
 * Who must be persuaded is ours: on an objective, everyone known to be neutral or against it, veto holders first, then
 * the most influential. Whom to ask is ours as well: actors of unknown position with a veto or high influence.
 * O(objectives × (positions + assessments + actors log actors)).
 */
export function summarise(
  document: Document,
  options: AnalyseOptions,
  interest: readonly ActorScore[],
  influence: readonly ActorScore[],
): Summary {
  const { actors } = document;
  const countriesOf = countries(document);
  const positions = document.objectives.map(({ id }) => ({ objective: id, of: actorPositions(document, id) }));
  const facts: Facts = {
    actors: actors.length,
    ties: document.ties.length,
    alliances: document.alliances.length,
    objectives: document.objectives.length,
    roles: count(actors, ({ role }) => [role ?? 'unassigned'], Role.options).map(([role, number]) => ({ role, actors: number })),
    kinds: count(actors, ({ kind }) => [kind ?? null]).map(([kind, number]) => ({ kind, actors: number })),
    sectors: count(actors, ({ sector }) => [sector ?? null], Sector.options).map(([sector, number]) => ({ sector, actors: number })),
    sides: count(actors, sides(document), Side.options).map(([side, number]) => ({ side, actors: number })),
    countries: count(actors, countriesOf).map(([country, number]) => ({ country, actors: number })),
    withoutCountry: actors.filter((actor) => countriesOf(actor).length === 0).length,
    mostInfluential: mostInfluential(influence),
    vetoHolders: idsOf(actors.filter(({ veto }) => veto === true)),
    perObjective: positions.map(({ objective, of }) => summariseObjective(document, options, objective, of)),
    missing: {
      role: idsOf(actors.filter(({ role }) => role === undefined || role === 'unassigned')),
      interest: unscored(interest),
      influence: unscored(influence),
      veto: idsOf(actors.filter(({ veto }) => typeof veto !== 'boolean')),
      position: positions.flatMap(({ objective, of }) => of.flatMap(({ actor, why }) => (why === null ? [] : [{ actor, objective, why }]))),
      strength: document.ties.filter(({ strength }) => typeof strength !== 'number').map(({ id }) => id),
    },
  };
  return { ...facts, headline: headlineOf(facts, foremost(document)), sentences: sentencesOf(facts) };
}

/** The objectives of the greatest weight; all of them where none has a weight of its own. */
function foremost({ objectives }: Document): ReadonlySet<string> {
  const greatest = objectives.reduce((most, { weight = 1 }) => Math.max(most, weight), 0);
  return new Set(objectives.filter(({ weight = 1 }) => weight === greatest).map(({ id }) => id));
}

const idsOf = (actors: readonly Actor[]): string[] => actors.map(({ id }) => id);

const unscored = (scores: readonly ActorScore[]): string[] => scores.flatMap(({ actor, value }) => (value === null ? [actor] : []));

function mostInfluential(scores: readonly ActorScore[]): Facts['mostInfluential'] {
  const value = scores.reduce<number | null>((most, { value: own }) => (own === null || (most !== null && own <= most) ? most : own), null);
  if (value === null) return { value, actors: [] };
  return { value, actors: scores.flatMap((one) => (one.value !== null && isAtLeast(one.value, value) ? [one.actor] : [])) };
}

function summariseObjective(
  document: Document,
  { influenceMeasure, influenceThreshold, neutral }: AnalyseOptions,
  objective: string,
  positions: readonly ActorPosition[],
): ObjectiveSummary {
  const influence = score.compute(document, { measure: influenceMeasure, objective }).actors;
  const rows = positions.map(({ actor, value }, index) => ({
    actor,
    side: value === null ? null : Math.abs(value) <= neutral + 1e-9 ? 0 : Math.sign(value),
    veto: document.actors[index]!.veto === true,
    influence: influence[index]!.value,
  }));
  type Row = (typeof rows)[number];
  const weightOf = ({ veto, influence: value }: Row): number => (veto ? 2 : 0) + (value ?? -1);
  const heaviestFirst = (list: readonly Row[]): Row[] => [...list].sort((a, b) => weightOf(b) - weightOf(a));
  const ids = (list: readonly Row[]): string[] => list.map(({ actor }) => actor);
  const unknown = rows.filter(({ side }) => side === null);
  return {
    objective,
    for: ids(rows.filter(({ side }) => side === 1)),
    against: ids(rows.filter(({ side }) => side === -1)),
    neutral: ids(rows.filter(({ side }) => side === 0)),
    unknown: ids(unknown),
    toPersuade: ids(heaviestFirst(rows.filter(({ side }) => side === 0 || side === -1))),
    toAsk: ids(heaviestFirst(unknown.filter(({ veto, influence: value }) => veto || (value !== null && isAtLeast(value, influenceThreshold))))),
  };
}
