import { bestTeam, NotFoundError, teamCoverage, type Message, type TeamCover } from '@allymap/core';
import type { DrawnMethod, PictureView } from '../picture.ts';
import type { TeamCoveragePictureOptions } from './options.ts';

/** A team as a bar: what it is called, how much it covers, and between what that could lie. */
export interface TeamBar extends Pick<TeamCover, 'coverage' | 'interval'> {
  readonly name: string;
}

/** The team that is shown with what is said of it, and others that it is compared with. */
export interface ShownTeam {
  readonly method: DrawnMethod;
  readonly team: TeamCover;
  readonly name: string;
  readonly told: readonly Message[];
  readonly others: readonly TeamBar[];
}

/** The team that was asked for: one on record beside the others on record, or the best one beside the best of every size. Throws `NotFoundError` for an alliance that is not there. */
export function readTeam(view: PictureView, { alliance, team }: TeamCoveragePictureOptions): ShownTeam {
  return team === 'best' && alliance === undefined ? readBest(view) : readOnRecord(view, alliance);
}

function readOnRecord({ document, words, names }: PictureView, alliance: string | undefined): ShownTeam {
  const found = teamCoverage.compute(document);
  const team = alliance === undefined ? found.teams[0] : found.teams.find((one) => one.alliance === alliance);
  if (team === undefined) throw new NotFoundError('alliance', alliance ?? '');
  const nameOf = ({ alliance: id }: TeamCover): string => (id === null ? words.t('picture.team-coverage.partners') : names('alliance', id));
  const others = found.teams.filter((one) => one !== team).map((one) => ({ ...one, name: nameOf(one) }));
  return { method: teamCoverage, team, name: nameOf(team), told: teamCoverage.explain!({ ...found, teams: [team] }), others };
}

function readBest({ document, words: { t } }: PictureView): ShownTeam {
  const found = bestTeam.compute(document);
  // The smallest that covers as much is the team itself.
  const others = found.sizes.filter(({ size }) => size > 0 && size < found.team.members.length).map(({ size, coverage, bound }): TeamBar => ({ name: t('picture.team-coverage.best-of', { count: size }), coverage, interval: [coverage ?? 0, Math.max(coverage ?? 0, bound ?? 1)] }));
  return { method: bestTeam, team: found.team, name: t('picture.team-coverage.best'), told: bestTeam.explain!(found), others };
}
