import { texts as arPage } from './page-texts/ar.ts';
import { texts as enPage } from './page-texts/en.ts';
import { texts as esPage } from './page-texts/es.ts';
import { texts as frPage } from './page-texts/fr.ts';
import { texts as ptPage } from './page-texts/pt.ts';
import { texts as arReport } from './report-texts/ar.ts';
import { texts as enReport } from './report-texts/en.ts';
import { texts as esReport } from './report-texts/es.ts';
import { texts as frReport } from './report-texts/fr.ts';
import { texts as ptReport } from './report-texts/pt.ts';
import type { LanguageTag } from './languages.ts';
import type { Texts } from './text.ts';
import { translatorFrom, type Translator } from './translator.ts';

const texts: Readonly<Record<LanguageTag, Texts>> = {
  en: { ...enPage, ...enReport },
  fr: { ...frPage, ...frReport },
  es: { ...esPage, ...esReport },
  pt: { ...ptPage, ...ptReport },
  ar: { ...arPage, ...arReport },
};

/**
 * Makes a translator for a reader's language, given as a BCP 47 tag, that can say everything.
 *
 * `fr-CA` is read in French with Canadian numbers, `ar-EG` in Arabic with Egyptian digits; a language that Allymap does
 * not speak, or no tag at all, in English.
 */
export function createTranslator(requested: string): Translator {
  return translatorFrom((language) => texts[language], requested);
}
