import { feasibility } from '../forces/feasibility.ts';
import { forceField } from '../forces/force-field.ts';
import { spectrumOfAllies } from '../forces/spectrum-of-allies.ts';
import { supportBands } from '../forces/support-band.ts';
import { weightedMeanPosition } from '../forces/weighted-mean-position.ts';
import { powerInterestGrid } from '../scoring/power-interest-grid.ts';
import { salience } from '../scoring/salience.ts';
import { score } from '../scoring/score.ts';

/** Every method of scoring: its result is about actors. */
export const scoringMethods = [score, powerInterestGrid, salience] as const;

/** Every method of the analysis of forces: its result is about objectives. */
export const forceMethods = [forceField, supportBands, spectrumOfAllies, feasibility, weightedMeanPosition] as const;

/** Every method, in the order in which they are shown. */
export const methods = [...scoringMethods, ...forceMethods] as const;
