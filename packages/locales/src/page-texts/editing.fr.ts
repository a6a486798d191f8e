import comparison from '../catalogues/fr/comparison.json?compiled';
import cells from '../catalogues/fr/cells.json?compiled';
import editing from '../catalogues/fr/editing.json?compiled';
import presenting from '../catalogues/fr/presenting.json?compiled';
import type { Texts } from '../text.ts';

/** In French, what is said where a map is edited or presented. */
export const texts: Texts = { ...cells, ...comparison, ...editing, ...presenting };
