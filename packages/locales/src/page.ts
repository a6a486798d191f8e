import { textsIn } from './texts-in.ts';
import { pageCatalogues } from './page-catalogues.ts';
import { translatorFrom, type Translator } from './translator.ts';

// What a page with elements needs: the same words, without the texts that only reports and the command line say.
export { languages, type Language, type LanguageTag } from './languages.ts';
export { negotiateLanguage, type NegotiatedLanguage } from './negotiate-language.ts';
export type { TextParams, Translator } from './translator.ts';
export { methodName } from './method-name.ts';
export { namesOf, type NamedThing, type NameLookup } from './names.ts';
export { cleanText, isolate } from './isolate.ts';
export { errorText, problemText, remarkText, type ProblemText, type SayableProblem } from './problem-text.ts';

/** Makes a translator as that of the whole package, which lacks the texts of methods that no element shows. */
export function createTranslator(requested: string): Translator {
  return translatorFrom((language) => textsIn(pageCatalogues[language]), requested);
}
