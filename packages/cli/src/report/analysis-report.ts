import { AnalyseOptions, methodsLeftOut, resultOf, type Analysis, type Document, type Message, type MethodId, type MetricId } from '@allymap/core';
import { isolate, namesOf, type Translator } from '@allymap/locales';
import { saidOfCopy } from '../left-out-of-copy.ts';
import { changedOptionsSection } from './changed-options.ts';
import { leftOutSection } from './left-out.ts';
import { methodSections } from './method-report.ts';
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

/** The methods and metrics of which the sections of the report tell; of any other that was given an option, a section of its own does. */
const told: ReadonlySet<string> = new Set<MethodId | MetricId | 'score'>([
  ...['score', 'power-interest-grid', 'force-field', 'persuasion', 'team-coverage', 'best-partner', 'needs-offers', 'threats', 'structural-threats'] as const,
  ...['degree', 'strength', 'betweenness', 'articulation-points', 'bridges', 'density', 'components'] as const,
]);

/** Says what an analysis found, the most important first, and each thing once. */
export function analysisReport(document: Document, analysis: Analysis, translator: Translator): Report {
  const context = reportContext(document, analysis, translator);
  const names = namesOf(document);
  const first = [...saidOfCopy(document, translator), ...lead(analysis).map((sentence) => translator.message(sentence, names))];
  const given = new Set(Object.keys(analysis.options.options));
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
    sections: [
      ...sections.filter(({ blocks }) => blocks.length > 0),
      ...methodSections(document, analysis, translator, (id) => given.has(id) && !told.has(id)),
      ...changedOptionsSection(analysis.options, (id) => told.has(id), translator),
      ...leftOutSection(methodsLeftOut(analysis), translator),
      ...namesInFull(context, first.join(' ')),
    ],
  };
}

/**
 * The answer first: where the forces stand, who decides, whom to persuade; how many there are stands in the first section
 * then. Where no force is known, the headline of the summary.
 */
function lead({ summary, forces }: Analysis): Message[] {
  const plans = resultOf(forces.persuasion) ?? []; // of every objective, unless an option says of which
  const known = plans.filter(({ net }) => net !== null);
  if (known.length === 0) return summary.headline;
  const ahead = known.filter(({ net }) => net! > 0);
  const open = ahead.filter(({ netInterval: [low] }) => low <= 0).length;
  return [{ code: 'cli.report.balance', params: { ahead: ahead.length, total: plans.length, open } }, ...summary.headline.slice(1)];
}
