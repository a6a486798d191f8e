import comparison from '../catalogues/es/comparison.json?compiled';
import cells from '../catalogues/es/cells.json?compiled';
import editing from '../catalogues/es/editing.json?compiled';
import type { Texts } from '../text.ts';

/** In Spanish, what is said where a map is edited. */
export const texts: Texts = { ...cells, ...comparison, ...editing };
