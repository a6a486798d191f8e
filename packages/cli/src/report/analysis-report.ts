import { AnalyseOptions, type Analysis, type Document } from '@allymap/core';
import { isolate, namesOf, type Translator } from '@allymap/locales';
import type { Report } from './report.ts';
import { reportContext } from './report-context.ts';
import { forAndAgainst } from './sections/for-and-against.ts';
import { weakPoints } from './sections/weak-points.ts';
import { whatPartnersBring } from './sections/what-partners-bring.ts';
import { whatIsUnknown } from './sections/what-is-unknown.ts';
import { whoIsInIt } from './sections/who-is-in-it.ts';
import { whoMatters } from './sections/who-matters.ts';

/** What `analyse` computes for the report. */
export const reportOptions: Partial<AnalyseOptions> = {
  methods: [...AnalyseOptions.parse({}).methods, 'persuasion', 'team-coverage', 'best-partner', 'needs-offers', 'threats', 'structural-threats'],
};

/** Says what an analysis found, the most important first. */
export function analysisReport(document: Document, analysis: Analysis, translator: Translator): Report {
  const context = reportContext(document, analysis, translator);
  const names = namesOf(document);
  return {
    title: isolate((document.title ?? document.cause.title) || translator.t('unnamed')),
    lead: analysis.summary.headline.map((sentence) => translator.message(sentence, names)),
    sections: [whoIsInIt(context), whoMatters(context), ...forAndAgainst(context), whatPartnersBring(context), weakPoints(context), whatIsUnknown(context)],
  };
}
