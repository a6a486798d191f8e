import { forceField } from '../../forces/force-field.ts';
import { spectrumOfAllies } from '../../forces/spectrum-of-allies.ts';
import { supportBands } from '../../forces/support-band.ts';
import { bridges } from '../../metrics/edge/bridges.ts';
import { components } from '../../metrics/graph/components.ts';
import { density } from '../../metrics/graph/density.ts';
import { louvain } from '../../metrics/group/louvain.ts';
import { articulationPoints } from '../../metrics/node/articulation-points.ts';
import { betweenness } from '../../metrics/node/betweenness.ts';
import { degree } from '../../metrics/node/degree.ts';
import { harmonicCloseness } from '../../metrics/node/harmonic-closeness.ts';
import { strength } from '../../metrics/node/strength.ts';
import { powerInterestGrid } from '../../scoring/power-interest-grid.ts';
import { entry, idsOf } from '../entry.ts';

// What `analyse` computes unasked: what most maps have the inputs of, what is quick to compute, and what pictures show.

/** What `analyse` computes unasked of the family `network`. */
export const usualNetworkEntries = {
  degree: entry(degree),
  strength: entry(strength),
  betweenness: entry(betweenness, { after: 'edge-betweenness' }),
  harmonicCloseness: entry(harmonicCloseness),
  articulationPoints: entry(articulationPoints),
  bridges: entry(bridges),
  density: entry(density),
  components: entry(components),
  louvain: entry(louvain),
} as const;

/** What `analyse` computes unasked of the family `scoring`. */
export const usualScoringEntries = {
  powerInterestGrid: entry(powerInterestGrid),
} as const;

/** What `analyse` computes unasked of the family `forces`. */
export const usualForceEntries = {
  forceField: entry(forceField),
  supportBands: entry(supportBands),
  spectrumOfAllies: entry(spectrumOfAllies),
} as const;

/** The same by the part of the analysis that holds the results. */
export const usualTables = { metrics: usualNetworkEntries, scoring: usualScoringEntries, complementarity: {}, forces: usualForceEntries, partnership: {} } as const;

/** The ids of what `analyse` computes unasked. */
export const usualIds = { metrics: idsOf(usualNetworkEntries), methods: [...idsOf(usualScoringEntries), ...idsOf(usualForceEntries)] } as const;
