import { AnalyseOptions, methodsLeftOut, resultOf, type Analysis, type Document, type Message } from '@allymap/core';
import { isolate, namesOf, type Translator } from '@allymap/locales';
import { leftOutSection } from './left-out.ts';
import type { Report } from './report.ts';
import { reportContext } from './report-context.ts';
import { forAndAgainst } from './sections/for-and-against.ts';
import { namesInFull } from './sections/names-in-full.ts';
import { weakPoints } from './sections/weak-points.ts';
import { whatPartnersBring } from './sections/what-partners-bring.ts';
import { whatIsUnknown } from './sections/what-is-unknown.ts';
import { whoIsInIt } from './sections/who-is-in-it.ts';
import { whoMatters } from './sections/who-matters.ts';

/** What `analyse` computes for the report. */
export const reportOptions: Partial<AnalyseOptions> = {
  methods: [...AnalyseOptions.parse({}).methods, 'persuasion', 'team-coverage', 'best-partner', 'needs-offers', 'threats', 'structural-threats'],
};

/** Says what an analysis found, the most important first, and each thing once. */
export function analysisReport(document: Document, analysis: Analysis, translator: Translator): Report {
  const context = reportContext(document, analysis, translator);
  const names = namesOf(document);
  const first = lead(analysis).map((sentence) => translator.message(sentence, names));
  const sections = [
    whoIsInIt(context),
    whoMatters(context),
    ...forAndAgainst(context),
    whatPartnersBring(context),
    weakPoints(context),
    whatIsUnknown(context),
  ];
  return {
    title: isolate((document.title ?? document.cause.title) || translator.t('unnamed')),
    lead: first,
    sections: [...sections.filter(({ blocks }) => blocks.length > 0), ...leftOutSection(methodsLeftOut(analysis), translator), ...namesInFull(context, first.join(' '))],
  };
}

/**
 * The answer first: where the forces stand, who decides, whom to persuade; how many there are stands in the first section
 * then. Where no force is known, the headline of the summary.
 */
function lead({ summary, forces }: Analysis): Message[] {
  const known = (resultOf(forces.persuasion) ?? []).filter(({ net }) => net !== null);
  if (known.length === 0) return summary.headline;
  const ahead = known.filter(({ net }) => net! > 0);
  const open = ahead.filter(({ netInterval: [low] }) => low <= 0).length;
  return [{ code: 'cli.report.balance', params: { ahead: ahead.length, total: summary.objectives, open } }, ...summary.headline.slice(1)];
}
