import together from '../catalogues/es/together.json?compiled';
import type { Texts } from '../text.ts';

/** In Spanish, what is said in a room, where several people change one map. */
export const texts: Texts = { ...together };
