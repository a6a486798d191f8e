import { texts as ar } from '@allymap/locales/page/editing.ar';
import { texts as en } from '@allymap/locales/page/editing.en';
import { texts as es } from '@allymap/locales/page/editing.es';
import { texts as fr } from '@allymap/locales/page/editing.fr';
import { texts as pt } from '@allymap/locales/page/editing.pt';

/** What is said while a map is edited, by language. */
export const texts = { ar, en, es, fr, pt };
