import together from '../catalogues/en/together.json?compiled';
import type { Texts } from '../text.ts';

/** In English, what is said in a room, where several people change one map. */
export const texts: Texts = { ...together };
