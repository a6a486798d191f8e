import { bestPartner } from '../../complementarity/teams/best-partner.ts';
import { bestTeam } from '../../complementarity/teams/best-team.ts';
import { needsOffers } from '../../complementarity/portfolio/needs-offers.ts';
import { pairComplementarity } from '../../complementarity/pairs/pair-complementarity.ts';
import { serviceOverlap } from '../../complementarity/portfolio/service-overlap.ts';
import { teamCoverage } from '../../complementarity/teams/team-coverage.ts';
import { entry } from '../entry.ts';

/** What partners bring one another: every method of complementarity. */
export const complementarityEntries = {
  pairComplementarity: entry(pairComplementarity),
  teamCoverage: entry(teamCoverage),
  bestPartner: entry(bestPartner),
  bestTeam: entry(bestTeam),
  needsOffers: entry(needsOffers),
  serviceOverlap: entry(serviceOverlap),
} as const;
