import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { message, type Message } from '../../message.ts';
import type { Document } from '../../model/document.ts';
import { handbook } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import { nameSome } from '../name-some.ts';
import { allianceTeam, teamOf } from './team.ts';
import { coverTeam, TeamCover } from './team-cover.ts';
import { requirementsOf } from '../requirements.ts';

/** What every team covers of what the cause requires. */
export const TeamCoverage = z.object({
  requirements: z.int().check(z.describe('How many requirements the cause has that ask for something.')),
  unclear: z.array(z.string()).check(z.describe('Requirements that name no capability, place or actor; they count in no coverage.')),
  teams: z.array(TeamCover).check(z.describe('The partners by role, if there are any, then every alliance in the document’s order.')),
});
export type TeamCoverage = z.infer<typeof TeamCoverage>;

export const TeamCoverageOptions = z.strictObject({});
export type TeamCoverageOptions = z.infer<typeof TeamCoverageOptions>;

/**
 * Says for the partners and for every alliance what they cover of the cause's requirements, what is missing, what only
 * one member supplies and what several do.
 *
 * The coverage is the share of the requirements' weight that at least one member meets, 0..1; `null` without
 * requirements or where nothing is recorded of any member. The interval goes up to what members could cover of whom
 * nothing of the kind is recorded. O(teams × members × requirements).
 */
function computeTeamCoverage(document: Document, options: Partial<TeamCoverageOptions> = {}): TeamCoverage {
  readOptions(TeamCoverageOptions, options);
  const { ids, unclear } = requirementsOf(document);
  const partners = teamOf(document, null);
  const alliances = document.alliances.map((alliance) => allianceTeam(document, alliance));
  return {
    requirements: ids.length,
    unclear: [...unclear],
    teams: [...(partners.members.length === 0 ? [] : [partners]), ...alliances].map((team) => coverTeam(document, team)),
  };
}

/** How many teams are told of. */
const mostTeams = 3;

function explainTeamCoverage({ requirements, unclear, teams }: TeamCoverage): Message[] {
  if (requirements === 0) return [message('complementarity.no-requirements')];
  if (teams.length === 0) return [message('team-coverage.no-teams')];
  return [
    ...teams.slice(0, mostTeams).flatMap((team, index) => [explainShare(team), ...(index === 0 ? explainParts(team) : [])]),
    ...(teams.length > mostTeams ? [message('team-coverage.more', { count: teams.length - mostTeams })] : []),
    ...(unclear.length === 0 ? [] : [nameSome('team-coverage.unclear', 'requirements', unclear)]),
  ];
}

/** How much a team covers, and what it lacks or, where more could be recorded of its members, what to ask them for. */
function explainShare({ alliance, coverage, interval: [, high], missing }: TeamCover): Message {
  const [code, about] = alliance === null ? ['team-coverage.partners', {}] : ['team-coverage.alliance', { alliance }];
  if (coverage === null) return message(`${code}.unknown`, about);
  if (high > coverage) return nameSome(`${code}.partly`, 'requirements', missing, { ...about, share: coverage, high });
  return missing.length === 0 ? message(code, { ...about, share: coverage }) : nameSome(`${code}.lacking`, 'requirements', missing, { ...about, share: coverage });
}

/** How many members are told of who alone supply something. */
const mostSuppliers = 2;

function explainParts({ soleSuppliers, duplicated }: TeamCover): Message[] {
  const heaviest = [...soleSuppliers].sort((a, b) => b.share - a.share).slice(0, mostSuppliers);
  return [
    ...heaviest.map(({ actor, requirements }) => nameSome('team-coverage.only', 'requirements', requirements, { actor })),
    ...(duplicated.length === 0 ? [] : [nameSome('team-coverage.duplicated', 'requirements', duplicated.map(({ requirement }) => requirement))]),
  ];
}

export const teamCoverage: Method<TeamCoverageOptions, Document, TeamCoverage> = {
  id: 'team-coverage',
  scope: 'group',
  family: 'complementarity',
  options: TeamCoverageOptions,
  sources: [handbook('section 6.2')],
  ours: 'team-coverage.ours',
  explain: explainTeamCoverage,
  compute: computeTeamCoverage,
};
