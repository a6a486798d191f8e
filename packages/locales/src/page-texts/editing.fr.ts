import comparison from '../catalogues/fr/comparison.json?compiled';
import cells from '../catalogues/fr/cells.json?compiled';
import editing from '../catalogues/fr/editing.json?compiled';
import type { Texts } from '../text.ts';

/** In French, what is said where a map is edited. */
export const texts: Texts = { ...cells, ...comparison, ...editing };
