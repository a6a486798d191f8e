import comparison from '../catalogues/es/comparison.json?compiled';
import complementarity from '../catalogues/es/complementarity.json?compiled';
import engagement from '../catalogues/es/engagement.json?compiled';
import mactor from '../catalogues/es/mactor.json?compiled';
import partnership from '../catalogues/es/partnership.json?compiled';
import persuasion from '../catalogues/es/persuasion.json?compiled';
import pictures from '../catalogues/es/pictures.json?compiled';
import type { Texts } from '../text.ts';

/** In Spanish, what pictures say that are loaded when somebody asks for them, and what the methods say of which they are. */
export const texts: Texts = { ...engagement, ...comparison, ...complementarity, ...mactor, ...partnership, ...persuasion, ...pictures };
