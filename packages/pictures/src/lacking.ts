import type { Document } from '@allymap/core';
import { matrixKinds, type MatrixKind } from './matrix/options.ts';
import type { Lacking } from './picture.ts';
import { judgedDates } from './two-dates/dates-of.ts';

/** What pictures of positions need: somebody, something to be for or against, and someone who is. */
export function lacksPositions({ actors, objectives, positions }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  if (objectives.length === 0) return 'objectives';
  return positions.length === 0 ? 'positions' : null;
}

/** What a comparison of positions needs: two actors with a known position on the same objective. */
export function lacksComparison(document: Document): Lacking | null {
  const lacking = lacksPositions(document);
  if (lacking !== null) return lacking;
  const first = new Map<string, string>();
  const isShared = document.positions.some(({ actor, objective, value }) => {
    if (value === null) return false;
    const other = first.get(objective);
    if (other === undefined) first.set(objective, actor);
    return other !== undefined && other !== actor;
  });
  return isShared ? null : 'shared-positions';
}

/** What pictures of engagement need. */
export function lacksEngagement({ actors, engagementLevels }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return engagementLevels.length === 0 ? 'engagement-levels' : null;
}

/** What a picture of threats needs: threats that people named, or a structure that could show some. */
export function lacksThreats({ actors, threats, ties, alliances }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return threats.length + ties.length + alliances.length === 0 ? 'threats' : null;
}

/** What a picture of a team needs: something that the cause requires, and partners or an alliance. */
export function lacksTeam({ actors, alliances, cause }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  if (!(cause.requirements ?? []).some(({ capability, place, actor }) => capability !== undefined || place !== undefined || actor !== undefined)) return 'requirements';
  return alliances.length === 0 && !actors.some(({ role }) => role === 'partner') ? 'team' : null;
}

/** What a picture of needs and offers needs: one of either. */
export function lacksNeeds({ actors, needs, offers }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return needs.length + offers.length === 0 ? 'needs' : null;
}

/** What a map of countries needs: somebody in a place that it can show. */
export function lacksCountries({ actors, places }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  const shown = new Set(places.filter(({ country, coordinates }) => country !== undefined || coordinates !== undefined).map(({ id }) => id));
  return actors.some(({ presence = [] }) => presence.some(({ place }) => shown.has(place))) ? null : 'countries';
}

/** What a picture of all actors needs. */
export function lacksActors({ actors }: Document): Lacking | null {
  return actors.length === 0 ? 'actors' : null;
}

/** What a picture of capacity flows needs: that somebody teaches somebody. */
export function lacksTransfers({ actors, capacityTransfers }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return capacityTransfers.length === 0 ? 'transfers' : null;
}

/** What a picture of the forms of alliance needs: a part of somebody in a stage. */
export function lacksStages(document: Document): Lacking | null {
  const inStages = document.alliances.some(({ stages = [], members }) => stages.length > 0 || members.some((one) => (one.stages ?? []).length > 0));
  return inStages ? null : lacksParticipations(document);
}

/** What a portfolio needs: an alliance. */
export function lacksProjects({ actors, alliances }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return alliances.length === 0 ? 'alliances' : null;
}

/** What a picture of participation needs. */
export function lacksParticipations({ actors, participations }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return participations.length === 0 ? 'participations' : null;
}

/** What a picture of who can help and harm needs: scores of either. */
export function lacksPotentials(document: Document): Lacking | null {
  return lacksScores(document, ['cooperation', 'threat'], 'potentials');
}

/** What the power-interest grid needs: scores of one of its axes. */
export function lacksGridScores(document: Document): Lacking | null {
  return lacksScores(document, ['interest', 'influence'], 'grid-scores');
}

/** What the matrix of alignment needs: scores of interest, and who agrees with the change. */
export function lacksAlignment(document: Document): Lacking | null {
  const lacking = lacksScores(document, ['interest'], 'alignment');
  if (lacking !== null || document.positions.some(({ value }) => value !== null)) return lacking;
  return lacksScores(document, ['alignment'], 'alignment');
}

/** What a picture of who influences whom needs. */
export function lacksInfluences({ actors, influences }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return influences.some(({ value, source, target }) => value !== null && source !== target) ? null : 'influences';
}

/** What a comparison of two dates needs: the grid, and judgements of two dates. */
export function lacksTwoDates(document: Document): Lacking | null {
  return lacksGridScores(document) ?? (judgedDates(document).length < 2 ? 'dates' : null);
}

