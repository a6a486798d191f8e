import type { LanguageTag } from './languages.ts';
import { negotiateLanguage } from './negotiate-language.ts';
import type { Texts } from './text.ts';
import { translatorFrom, type Translator } from './translator.ts';

/** What of the texts a page loads: what elements say of a map, where files are opened and saved, in further pictures, of results, and where a map is edited. */
export type PageTexts = 'page' | 'files' | 'pictures' | 'results' | 'editing';

/** Each language is a file of its own, and so is what it says of files, in further pictures, of results and while editing; bundlers and browsers load it when it is first asked for. */
const files: Readonly<Record<PageTexts, Readonly<Record<LanguageTag, () => Promise<{ texts: Texts }>>>>> = {
  page: {
    en: () => import('./page-texts/en.ts'),
    fr: () => import('./page-texts/fr.ts'),
    es: () => import('./page-texts/es.ts'),
    pt: () => import('./page-texts/pt.ts'),
    ar: () => import('./page-texts/ar.ts'),
  },
  files: {
    en: () => import('./page-texts/files.en.ts'),
    fr: () => import('./page-texts/files.fr.ts'),
    es: () => import('./page-texts/files.es.ts'),
    pt: () => import('./page-texts/files.pt.ts'),
    ar: () => import('./page-texts/files.ar.ts'),
  },
  pictures: {
    en: () => import('./page-texts/pictures.en.ts'),
    fr: () => import('./page-texts/pictures.fr.ts'),
    es: () => import('./page-texts/pictures.es.ts'),
    pt: () => import('./page-texts/pictures.pt.ts'),
    ar: () => import('./page-texts/pictures.ar.ts'),
  },
  results: {
    en: () => import('./page-texts/results.en.ts'),
    fr: () => import('./page-texts/results.fr.ts'),
    es: () => import('./page-texts/results.es.ts'),
    pt: () => import('./page-texts/results.pt.ts'),
    ar: () => import('./page-texts/results.ar.ts'),
  },
  editing: {
    en: () => import('./page-texts/editing.en.ts'),
    fr: () => import('./page-texts/editing.fr.ts'),
    es: () => import('./page-texts/editing.es.ts'),
    pt: () => import('./page-texts/editing.pt.ts'),
    ar: () => import('./page-texts/editing.ar.ts'),
  },
};

const loaded: Readonly<Record<PageTexts, Map<LanguageTag, Texts>>> = { page: new Map(), files: new Map(), pictures: new Map(), results: new Map(), editing: new Map() };
const loading: Readonly<Record<PageTexts, Map<LanguageTag, Promise<void>>>> = { page: new Map(), files: new Map(), pictures: new Map(), results: new Map(), editing: new Map() };
/** All that is loaded of a language. */
const spoken = new Map<LanguageTag, Texts>();
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
export function addLanguage(language: LanguageTag, texts: Texts, of: PageTexts = 'page'): void {
  loaded[of].set(language, texts);
  spoken.set(language, { ...loaded.files.get(language), ...loaded.pictures.get(language), ...loaded.results.get(language), ...loaded.editing.get(language), ...loaded.page.get(language) });
  translators.clear(); // English may stand in where a translator lacked a text
}

/**
 * Loads the texts of the language that serves a reader best, given as a BCP 47 tag, unless they are there.
 *
 * Rejects with `UnloadedLanguageError` where the file does not arrive; calling it again asks for the file once more.
 */
export async function loadLanguage(requested: string, of: PageTexts = 'page'): Promise<void> {
  const { tag } = negotiateLanguage(requested).language;
  if (loaded[of].has(tag)) return;
  let arriving = loading[of].get(tag);
  if (arriving === undefined) {
    arriving = files[of][tag]().then(({ texts }) => addLanguage(tag, texts, of));
    loading[of].set(tag, arriving);
  }
  try {
    await arriving;
  } catch (error) {
    throw new UnloadedLanguageError(tag, error);
  } finally {
    loading[of].delete(tag);
  }
}

/** Whether the texts of the language that serves a reader best are there. */
export function hasLanguage(requested: string, of: PageTexts = 'page'): boolean {
  return loaded[of].has(negotiateLanguage(requested).language.tag);
}

/** A translator as that of the whole package, without the texts of methods that no element shows; null while its language is not loaded. */
export function loadedTranslator(requested: string): Translator | null {
  const found = translators.get(requested);
  if (found !== undefined) return found;
  if (!hasLanguage(requested)) return null;
  const made = translatorFrom((language) => spoken.get(language), requested);
  translators.set(requested, made);
  return made;
}
