import comparison from '../catalogues/pt/comparison.json?compiled';
import cells from '../catalogues/pt/cells.json?compiled';
import editing from '../catalogues/pt/editing.json?compiled';
import presenting from '../catalogues/pt/presenting.json?compiled';
import type { Texts } from '../text.ts';

/** In Portuguese, what is said where a map is edited or presented. */
export const texts: Texts = { ...cells, ...comparison, ...editing, ...presenting };
