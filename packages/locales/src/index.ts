export { languages, type Language, type LanguageTag } from './languages.ts';
export { negotiateLanguage, type NegotiatedLanguage } from './negotiate-language.ts';
export { createTranslator } from './create-translator.ts';
export type { TextParams, Translator } from './translator.ts';
export { namesOf, type NamedThing, type NameLookup } from './names.ts';
export { cleanText, isolate } from './isolate.ts';
export { runsRightToLeft } from './runs-right-to-left.ts';
export { replaceUnseen } from './unseen.ts';
export { errorText, problemText, type ProblemText, type SayableProblem } from './problem-text.ts';
