import { languages, type Language } from './languages.ts';

/** What a reader is shown: the language of the texts, and the locale of the numbers, lists and names. */
export interface NegotiatedLanguage {
  readonly language: Language;
  /** BCP 47: the reader's own tag where Allymap speaks its language (so `ar-EG` keeps its digits), else the language's. */
  readonly locale: string;
  /** Whether it is the language that was asked for, and not one that stands in. */
  readonly spoken: boolean;
}

/**
 * Finds the language that serves a reader best.
 *
 * Takes a BCP 47 tag in any spelling (`fr-CA`, `fr_CA`, also a POSIX locale such as `fr_CA.UTF-8`); English serves where
 * the language is not spoken or the tag is none. Never throws.
 */
export function negotiateLanguage(requested: string): NegotiatedLanguage {
  const locale = readLocale(requested);
  const language = languages.find(({ tag }) => tag === locale?.language);
  if (locale === undefined || language === undefined) return { language: languages[0]!, locale: languages[0]!.tag, spoken: false };
  return { language, locale: locale.toString(), spoken: true };
}

function readLocale(requested: string): Intl.Locale | undefined {
  const tag = requested.trim().replace(/[.@].*$/s, '').replaceAll('_', '-');
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined; // not a tag: whatever a page or an environment variable holds
  }
}
