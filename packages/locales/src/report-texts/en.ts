import cli from '../catalogues/en/cli.json?compiled';
import comparison from '../catalogues/en/comparison.json?compiled';
import complementarity from '../catalogues/en/complementarity.json?compiled';
import cells from '../catalogues/en/cells.json?compiled';
import editing from '../catalogues/en/editing.json?compiled';
import presenting from '../catalogues/en/presenting.json?compiled';
import engagement from '../catalogues/en/engagement.json?compiled';
import files from '../catalogues/en/files.json?compiled';
import mactor from '../catalogues/en/mactor.json?compiled';
import options from '../catalogues/en/options.json?compiled';
import partnership from '../catalogues/en/partnership.json?compiled';
import persuasion from '../catalogues/en/persuasion.json?compiled';
import pictures from '../catalogues/en/pictures.json?compiled';
import results from '../catalogues/en/results.json?compiled';
import sources from '../catalogues/en/sources.json?compiled';
import templates from '../catalogues/en/templates.json?compiled';
import together from '../catalogues/en/together.json?compiled';
import type { Texts } from '../text.ts';

/** In English, what only reports and the command line say. */
export const texts: Texts = { ...engagement, ...complementarity, ...mactor, ...persuasion, ...partnership, ...comparison, ...sources, ...options, ...templates, ...files, ...pictures, ...results, ...editing, ...cells, ...presenting, ...together, ...cli };
