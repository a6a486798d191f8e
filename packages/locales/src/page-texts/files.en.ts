import files from '../catalogues/en/files.json?compiled';
import type { Texts } from '../text.ts';

/** In English, what elements say where files are opened and saved. */
export const texts: Texts = files;
