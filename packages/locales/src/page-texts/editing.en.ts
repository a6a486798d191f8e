import comparison from '../catalogues/en/comparison.json?compiled';
import cells from '../catalogues/en/cells.json?compiled';
import editing from '../catalogues/en/editing.json?compiled';
import presenting from '../catalogues/en/presenting.json?compiled';
import type { Texts } from '../text.ts';

/** In English, what is said where a map is edited or presented. */
export const texts: Texts = { ...cells, ...comparison, ...editing, ...presenting };
