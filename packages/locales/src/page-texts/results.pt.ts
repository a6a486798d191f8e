import complementarity from '../catalogues/pt/complementarity.json?compiled';
import engagement from '../catalogues/pt/engagement.json?compiled';
import mactor from '../catalogues/pt/mactor.json?compiled';
import partnership from '../catalogues/pt/partnership.json?compiled';
import persuasion from '../catalogues/pt/persuasion.json?compiled';
import results from '../catalogues/pt/results.json?compiled';
import type { Texts } from '../text.ts';

/** In Portuguese, what is said of the results about an actor, a tie or an alliance, when one is selected. */
export const texts: Texts = { ...engagement, ...complementarity, ...mactor, ...persuasion, ...partnership, ...results };
