import { catalogues } from './catalogues.ts';
import { textsIn } from './texts-in.ts';
import { translatorFrom, type Translator } from './translator.ts';

/**
 * Makes a translator for a reader's language, given as a BCP 47 tag, that can say everything.
 *
 * `fr-CA` is read in French with Canadian numbers, `ar-EG` in Arabic with Egyptian digits; a language that Allymap does
 * not speak, or no tag at all, in English.
 */
export function createTranslator(requested: string): Translator {
  return translatorFrom((language) => textsIn(catalogues[language]), requested);
}
