import cli from '../catalogues/ar/cli.json?compiled';
import comparison from '../catalogues/ar/comparison.json?compiled';
import complementarity from '../catalogues/ar/complementarity.json?compiled';
import cells from '../catalogues/ar/cells.json?compiled';
import editing from '../catalogues/ar/editing.json?compiled';
import presenting from '../catalogues/ar/presenting.json?compiled';
import engagement from '../catalogues/ar/engagement.json?compiled';
import files from '../catalogues/ar/files.json?compiled';
import mactor from '../catalogues/ar/mactor.json?compiled';
import options from '../catalogues/ar/options.json?compiled';
import partnership from '../catalogues/ar/partnership.json?compiled';
import persuasion from '../catalogues/ar/persuasion.json?compiled';
import pictures from '../catalogues/ar/pictures.json?compiled';
import results from '../catalogues/ar/results.json?compiled';
import sources from '../catalogues/ar/sources.json?compiled';
import templates from '../catalogues/ar/templates.json?compiled';
import together from '../catalogues/ar/together.json?compiled';
import type { Texts } from '../text.ts';

/** In Arabic, what only reports and the command line say. */
export const texts: Texts = { ...engagement, ...complementarity, ...mactor, ...persuasion, ...partnership, ...comparison, ...sources, ...options, ...templates, ...files, ...pictures, ...results, ...editing, ...cells, ...presenting, ...together, ...cli };
