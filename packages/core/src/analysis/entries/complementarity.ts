import { bestPartner } from '../../complementarity/best-partner.ts';
import { bestTeam } from '../../complementarity/best-team.ts';
import { needsOffers } from '../../complementarity/needs-offers.ts';
import { pairComplementarity } from '../../complementarity/pair-complementarity.ts';
import { serviceOverlap } from '../../complementarity/service-overlap.ts';
import { teamCoverage } from '../../complementarity/team-coverage.ts';
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
