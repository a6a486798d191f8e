import { texts as ar } from '@allymap/locales/page/pictures.ar';
import { texts as en } from '@allymap/locales/page/pictures.en';
import { texts as es } from '@allymap/locales/page/pictures.es';
import { texts as fr } from '@allymap/locales/page/pictures.fr';
import { texts as pt } from '@allymap/locales/page/pictures.pt';

/** What pictures say, by language; a file of one language holds that one alone. */
export const texts = { ar, en, es, fr, pt };
