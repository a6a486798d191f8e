import type { LanguageTag } from './languages.ts';
import { negotiateLanguage } from './negotiate-language.ts';
import type { Texts } from './text.ts';
import { translatorFrom, type Translator } from './translator.ts';

/** Each language is a file of its own, which bundlers and browsers load when it is first asked for. */
const files: Readonly<Record<LanguageTag, () => Promise<{ texts: Texts }>>> = {
  en: () => import('./page-texts/en.ts'),
  fr: () => import('./page-texts/fr.ts'),
  es: () => import('./page-texts/es.ts'),
  pt: () => import('./page-texts/pt.ts'),
  ar: () => import('./page-texts/ar.ts'),
};

const loaded = new Map<LanguageTag, Texts>();
const loading = new Map<LanguageTag, Promise<void>>();
const translators = new Map<string, Translator>();

/** The file of a language did not arrive. */
export class UnloadedLanguageError extends Error {
  override readonly name = 'UnloadedLanguageError';
  constructor(
    readonly language: LanguageTag,
    cause: unknown,
  ) {
    super(`The texts of the language ${language} could not be loaded.`, { cause });
  }
}

/** Makes the texts of a language known, for a page that has them already (`import { texts } from '@allymap/locales/page/fr'`). */
export function addLanguage(language: LanguageTag, texts: Texts): void {
  loaded.set(language, texts);
  translators.clear(); // English may stand in where a translator lacked a text
}

/**
 * Loads the texts of the language that serves a reader best, given as a BCP 47 tag, unless they are there.
 *
 * Rejects with `UnloadedLanguageError` where the file does not arrive; calling it again asks for the file once more.
 */
export async function loadLanguage(requested: string): Promise<void> {
  const { tag } = negotiateLanguage(requested).language;
  if (loaded.has(tag)) return;
  let arriving = loading.get(tag);
  if (arriving === undefined) {
    arriving = files[tag]().then(({ texts }) => addLanguage(tag, texts));
    loading.set(tag, arriving);
  }
  try {
    await arriving;
  } catch (error) {
    throw new UnloadedLanguageError(tag, error);
  } finally {
    loading.delete(tag);
  }
}

/** A translator as that of the whole package, without the texts of methods that no element shows; null while its language is not loaded. */
export function loadedTranslator(requested: string): Translator | null {
  const found = translators.get(requested);
  if (found !== undefined) return found;
  if (!loaded.has(negotiateLanguage(requested).language.tag)) return null;
  const made = translatorFrom((language) => loaded.get(language), requested);
  translators.set(requested, made);
  return made;
}
