import comparison from '../catalogues/fr/comparison.json?compiled';
import complementarity from '../catalogues/fr/complementarity.json?compiled';
import engagement from '../catalogues/fr/engagement.json?compiled';
import mactor from '../catalogues/fr/mactor.json?compiled';
import partnership from '../catalogues/fr/partnership.json?compiled';
import persuasion from '../catalogues/fr/persuasion.json?compiled';
import pictures from '../catalogues/fr/pictures.json?compiled';
import type { Texts } from '../text.ts';

/** In French, what pictures say that are loaded when somebody asks for them, and what the methods say of which they are. */
export const texts: Texts = { ...engagement, ...comparison, ...complementarity, ...mactor, ...partnership, ...persuasion, ...pictures };
