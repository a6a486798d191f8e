// What a page with elements needs: the same words, a language at a time, without the texts that only reports and the command line say.
export { languages, type Language, type LanguageTag } from './languages.ts';
export { negotiateLanguage, type NegotiatedLanguage } from './negotiate-language.ts';
export { translatorFrom, type TextParams, type TextsOf, type Translator } from './translator.ts';
export type { Texts } from './text.ts';
export { addLanguage, hasLanguage, loadedTranslator, loadLanguage, UnloadedLanguageError, type PageTexts } from './loaded-languages.ts';
export { methodName } from './method-name.ts';
export { namesOf, type NamedThing, type NameLookup } from './names.ts';
export { cleanText, isolate } from './isolate.ts';
export { errorText, problemText, remarkText, type ProblemText, type SayableProblem } from './problem-text.ts';
export { questionText, rowFateText, rowPlaceText, type SayableQuestion, type SayableRow } from './file-texts.ts';
