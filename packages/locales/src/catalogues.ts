import arCli from './catalogues/ar/cli.json';
import arElements from './catalogues/ar/elements.json';
import arGridView from './catalogues/ar/grid-view.json';
import arMethods from './catalogues/ar/methods.json';
import arMetrics from './catalogues/ar/metrics.json';
import arModel from './catalogues/ar/model.json';
import arParts from './catalogues/ar/parts.json';
import arProblems from './catalogues/ar/problems.json';
import enCli from './catalogues/en/cli.json';
import enElements from './catalogues/en/elements.json';
import enGridView from './catalogues/en/grid-view.json';
import enMethods from './catalogues/en/methods.json';
import enMetrics from './catalogues/en/metrics.json';
import enModel from './catalogues/en/model.json';
import enParts from './catalogues/en/parts.json';
import enProblems from './catalogues/en/problems.json';
import esCli from './catalogues/es/cli.json';
import esElements from './catalogues/es/elements.json';
import esGridView from './catalogues/es/grid-view.json';
import esMethods from './catalogues/es/methods.json';
import esMetrics from './catalogues/es/metrics.json';
import esModel from './catalogues/es/model.json';
import esParts from './catalogues/es/parts.json';
import esProblems from './catalogues/es/problems.json';
import frCli from './catalogues/fr/cli.json';
import frElements from './catalogues/fr/elements.json';
import frGridView from './catalogues/fr/grid-view.json';
import frMethods from './catalogues/fr/methods.json';
import frMetrics from './catalogues/fr/metrics.json';
import frModel from './catalogues/fr/model.json';
import frParts from './catalogues/fr/parts.json';
import frProblems from './catalogues/fr/problems.json';
import ptCli from './catalogues/pt/cli.json';
import ptElements from './catalogues/pt/elements.json';
import ptGridView from './catalogues/pt/grid-view.json';
import ptMethods from './catalogues/pt/methods.json';
import ptMetrics from './catalogues/pt/metrics.json';
import ptModel from './catalogues/pt/model.json';
import ptParts from './catalogues/pt/parts.json';
import ptProblems from './catalogues/pt/problems.json';
import type { LanguageTag } from './languages.ts';

/** The part of the product that a catalogue file speaks for. */
export const areas = ['model', 'metrics', 'methods', 'elements', 'grid-view', 'parts', 'cli', 'problems'] as const;
export type Area = (typeof areas)[number];

/** Codes and their texts, in ICU MessageFormat. */
export type Catalogue = Readonly<Record<string, string>>;

/** Every text of every language, by area, as the JSON files hold it. */
export const catalogues: Readonly<Record<LanguageTag, Readonly<Record<Area, Catalogue>>>> = {
  en: { model: enModel, metrics: enMetrics, methods: enMethods, elements: enElements, 'grid-view': enGridView, cli: enCli, parts: enParts, problems: enProblems },
  fr: { model: frModel, metrics: frMetrics, methods: frMethods, elements: frElements, 'grid-view': frGridView, cli: frCli, parts: frParts, problems: frProblems },
  es: { model: esModel, metrics: esMetrics, methods: esMethods, elements: esElements, 'grid-view': esGridView, cli: esCli, parts: esParts, problems: esProblems },
  pt: { model: ptModel, metrics: ptMetrics, methods: ptMethods, elements: ptElements, 'grid-view': ptGridView, cli: ptCli, parts: ptParts, problems: ptProblems },
  ar: { model: arModel, metrics: arMetrics, methods: arMethods, elements: arElements, 'grid-view': arGridView, cli: arCli, parts: arParts, problems: arProblems },
};

/** The texts of one language by code. */
export function textsOf(language: LanguageTag): ReadonlyMap<string, string> {
  return new Map(areas.flatMap((area) => Object.entries(catalogues[language][area])));
}
