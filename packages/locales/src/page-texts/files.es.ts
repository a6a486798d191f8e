import files from '../catalogues/es/files.json?compiled';
import type { Texts } from '../text.ts';

/** In Spanish, what elements say where files are opened and saved. */
export const texts: Texts = files;
