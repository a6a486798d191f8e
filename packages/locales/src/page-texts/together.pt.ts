import together from '../catalogues/pt/together.json?compiled';
import type { Texts } from '../text.ts';

/** In Portuguese, what is said in a room, where several people change one map. */
export const texts: Texts = { ...together };
