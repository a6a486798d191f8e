import comparison from '../catalogues/ar/comparison.json?compiled';
import complementarity from '../catalogues/ar/complementarity.json?compiled';
import engagement from '../catalogues/ar/engagement.json?compiled';
import mactor from '../catalogues/ar/mactor.json?compiled';
import partnership from '../catalogues/ar/partnership.json?compiled';
import persuasion from '../catalogues/ar/persuasion.json?compiled';
import pictures from '../catalogues/ar/pictures.json?compiled';
import type { Texts } from '../text.ts';

/** In Arabic, what pictures say that are loaded when somebody asks for them, and what the methods say of which they are. */
export const texts: Texts = { ...engagement, ...comparison, ...complementarity, ...mactor, ...partnership, ...persuasion, ...pictures };
