import comparison from '../catalogues/es/comparison.json?compiled';
import cells from '../catalogues/es/cells.json?compiled';
import editing from '../catalogues/es/editing.json?compiled';
import presenting from '../catalogues/es/presenting.json?compiled';
import type { Texts } from '../text.ts';

/** In Spanish, what is said where a map is edited or presented. */
export const texts: Texts = { ...cells, ...comparison, ...editing, ...presenting };
