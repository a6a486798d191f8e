import complementarity from '../catalogues/ar/complementarity.json?compiled';
import engagement from '../catalogues/ar/engagement.json?compiled';
import mactor from '../catalogues/ar/mactor.json?compiled';
import partnership from '../catalogues/ar/partnership.json?compiled';
import persuasion from '../catalogues/ar/persuasion.json?compiled';
import results from '../catalogues/ar/results.json?compiled';
import type { Texts } from '../text.ts';

/** In Arabic, what is said of the results about an actor, a tie or an alliance, when one is selected. */
export const texts: Texts = { ...engagement, ...complementarity, ...mactor, ...persuasion, ...partnership, ...results };
