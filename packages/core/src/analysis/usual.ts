import { createAnalyser } from './analyser.ts';
import { usualIds, usualTables } from './entries/usual.ts';

const usual = createAnalyser(usualTables, usualIds);

/**
 * Analyses a checked document as `analyse` of `@allymap/core` does unasked: the same result, byte by byte, without the code of
 * the metrics and methods that it leaves out.
 *
 * Asked for one of those it throws `WrongUseError`; in all else it is as `analyse`.
 */
export const { analyse } = usual;

/** Analyses a checked document in steps, as `analyseInSteps` of `@allymap/core` does unasked. */
export const { analyseInSteps } = usual;

/** The ids of the metrics that are computed unasked. */
export const usualMetrics = usualIds.metrics;
