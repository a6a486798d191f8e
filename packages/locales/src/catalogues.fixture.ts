import { readFileSync } from 'node:fs';
import type { LanguageTag } from './languages.ts';

// The catalogues as translators write them, for tests: what ships is compiled from them.

/** Codes and their texts, in ICU MessageFormat. */
export type Catalogue = Readonly<Record<string, string>>;

/** What elements say, and what only reports and the command line say: the names of the catalogue files. */
export const areas = [
  'model', 'left-out', 'metrics', 'scoring', 'forces', 'summary', 'progress', 'elements', 'grid-view', 'parts', 'problems', 'remarks',
  'engagement', 'complementarity', 'mactor', 'persuasion', 'partnership', 'comparison', 'sources', 'options', 'templates', 'files', 'pictures', 'results', 'editing', 'cells', 'presenting', 'together', 'cli',
] as const;

/** The part of the product that a catalogue file speaks for. */
export type Area = (typeof areas)[number];

const read = (tag: LanguageTag, area: Area): Catalogue =>
  JSON.parse(readFileSync(new URL(`catalogues/${tag}/${area}.json`, import.meta.url), 'utf8')) as Catalogue;

const areasOf = (tag: LanguageTag): Readonly<Record<Area, Catalogue>> =>
  Object.fromEntries(areas.map((area) => [area, read(tag, area)])) as Record<Area, Catalogue>;

/** Every text of every language, by area, as the JSON files hold it. */
export const catalogues: Readonly<Record<LanguageTag, Readonly<Record<Area, Catalogue>>>> = {
  en: areasOf('en'),
  fr: areasOf('fr'),
  es: areasOf('es'),
  pt: areasOf('pt'),
  ar: areasOf('ar'),
};
