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

/** Who is for a change and who against it: every method of the analysis of forces. */
export const forceEntries = {
  forceField: entry(forceField, { byDefault: true }),
  supportBands: entry(supportBands, { byDefault: true }),
  spectrumOfAllies: entry(spectrumOfAllies, { byDefault: true }),
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