/** What a picture of salience needs: scores of one of its attributes. */
export function lacksAttributes(document: Document): Lacking | null {
  return lacksScores(document, ['power', 'legitimacy', 'urgency'], 'attributes');
}

/** What a picture of who judged what needs. */
export function lacksJudgements({ actors, assessments }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return assessments.length === 0 ? 'judgements' : null;
}

/** What a picture of how allies are engaged needs: an engagement, or an ally whom nobody engages. */
export function lacksEngagements({ actors, engagements }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return engagements.length > 0 || actors.some(({ role }) => role === 'strategic-ally') ? null : 'engagements';
}

/** What a picture of who offers the same needs. */
export function lacksOffers({ actors, offers }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return offers.length === 0 ? 'offers' : null;
}

/** What a ranking needs: ties, or scores of somebody. */
export function lacksRanking({ actors, ties, assessments }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return ties.some(({ source, target }) => source !== target) || assessments.some(({ value }) => value !== null) ? null : 'ranking';
}

/** What a picture of towers of influence needs: an objective, and an answer on a scale without an upper limit. */
export function lacksTowers({ actors, objectives, scales, criteria, assessments }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  if (objectives.length === 0) return 'objectives';
  const endless = new Set(['tower']);
  for (const scale of scales) {
    if (scale.kind === 'numeric' && scale.max === null) endless.add(scale.id);
    else endless.delete(scale.id);
  }
  const towers = new Set(criteria.filter(({ measures, scale }) => measures === 'influence' && endless.has(scale)).map(({ id }) => id));
  return assessments.some(({ criterion, value }) => value !== null && towers.has(criterion)) ? null : 'towers';
}

/** What pictures of how much influence somebody has need: scores of it. */
export function lacksInfluence(document: Document): Lacking | null {
  return lacksScores(document, ['influence'], 'influence');
}

/** What a picture of a scenario needs: an objective, and a scenario with an action. */
export function lacksScenarios({ actors, objectives, scenarios }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  if (objectives.length === 0) return 'objectives';
  return scenarios.some(({ actions }) => actions.length > 0) ? null : 'scenarios';
}

/** What a picture of what activities draw on needs. */
export function lacksActivities({ activities }: Document): Lacking | null {
  return activities.length === 0 ? 'activities' : null;
}

/** What a picture of the steps of diaspora engagement needs: that one is on record. */
export function lacksSteps({ engagementSteps }: Document): Lacking | null {
  return engagementSteps.length === 0 ? 'engagement-steps' : null;
}

/** What a picture of alliances needs. */
export function lacksAlliances({ actors, alliances }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return alliances.length === 0 ? 'alliances' : null;
}

/** What a picture of groups that ties make needs: a tie. */
export function lacksTies({ actors, ties }: Document): Lacking | null {
  if (actors.length === 0) return 'actors';
  return ties.some(({ source, target }) => source !== target) ? null : 'ties';
}

/** Nothing, where there is a score of one of these measures. */
function lacksScores({ actors, criteria, assessments }: Document, measures: readonly string[], lacking: Lacking): Lacking | null {
  if (actors.length === 0) return 'actors';
  const wanted = new Set(criteria.filter((one) => measures.includes(one.measures)).map(({ id }) => id));
  return assessments.some(({ criterion, value }) => value !== null && wanted.has(criterion)) ? null : lacking;
}

/** Whether a document holds anything that a matrix could show. */
export function canFill({ objectives, positions, influences, ties, offers, needs, alliances }: Document, matrix: MatrixKind): boolean {
  switch (matrix) {
    case 'positions':
    case 'convergence':
      return objectives.length > 0 && positions.length > 0;
    case 'influence':
    case 'total-influence':
      return influences.some(({ value }) => value !== null);
    case 'ties':
      return ties.some(({ source, target }) => source !== target);
    case 'complementarity':
      return offers.length > 0 && needs.length > 0;
    case 'distance':
      return alliances.some(({ members }) => new Set(members.map(({ actor }) => actor)).size > 1);
  }
}

/** What a matrix needs: anything that stands between actors, or between actors and objectives. */
export function lacksMatrix(document: Document): Lacking | null {
  if (document.actors.length === 0) return 'actors';
  return matrixKinds.some((one) => canFill(document, one)) ? null : 'relations';
}
