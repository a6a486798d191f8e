import { camps } from '../../forces/camps/camps.ts';
import { feasibility } from '../../forces/feasibility.ts';
import { forceField } from '../../forces/force-field.ts';
import { mactorConvergence } from '../../forces/mactor/mactor-convergence.ts';
import { mactorInfluence } from '../../forces/mactor/mactor-influence.ts';
import { mactorPositions } from '../../forces/mactor/mactor-positions.ts';
import { persuasion } from '../../forces/persuasion/persuasion.ts';
import { scenarios } from '../../forces/scenarios/scenarios.ts';
import { sensitivity } from '../../forces/sensitivity/sensitivity.ts';
import { socialInfluence } from '../../forces/social-influence/social-influence.ts';
import { spectrumOfAllies } from '../../forces/spectrum-of-allies.ts';
import { supportBands } from '../../forces/support-band.ts';
import { weightedMeanPosition } from '../../forces/weighted-mean-position.ts';
import { entry } from '../entry.ts';
import type { SharedOptions } from '../shared-options.ts';

const influence = ({ influenceMeasure }: SharedOptions): Pick<SharedOptions, 'influenceMeasure'> => ({ influenceMeasure });

/** Who is for a change and who against it: every method of the analysis of forces. */
export const forceEntries = {
  forceField: entry(forceField, { byDefault: true, options: ({ influenceMeasure, neutral }) => ({ influenceMeasure, neutral }) }),
  supportBands: entry(supportBands, { byDefault: true }),
  spectrumOfAllies: entry(spectrumOfAllies, { byDefault: true, options: ({ influenceMeasure, neutral, active }) => ({ influenceMeasure, neutral, active }) }),
  feasibility: entry(feasibility, { options: influence }),
  weightedMeanPosition: entry(weightedMeanPosition, { options: influence }),
  mactorInfluence: entry(mactorInfluence),
  mactorPositions: entry(mactorPositions),
  mactorConvergence: entry(mactorConvergence),
  socialInfluence: entry(socialInfluence, { options: influence }),
  camps: entry(camps, { options: ({ seed }) => ({ seed }) }),
  persuasion: entry(persuasion, { options: influence }),
  scenarios: entry(scenarios, { options: ({ influenceMeasure, seed }) => ({ influenceMeasure, seed }) }),
  sensitivity: entry(sensitivity, {
    options: ({ interestMeasure, influenceMeasure, interestThreshold, influenceThreshold, seed }) => ({ interestMeasure, influenceMeasure, interestThreshold, influenceThreshold, seed }),
  }),
} as const;
