import arCli from './catalogues/ar/cli.json';
import arComparison from './catalogues/ar/comparison.json';
import arComplementarity from './catalogues/ar/complementarity.json';
import arElements from './catalogues/ar/elements.json';
import arForces from './catalogues/ar/forces.json';
import arGridView from './catalogues/ar/grid-view.json';
import arMactor from './catalogues/ar/mactor.json';
import arMetrics from './catalogues/ar/metrics.json';
import arModel from './catalogues/ar/model.json';
import arPartnership from './catalogues/ar/partnership.json';
import arParts from './catalogues/ar/parts.json';
import arPersuasion from './catalogues/ar/persuasion.json';
import arProblems from './catalogues/ar/problems.json';
import arProgress from './catalogues/ar/progress.json';
import arReport from './catalogues/ar/report.json';
import arScoring from './catalogues/ar/scoring.json';
import arSummary from './catalogues/ar/summary.json';
import enCli from './catalogues/en/cli.json';
import enComparison from './catalogues/en/comparison.json';
import enComplementarity from './catalogues/en/complementarity.json';
import enElements from './catalogues/en/elements.json';
import enForces from './catalogues/en/forces.json';
import enGridView from './catalogues/en/grid-view.json';
import enMactor from './catalogues/en/mactor.json';
import enMetrics from './catalogues/en/metrics.json';
import enModel from './catalogues/en/model.json';
import enPartnership from './catalogues/en/partnership.json';
import enParts from './catalogues/en/parts.json';
import enPersuasion from './catalogues/en/persuasion.json';
import enProblems from './catalogues/en/problems.json';
import enProgress from './catalogues/en/progress.json';
import enReport from './catalogues/en/report.json';
import enScoring from './catalogues/en/scoring.json';
import enSummary from './catalogues/en/summary.json';
import esCli from './catalogues/es/cli.json';
import esComparison from './catalogues/es/comparison.json';
import esComplementarity from './catalogues/es/complementarity.json';
import esElements from './catalogues/es/elements.json';
import esForces from './catalogues/es/forces.json';
import esGridView from './catalogues/es/grid-view.json';
import esMactor from './catalogues/es/mactor.json';
import esMetrics from './catalogues/es/metrics.json';
import esModel from './catalogues/es/model.json';
import esPartnership from './catalogues/es/partnership.json';
import esParts from './catalogues/es/parts.json';
import esPersuasion from './catalogues/es/persuasion.json';
import esProblems from './catalogues/es/problems.json';
import esProgress from './catalogues/es/progress.json';
import esReport from './catalogues/es/report.json';
import esScoring from './catalogues/es/scoring.json';
import esSummary from './catalogues/es/summary.json';
import frCli from './catalogues/fr/cli.json';
import frComparison from './catalogues/fr/comparison.json';
import frComplementarity from './catalogues/fr/complementarity.json';
import frElements from './catalogues/fr/elements.json';
import frForces from './catalogues/fr/forces.json';
import frGridView from './catalogues/fr/grid-view.json';
import frMactor from './catalogues/fr/mactor.json';
import frMetrics from './catalogues/fr/metrics.json';
import frModel from './catalogues/fr/model.json';
import frPartnership from './catalogues/fr/partnership.json';
import frParts from './catalogues/fr/parts.json';
import frPersuasion from './catalogues/fr/persuasion.json';
import frProblems from './catalogues/fr/problems.json';
import frProgress from './catalogues/fr/progress.json';
import frReport from './catalogues/fr/report.json';
import frScoring from './catalogues/fr/scoring.json';
import frSummary from './catalogues/fr/summary.json';
import ptCli from './catalogues/pt/cli.json';
import ptComparison from './catalogues/pt/comparison.json';
import ptComplementarity from './catalogues/pt/complementarity.json';
import ptElements from './catalogues/pt/elements.json';
import ptForces from './catalogues/pt/forces.json';
import ptGridView from './catalogues/pt/grid-view.json';
import ptMactor from './catalogues/pt/mactor.json';
import ptMetrics from './catalogues/pt/metrics.json';
import ptModel from './catalogues/pt/model.json';
import ptPartnership from './catalogues/pt/partnership.json';
import ptParts from './catalogues/pt/parts.json';
import ptPersuasion from './catalogues/pt/persuasion.json';
import ptProblems from './catalogues/pt/problems.json';
import ptProgress from './catalogues/pt/progress.json';
import ptReport from './catalogues/pt/report.json';
import ptScoring from './catalogues/pt/scoring.json';
import ptSummary from './catalogues/pt/summary.json';
import type { LanguageTag } from './languages.ts';

