import { languages, type Language } from '@allymap/locales/page';

/** The languages that a reader can choose from. In a one-file bundle of one language the build puts that one in their place. */
export const offeredLanguages: readonly Language[] = languages;
