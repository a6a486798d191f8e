import { bestPartner, needsOffers, teamCoverage } from '@allymap/core';
import type { Section } from '../report.ts';
import type { ReportContext } from '../report-context.ts';
import { toldList } from '../told-list.ts';

/** What each partner brings of what the cause requires, what is missing, who could bring it, and who could help whom. */
export function whatPartnersBring(context: ReportContext): Section {
  const { analysis, translator } = context;
  const { t } = translator;
  const { teamCoverage: coverage, bestPartner: next, needsOffers: matches } = analysis.complementarity;
  return {
    heading: t('cli.report.what-partners-bring'),
    blocks: [
      ...toldList(context, teamCoverage, coverage),
      ...toldList(context, bestPartner, next, t('best-partner.label')),
      ...toldList(context, needsOffers, matches, t('needs-offers.label')),
    ],
  };
}
