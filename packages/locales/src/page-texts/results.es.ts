import complementarity from '../catalogues/es/complementarity.json?compiled';
import engagement from '../catalogues/es/engagement.json?compiled';
import mactor from '../catalogues/es/mactor.json?compiled';
import partnership from '../catalogues/es/partnership.json?compiled';
import persuasion from '../catalogues/es/persuasion.json?compiled';
import results from '../catalogues/es/results.json?compiled';
import type { Texts } from '../text.ts';

/** In Spanish, what is said of the results about an actor, a tie or an alliance, when one is selected. */
export const texts: Texts = { ...engagement, ...complementarity, ...mactor, ...persuasion, ...partnership, ...results };
