import comparison from '../catalogues/pt/comparison.json?compiled';
import cells from '../catalogues/pt/cells.json?compiled';
import editing from '../catalogues/pt/editing.json?compiled';
import type { Texts } from '../text.ts';

/** In Portuguese, what is said where a map is edited. */
export const texts: Texts = { ...cells, ...comparison, ...editing };
