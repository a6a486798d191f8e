import complementarity from '../catalogues/fr/complementarity.json?compiled';
import engagement from '../catalogues/fr/engagement.json?compiled';
import mactor from '../catalogues/fr/mactor.json?compiled';
import partnership from '../catalogues/fr/partnership.json?compiled';
import persuasion from '../catalogues/fr/persuasion.json?compiled';
import results from '../catalogues/fr/results.json?compiled';
import type { Texts } from '../text.ts';

/** In French, what is said of the results about an actor, a tie or an alliance, when one is selected. */
export const texts: Texts = { ...engagement, ...complementarity, ...mactor, ...persuasion, ...partnership, ...results };
