import type { LanguageTag } from '@allymap/locales/page';

/** What is said in a language of which nothing else has arrived. */
export const languageMissing: Readonly<Record<LanguageTag, string>> = {
  en: 'The English texts did not load. Reload the page; if they still do not load, tell whoever looks after it.',
  fr: 'Les textes en français ne se sont pas chargés. Rechargez la page ; s’ils ne se chargent toujours pas, prévenez la personne qui s’en occupe.',
  es: 'Los textos en español no se han cargado. Vuelva a cargar la página; si siguen sin cargarse, avise a la persona que la gestiona.',
  pt: 'Os textos em português não foram carregados. Recarregue a página; se continuarem sem carregar, avise a pessoa responsável por ela.',
  ar: 'لم تُحمَّل النصوص العربية. أعيدوا تحميل الصفحة، وإن لم تُحمَّل بعد ذلك فأبلغوا المسؤول عنها.',
};
