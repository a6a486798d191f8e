import together from '../catalogues/ar/together.json?compiled';
import type { Texts } from '../text.ts';

/** In Arabic, what is said in a room, where several people change one map. */
export const texts: Texts = { ...together };
