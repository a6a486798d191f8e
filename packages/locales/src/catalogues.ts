import type { Catalogue } from './texts-in.ts';
import type { LanguageTag } from './languages.ts';
import { methodCatalogues } from './method-catalogues.ts';
import { pageCatalogues } from './page-catalogues.ts';

/** The part of the product that a catalogue file speaks for. */
export type Area = keyof (typeof pageCatalogues)['en'] | keyof (typeof methodCatalogues)['en'];

/** Every text of every language, by area, as the JSON files hold it. */
export const catalogues: Readonly<Record<LanguageTag, Readonly<Record<Area, Catalogue>>>> = {
  en: { ...pageCatalogues.en, ...methodCatalogues.en },
  fr: { ...pageCatalogues.fr, ...methodCatalogues.fr },
  es: { ...pageCatalogues.es, ...methodCatalogues.es },
  pt: { ...pageCatalogues.pt, ...methodCatalogues.pt },
  ar: { ...pageCatalogues.ar, ...methodCatalogues.ar },
};

/** Every area. */
export const areas = Object.keys(catalogues.en) as readonly Area[];
