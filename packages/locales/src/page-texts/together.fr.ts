import together from '../catalogues/fr/together.json?compiled';
import type { Texts } from '../text.ts';

/** In French, what is said in a room, where several people change one map. */
export const texts: Texts = { ...together };
