import comparison from '../catalogues/en/comparison.json?compiled';
import complementarity from '../catalogues/en/complementarity.json?compiled';
import engagement from '../catalogues/en/engagement.json?compiled';
import mactor from '../catalogues/en/mactor.json?compiled';
import partnership from '../catalogues/en/partnership.json?compiled';
import persuasion from '../catalogues/en/persuasion.json?compiled';
import pictures from '../catalogues/en/pictures.json?compiled';
import type { Texts } from '../text.ts';

/** In English, what pictures say that are loaded when somebody asks for them, and what the methods say of which they are. */
export const texts: Texts = { ...engagement, ...comparison, ...complementarity, ...mactor, ...partnership, ...persuasion, ...pictures };
