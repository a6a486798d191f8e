import * as z from 'zod/mini';
import { contributionsOf } from '../../complementarity/teams/contributions.ts';
import { itemsOf, sizeOf } from '../../complementarity/kernels/rows.ts';
import { serviceOverlap } from '../../complementarity/portfolio/service-overlap.ts';
import { coverTeam } from '../../complementarity/teams/team-cover.ts';
import { allianceTeam, type Team } from '../../complementarity/teams/team.ts';
import type { Method } from '../../descriptor.ts';
import { createSnapshot, snapshotOf } from '../../graph/snapshot.ts';
import { listIn } from '../../held-in.ts';
import type { Alliance } from '../../model/alliance.ts';
import type { Document } from '../../model/document.ts';
import type { Tie } from '../../model/tie.ts';
import { handbook, module3 } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import { score } from '../../scoring/score/score.ts';
import { dependences } from './dependences.ts';
import { explainStructuralThreats } from './explain-structural-threats.ts';
import { innerTies } from './inner-ties.ts';
import { type StructuralQuestion, type StructuralThreat, StructuralThreatKind, type StructuralThreats } from './structural-threats-result.ts';
import { questionOf, threatOf } from './structural-threat.ts';

export const StructuralThreatsOptions = z.strictObject({
  manageable: z._default(z.int().check(z.minimum(1)), 6).check(z.describe('A partnership with more members than this is too large to manage.')),
  leastCutOff: z._default(z.int().check(z.minimum(1)), 2).check(z.describe('On the map as a whole, an actor or a tie counts that would cut off this many actors at least; within an alliance, any.')),
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure by which findings of equal size are ordered: influence or power.')),
});
export type StructuralThreatsOptions = z.infer<typeof StructuralThreatsOptions>;

/** What one alliance or the map shows: threats, and what to ask. */
type Finding = StructuralThreat | StructuralQuestion;

/**
 * Finds the threats that the structure of a map shows by itself, beside those that somebody declared, and what to ask where
 * one cannot tell.
 *
 * Nothing signed: an alliance that is known not to be signed or to be informal. Conflict inside: a tie of conflict between
 * two members. Dependence: an articulation point or a bridge, on the map and within each alliance. Sole supplier: a member
 * who alone meets a requirement. Place through one: a place of the alliance (or of the cause) that one member alone is in
 * or reaches. Too large: a partnership of more members than `manageable`. Service overlap: actors who offer the same service
 * in one place and whom nothing joins. Where what is not recorded could undo a finding (no word on a signature, members of
 * whom nothing is recorded) it is a question, not a threat, and never absent. O(n + m log m) on the map and per alliance,
 * members × requirements, and the scores of influence, which only order. Sources: the handbook and Module 3 name the threats
 * in words; every rule, and the order, are ours.
 */
function computeStructuralThreats(document: Document, options: Partial<StructuralThreatsOptions> = {}): StructuralThreats {
  const { manageable, leastCutOff, influenceMeasure } = readOptions(StructuralThreatsOptions, options);
  const teams = document.alliances.map((alliance): [Alliance, Team] => [alliance, allianceTeam(document, alliance)]);
  const tiesAmong = innerTies(document);
  const found: Finding[] = [
    ...teams.flatMap(([alliance, team]) => unsigned(document, alliance, team)),
    ...teams.flatMap(([, team]) => conflicts(team, tiesAmong(team.members))),
    ...dependences(snapshotOf(document), null, leastCutOff),
    ...teams.flatMap(([, { alliance, members }]) =>
      dependences(createSnapshot({ actors: members.map((member) => document.actors[member]!), ties: tiesAmong(members) }), alliance, 1),
    ),
    ...teams.flatMap(([, team]) => soleSuppliers(document, team)),
    ...teams.flatMap(([alliance, team]) => placesThroughOne(document, alliance, team)),
    ...teams.flatMap(([{ form }, team]) => (form === 'partnership' ? tooLarge(document, team, manageable) : [])),
    ...overlaps(document),
  ];
  const largestFirst = orderOf(document, influenceMeasure);
  const byKind = StructuralThreatKind.options.map((kind) => found.filter((one) => one.kind === kind).sort(largestFirst));
  return {
    manageable,
    threats: byKind.flat().filter((one): one is StructuralThreat => !isQuestion(one)),
    questions: byKind.flat().filter(isQuestion),
    kinds: StructuralThreatKind.options.map((kind, index) => {
      const questions = byKind[index]!.filter(isQuestion).length;
      return { kind, threats: byKind[index]!.length - questions, questions };
    }),
  };
}

