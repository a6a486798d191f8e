/** A language that Allymap speaks in full. */
export interface Language {
  /** BCP 47 tag, and the folder of its catalogues. */
  readonly tag: 'en' | 'fr' | 'es' | 'pt' | 'ar';
  /** What the language calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The tag of a language that Allymap speaks. */
export type LanguageTag = Language['tag'];

/** Every language that Allymap speaks; the first one stands in where a text or a language is missing. */
export const languages: readonly Language[] = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'fr', name: 'Français', direction: 'ltr' },
  { tag: 'es', name: 'Español', direction: 'ltr' },
  { tag: 'pt', name: 'Português', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
];
