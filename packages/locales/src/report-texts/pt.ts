import cli from '../catalogues/pt/cli.json?compiled';
import comparison from '../catalogues/pt/comparison.json?compiled';
import complementarity from '../catalogues/pt/complementarity.json?compiled';
import cells from '../catalogues/pt/cells.json?compiled';
import editing from '../catalogues/pt/editing.json?compiled';
import presenting from '../catalogues/pt/presenting.json?compiled';
import engagement from '../catalogues/pt/engagement.json?compiled';
import files from '../catalogues/pt/files.json?compiled';
import mactor from '../catalogues/pt/mactor.json?compiled';
import options from '../catalogues/pt/options.json?compiled';
import partnership from '../catalogues/pt/partnership.json?compiled';
import persuasion from '../catalogues/pt/persuasion.json?compiled';
import pictures from '../catalogues/pt/pictures.json?compiled';
import results from '../catalogues/pt/results.json?compiled';
import sources from '../catalogues/pt/sources.json?compiled';
import templates from '../catalogues/pt/templates.json?compiled';
import together from '../catalogues/pt/together.json?compiled';
import type { Texts } from '../text.ts';

/** In Portuguese, what only reports and the command line say. */
export const texts: Texts = { ...engagement, ...complementarity, ...mactor, ...persuasion, ...partnership, ...comparison, ...sources, ...options, ...templates, ...files, ...pictures, ...results, ...editing, ...cells, ...presenting, ...together, ...cli };
