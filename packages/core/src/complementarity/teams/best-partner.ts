import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { message, type Message } from '../../message.ts';
import type { Document } from '../../model/document.ts';
import { handbook } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import { CandidateRoles, candidatesOf } from './candidates.ts';
import { contributionsOf } from './contributions.ts';
import { explainMissing } from './explain-missing.ts';
import { itemsOf } from '../kernels/rows.ts';
import { nameSome } from '../name-some.ts';
import { isUnrecorded } from '../recorded.ts';
import { requirementsOf, shareOf } from '../requirements.ts';
import { coverTeam, TeamCover } from './team-cover.ts';
import { TeamChoice, teamOf } from './team.ts';

/** What one actor would add to a team. */
export const NextPartner = z.object({
  actor: z.string(),
  gain: z.number().check(z.minimum(0), z.maximum(1), z.describe('The share of the requirements’ weight that it adds.')),
  requirements: z.array(z.string()).check(z.describe('What it meets that no member does.')),
});
export type NextPartner = z.infer<typeof NextPartner>;

/** Who would add most to a team. */
export const BestPartner = z.object({
  requirements: z.int().check(z.describe('How many requirements the cause has that ask for something.')),
  team: TeamCover,
  candidates: z.array(NextPartner).check(z.describe('Actors outside the team that add something, the greatest gain first.')),
  adding: z.int().check(z.describe('How many add something; more than there are candidates where the list was cut.')),
  unknown: z.array(z.string()).check(z.describe('Actors outside the team of whom nothing is recorded: what they would add is unknown.')),
});
export type BestPartner = z.infer<typeof BestPartner>;

export const BestPartnerOptions = z.strictObject({
  team: z._default(TeamChoice, null).check(z.describe('The id of an alliance, or a list of actors; null: everyone whose role is partner.')),
  roles: CandidateRoles,
  top: z._default(z.int().check(z.minimum(0)), 20).check(z.describe('How many candidates are listed at most.')),
});
export type BestPartnerOptions = z.infer<typeof BestPartnerOptions>;

/** Gains that differ by less are equal: the last digits of a sum do not decide. */
const precision = 1e12;

/**
 * Ranks the actors outside a team by what they would add to its coverage of the cause's requirements.
 *
 * The gain is the share of the requirements' weight, 0..1, that the actor meets and no member does. Equal gains keep the
 * document's order. An actor of whom nothing is recorded is in no rank and listed as unknown. Throws `NotFoundError` for
 * an alliance or actor that is not there. O(actors × requirements + actors · log actors).
 */
function computeBestPartner(document: Document, options: Partial<BestPartnerOptions> = {}): BestPartner {
  const { team: choice, roles, top } = readOptions(BestPartnerOptions, options);
  const { actors } = contributionsOf(document);
  const requirements = requirementsOf(document);
  const { ids, met } = requirements;
  const team = teamOf(document, choice);
  const covered = new Set(team.members.flatMap((member) => [...itemsOf(met, member)]));
  const candidates = candidatesOf(document, roles, team.members);
  const gains = candidates
    .map((actor) => ({ actor, items: [...itemsOf(met, actor)].filter((item) => !covered.has(item)) }))
    .filter(({ items }) => items.length > 0)
    .map(({ actor, items }) => ({ actor: actors[actor]!, gain: Math.min(1, shareOf(requirements, items)), requirements: items.map((item) => ids[item]!) }))
    .sort((a, b) => Math.round(b.gain * precision) - Math.round(a.gain * precision));
  return {
    requirements: ids.length,
    team: coverTeam(document, team),
    candidates: gains.slice(0, top),
    adding: gains.length,
    unknown: candidates.filter((actor) => isUnrecorded(document, actor)).map((actor) => actors[actor]!),
  };
}

/** How many candidates are told of. */
const mostCandidates = 5;

function explainBestPartner({ requirements, team, candidates, adding, unknown }: BestPartner): Message[] {
  if (requirements === 0) return [message('complementarity.no-requirements')];
  const told = candidates.slice(0, mostCandidates);
  return [
    ...told.map(({ actor, gain, requirements: gained }, index) =>
      nameSome(index === 0 ? 'best-partner.best' : 'best-partner.next', 'requirements', gained, { actor, share: gain }),
    ),
    ...(adding === 0 ? [message('best-partner.none')] : []),
    ...(adding > told.length ? [message('best-partner.more', { count: adding - told.length })] : []),
    ...(team.coverage === null ? [] : [message('best-partner.team', { count: team.members.length, share: team.coverage })]),
    ...explainMissing(team.missing),
    ...(unknown.length === 0 ? [] : [message('complementarity.unknown', { count: unknown.length })]),
  ];
}

export const bestPartner: Method<BestPartnerOptions, Document, BestPartner> = {
  id: 'best-partner',
  scope: 'actor',
  family: 'complementarity',
  options: BestPartnerOptions,
  sources: [handbook('section 6.2')],
  ours: 'best-partner.ours',
  explain: explainBestPartner,
  compute: computeBestPartner,
  check: (document, { team }) => void teamOf(document, team),
};
