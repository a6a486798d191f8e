import { camps } from '../../forces/camps/camps.ts';
import { feasibility } from '../../forces/feasibility.ts';
import { mactorConvergence } from '../../forces/mactor/mactor-convergence.ts';
import { mactorInfluence } from '../../forces/mactor/mactor-influence.ts';
import { mactorPositions } from '../../forces/mactor/mactor-positions.ts';
import { persuasion } from '../../forces/persuasion/persuasion.ts';
import { scenarios } from '../../forces/scenarios/scenarios.ts';
import { sensitivity } from '../../forces/sensitivity/sensitivity.ts';
import { socialInfluence } from '../../forces/social-influence/social-influence.ts';
import { weightedMeanPosition } from '../../forces/weighted-mean-position.ts';
import { entry } from '../entry.ts';
import { usualForceEntries as usual } from './usual.ts';

/** Who is for a change and who against it: every method of the analysis of forces. */
export const forceEntries = {
  forceField: usual.forceField,
  supportBands: usual.supportBands,
  spectrumOfAllies: usual.spectrumOfAllies,
  feasibility: entry(feasibility),
  weightedMeanPosition: entry(weightedMeanPosition),
  mactorInfluence: entry(mactorInfluence),
  mactorPositions: entry(mactorPositions),
  mactorConvergence: entry(mactorConvergence),
  socialInfluence: entry(socialInfluence),
  camps: entry(camps),
  persuasion: entry(persuasion),
  scenarios: entry(scenarios),
  sensitivity: entry(sensitivity),
} as const;
