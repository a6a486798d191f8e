import { negotiateLanguage, translatorFrom, type LanguageTag, type Texts, type Translator } from '@allymap/locales/page';

/** What a room says, a language at a time. */
const files: Readonly<Record<LanguageTag, () => Promise<{ texts: Texts }>>> = {
  en: () => import('@allymap/locales/page/together.en'),
  fr: () => import('@allymap/locales/page/together.fr'),
  es: () => import('@allymap/locales/page/together.es'),
  pt: () => import('@allymap/locales/page/together.pt'),
  ar: () => import('@allymap/locales/page/together.ar'),
};

/** Loads the words in which a room speaks to a reader, by a BCP 47 tag. */
export async function roomWords(requested: string): Promise<Translator> {
  const { texts } = await files[negotiateLanguage(requested).language.tag]();
  return translatorFrom(() => texts, requested);
}