function isQuestion(finding: Finding): finding is StructuralQuestion {
  return 'unknown' in finding;
}

/** The largest first, then by the greatest influence of those it names, or else of the alliance's members; unknown last. */
function orderOf(document: Document, measure: string): (a: Finding, b: Finding) => number {
  const influences = new Map(score.compute(document, { measure }).actors.map(({ actor, value }) => [actor, value]));
  const members = new Map(document.alliances.map(({ id, members: those }) => [id, those.map(({ actor }) => actor)]));
  const greatest = ({ alliance, actors }: Finding): number =>
    (actors.length > 0 || alliance === null ? actors : members.get(alliance)!).reduce((most, actor) => Math.max(most, influences.get(actor) ?? -1), -1);
  return (a, b) => b.count - a.count || greatest(b) - greatest(a);
}

/** Kinds of actor whose leaders change by vote or appointment. */
const publicKinds: ReadonlySet<string | undefined> = new Set(['local-authority', 'central-authority']);

function unsigned(document: Document, { id, formality = {} }: Alliance, { members }: Team): Finding[] {
  const { signed, formal } = formality;
  // An agreement that is called formal is taken to be in writing, unless it is stated that nobody knows of a signature.
  if (signed === true || (signed === undefined && formal === true)) return [];
  const publicBodies = members.map((member) => document.actors[member]!).filter(({ sector, kind }) => sector === 'state' || publicKinds.has(kind));
  const facts = { alliance: id, actors: publicBodies.map((actor) => actor.id), count: members.length };
  return [signed === false || (signed === undefined && formal === false) ? threatOf('nothing-signed', facts) : questionOf('nothing-signed', facts)];
}

function conflicts({ alliance, members }: Team, ties: readonly Tie[]): Finding[] {
  return ties.flatMap(({ id, kind, source, target }) =>
    kind === 'conflict' ? [threatOf('conflict-inside', { alliance, actors: [source, target], ties: [id], count: members.length })] : [],
  );
}

function soleSuppliers(document: Document, team: Team): Finding[] {
  if (team.members.length < 2) return [];
  const { soleSuppliers: suppliers, unknown } = coverTeam(document, team);
  return suppliers.map(({ actor, requirements }) => {
    const facts = { alliance: team.alliance, actors: [actor], requirements, count: requirements.length };
    return unknown.length === 0 ? threatOf('sole-supplier', facts) : questionOf('sole-supplier', { ...facts, unknown });
  });
}

function placesThroughOne(document: Document, { places = document.cause.places ?? [] }: Alliance, { alliance, members }: Team): Finding[] {
  if (members.length < 2) return [];
  const { actors, placeIndex, placesReached } = contributionsOf(document);
  const unknown = members.flatMap((member) => (sizeOf(placesReached, member) === 0 ? [actors[member]!] : []));
  const through = new Map<number, string[]>();
  for (const place of new Set(places)) {
    const reaching = members.filter((member) => itemsOf(placesReached, member).includes(placeIndex.get(place)!));
    if (reaching.length === 1) listIn(through, reaching[0]!).push(place);
  }
  return [...through].map(([member, reached]) => {
    const facts = { alliance, actors: [actors[member]!], places: reached, count: reached.length };
    return unknown.length === 0 ? threatOf('place-through-one', facts) : questionOf('place-through-one', { ...facts, unknown });
  });
}

function tooLarge(document: Document, { alliance, members }: Team, manageable: number): Finding[] {
  if (members.length <= manageable) return [];
  return [threatOf('too-large', { alliance, actors: members.map((member) => document.actors[member]!.id), count: members.length })];
}

function overlaps(document: Document): Finding[] {
  return serviceOverlap.compute(document).overlaps.flatMap(({ capability, place, actors, groups }) =>
    groups.length < 2 ? [] : [threatOf('service-overlap', { actors, capabilities: [capability], places: [place], count: actors.length })],
  );
}

export const structuralThreats: Method<StructuralThreatsOptions, Document, StructuralThreats> = {
  id: 'structural-threats',
  scope: 'map',
  family: 'partnership',
  options: StructuralThreatsOptions,
  sources: [handbook('sections 6.4 and 7.2, and final recommendations'), module3('topic 3, section 3')],
  ours: 'structural-threats.ours',
  explain: explainStructuralThreats,
  compute: computeStructuralThreats,
};
