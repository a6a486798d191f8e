import type { Document } from '../model/document.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import type { Analysis } from './analysis-result.ts';
import { createAnalyser, type AnalysisStep } from './analyser.ts';
import { allTables } from './entries/index.ts';
import { usualIds } from './entries/usual.ts';

const whole = createAnalyser(allTables, usualIds);

/**
 * Analyses a checked document: network, scores, grid, forces per objective, and a summary, as one plain JSON object.
 *
 * The same document and options give the same object, key by key, on every machine; it holds no NaN and no infinity,
 * and unknown is `null`. A map without actors, ties, criteria or objectives gives a result as well. A metric or method that
 * cannot do the map, or has a mistake in it, is left out and says why in its place; the others are computed all the same.
 * Options that cannot be read throw `WrongUseError`, those of a method that name what the document does not have
 * `NotFoundError`, before anything is computed. The cost is that of the dearest metric asked for: betweenness, O(actors × ties).
 */
export function analyse(document: Document, options: Partial<AnalyseOptions> = {}): Analysis {
  return whole.analyse(document, options);
}

/**
 * Analyses a checked document as `analyse` does, in steps: the same result, byte by byte.
 *
 * Between two steps it can be shown how far it has come, others can be let through, and it can be dropped. A metric or
 * method takes one step or many. A step that has `work` need not be computed here: its result can be handed to `next`.
 */
export function analyseInSteps(document: Document, options: Partial<AnalyseOptions> = {}): Generator<AnalysisStep, Analysis, unknown> {
  return whole.analyseInSteps(document, options);
}
