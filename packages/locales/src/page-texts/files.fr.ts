import files from '../catalogues/fr/files.json?compiled';
import type { Texts } from '../text.ts';

/** In French, what elements say where files are opened and saved. */
export const texts: Texts = files;