/** The part of the product that a catalogue file speaks for. */
export const areas = [
  'model',
  'metrics',
  'scoring',
  'complementarity',
  'forces',
  'mactor',
  'persuasion',
  'partnership',
  'comparison',
  'summary',
  'report',
  'progress',
  'elements',
  'grid-view',
  'parts',
  'cli',
  'problems',
] as const;
export type Area = (typeof areas)[number];

/** Codes and their texts, in ICU MessageFormat. */
export type Catalogue = Readonly<Record<string, string>>;

/** Every text of every language, by area, as the JSON files hold it. */
export const catalogues: Readonly<Record<LanguageTag, Readonly<Record<Area, Catalogue>>>> = {
  en: {
    model: enModel,
    metrics: enMetrics,
    scoring: enScoring,
    complementarity: enComplementarity,
    forces: enForces,
    mactor: enMactor,
    persuasion: enPersuasion,
    partnership: enPartnership,
    comparison: enComparison,
    summary: enSummary,
    report: enReport,
    progress: enProgress,
    elements: enElements,
    'grid-view': enGridView,
    parts: enParts,
    cli: enCli,
    problems: enProblems,
  },
  fr: {
    model: frModel,
    metrics: frMetrics,
    scoring: frScoring,
    complementarity: frComplementarity,
    forces: frForces,
    mactor: frMactor,
    persuasion: frPersuasion,
    partnership: frPartnership,
    comparison: frComparison,
    summary: frSummary,
    report: frReport,
    progress: frProgress,
    elements: frElements,
    'grid-view': frGridView,
    parts: frParts,
    cli: frCli,
    problems: frProblems,
  },
  es: {
    model: esModel,
    metrics: esMetrics,
    scoring: esScoring,
    complementarity: esComplementarity,
    forces: esForces,
    mactor: esMactor,
    persuasion: esPersuasion,
    partnership: esPartnership,
    comparison: esComparison,
    summary: esSummary,
    report: esReport,
    progress: esProgress,
    elements: esElements,
    'grid-view': esGridView,
    parts: esParts,
    cli: esCli,
    problems: esProblems,
  },
  pt: {
    model: ptModel,
    metrics: ptMetrics,
    scoring: ptScoring,
    complementarity: ptComplementarity,
    forces: ptForces,
    mactor: ptMactor,
    persuasion: ptPersuasion,
    partnership: ptPartnership,
    comparison: ptComparison,
    summary: ptSummary,
    report: ptReport,
    progress: ptProgress,
    elements: ptElements,
    'grid-view': ptGridView,
    parts: ptParts,
    cli: ptCli,
    problems: ptProblems,
  },
  ar: {
    model: arModel,
    metrics: arMetrics,
    scoring: arScoring,
    complementarity: arComplementarity,
    forces: arForces,
    mactor: arMactor,
    persuasion: arPersuasion,
    partnership: arPartnership,
    comparison: arComparison,
    summary: arSummary,
    report: arReport,
    progress: arProgress,
    elements: arElements,
    'grid-view': arGridView,
    parts: arParts,
    cli: arCli,
    problems: arProblems,
  },
};

/** The texts of one language by code. */
export function textsOf(language: LanguageTag): ReadonlyMap<string, string> {
  return new Map(areas.flatMap((area) => Object.entries(catalogues[language][area])));
}
