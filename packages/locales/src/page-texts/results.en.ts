import complementarity from '../catalogues/en/complementarity.json?compiled';
import engagement from '../catalogues/en/engagement.json?compiled';
import mactor from '../catalogues/en/mactor.json?compiled';
import partnership from '../catalogues/en/partnership.json?compiled';
import persuasion from '../catalogues/en/persuasion.json?compiled';
import results from '../catalogues/en/results.json?compiled';
import type { Texts } from '../text.ts';

/** In English, what is said of the results about an actor, a tie or an alliance, when one is selected. */
export const texts: Texts = { ...engagement, ...complementarity, ...mactor, ...persuasion, ...partnership, ...results };
