import cli from '../catalogues/fr/cli.json?compiled';
import comparison from '../catalogues/fr/comparison.json?compiled';
import complementarity from '../catalogues/fr/complementarity.json?compiled';
import cells from '../catalogues/fr/cells.json?compiled';
import editing from '../catalogues/fr/editing.json?compiled';
import presenting from '../catalogues/fr/presenting.json?compiled';
import engagement from '../catalogues/fr/engagement.json?compiled';
import files from '../catalogues/fr/files.json?compiled';
import mactor from '../catalogues/fr/mactor.json?compiled';
import options from '../catalogues/fr/options.json?compiled';
import partnership from '../catalogues/fr/partnership.json?compiled';
import persuasion from '../catalogues/fr/persuasion.json?compiled';
import pictures from '../catalogues/fr/pictures.json?compiled';
import results from '../catalogues/fr/results.json?compiled';
import sources from '../catalogues/fr/sources.json?compiled';
import templates from '../catalogues/fr/templates.json?compiled';
import together from '../catalogues/fr/together.json?compiled';
import type { Texts } from '../text.ts';

/** In French, what only reports and the command line say. */
export const texts: Texts = { ...engagement, ...complementarity, ...mactor, ...persuasion, ...partnership, ...comparison, ...sources, ...options, ...templates, ...files, ...pictures, ...results, ...editing, ...cells, ...presenting, ...together, ...cli };
