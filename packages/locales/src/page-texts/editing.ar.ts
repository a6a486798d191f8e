import comparison from '../catalogues/ar/comparison.json?compiled';
import cells from '../catalogues/ar/cells.json?compiled';
import editing from '../catalogues/ar/editing.json?compiled';
import presenting from '../catalogues/ar/presenting.json?compiled';
import type { Texts } from '../text.ts';

/** In Arabic, what is said where a map is edited or presented. */
export const texts: Texts = { ...cells, ...comparison, ...editing, ...presenting };
