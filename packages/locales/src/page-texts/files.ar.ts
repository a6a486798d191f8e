import files from '../catalogues/ar/files.json?compiled';
import type { Texts } from '../text.ts';

/** In Arabic, what elements say where files are opened and saved. */
export const texts: Texts = files;
