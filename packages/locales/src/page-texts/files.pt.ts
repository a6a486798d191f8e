import files from '../catalogues/pt/files.json?compiled';
import type { Texts } from '../text.ts';

/** In Portuguese, what elements say where files are opened and saved. */
export const texts: Texts = files;
