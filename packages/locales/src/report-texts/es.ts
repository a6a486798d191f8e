import cli from '../catalogues/es/cli.json?compiled';
import comparison from '../catalogues/es/comparison.json?compiled';
import complementarity from '../catalogues/es/complementarity.json?compiled';
import cells from '../catalogues/es/cells.json?compiled';
import editing from '../catalogues/es/editing.json?compiled';
import presenting from '../catalogues/es/presenting.json?compiled';
import engagement from '../catalogues/es/engagement.json?compiled';
import files from '../catalogues/es/files.json?compiled';
import mactor from '../catalogues/es/mactor.json?compiled';
import options from '../catalogues/es/options.json?compiled';
import partnership from '../catalogues/es/partnership.json?compiled';
import persuasion from '../catalogues/es/persuasion.json?compiled';
import pictures from '../catalogues/es/pictures.json?compiled';
import results from '../catalogues/es/results.json?compiled';
import sources from '../catalogues/es/sources.json?compiled';
import templates from '../catalogues/es/templates.json?compiled';
import together from '../catalogues/es/together.json?compiled';
import type { Texts } from '../text.ts';

/** In Spanish, what only reports and the command line say. */
export const texts: Texts = { ...engagement, ...complementarity, ...mactor, ...persuasion, ...partnership, ...comparison, ...sources, ...options, ...templates, ...files, ...pictures, ...results, ...editing, ...cells, ...presenting, ...together, ...cli };
