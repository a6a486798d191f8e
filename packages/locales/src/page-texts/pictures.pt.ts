import comparison from '../catalogues/pt/comparison.json?compiled';
import complementarity from '../catalogues/pt/complementarity.json?compiled';
import engagement from '../catalogues/pt/engagement.json?compiled';
import mactor from '../catalogues/pt/mactor.json?compiled';
import partnership from '../catalogues/pt/partnership.json?compiled';
import persuasion from '../catalogues/pt/persuasion.json?compiled';
import pictures from '../catalogues/pt/pictures.json?compiled';
import type { Texts } from '../text.ts';

/** In Portuguese, what pictures say that are loaded when somebody asks for them, and what the methods say of which they are. */
export const texts: Texts = { ...engagement, ...comparison, ...complementarity, ...mactor, ...partnership, ...persuasion, ...pictures };
