import { bridges } from '../../metrics/edge/bridges.ts';
import { edgeBetweenness } from '../../metrics/edge/edge-betweenness.ts';
import { components } from '../../metrics/graph/components.ts';
import { density } from '../../metrics/graph/density.ts';
import { diameter } from '../../metrics/graph/diameter.ts';
import { reciprocity } from '../../metrics/graph/reciprocity.ts';
import { louvain } from '../../metrics/group/louvain.ts';
import { articulationPoints } from '../../metrics/node/articulation-points.ts';
import { betweenness } from '../../metrics/node/betweenness.ts';
import { closeness } from '../../metrics/node/closeness.ts';
import { coreNumber } from '../../metrics/node/core-number.ts';
import { degree } from '../../metrics/node/degree.ts';
import { eigenvector } from '../../metrics/node/eigenvector.ts';
import { harmonicCloseness } from '../../metrics/node/harmonic-closeness.ts';
import { pagerank } from '../../metrics/node/pagerank.ts';
import { strength } from '../../metrics/node/strength.ts';
import { twoStepReach } from '../../metrics/node/two-step-reach.ts';
import { entry } from '../entry.ts';

/** What the network alone says: every metric, with the options that `analyse` gives it. */
export const networkEntries = {
  degree: entry(degree, { byDefault: true }),
  strength: entry(strength, { byDefault: true }),
  betweenness: entry(betweenness, { byDefault: true, options: ({ seed }) => ({ seed }) }),
  harmonicCloseness: entry(harmonicCloseness, { byDefault: true }),
  closeness: entry(closeness),
  eigenvector: entry(eigenvector),
  pagerank: entry(pagerank),
  coreNumber: entry(coreNumber),
  twoStepReach: entry(twoStepReach),
  articulationPoints: entry(articulationPoints, { byDefault: true }),
  bridges: entry(bridges, { byDefault: true }),
  edgeBetweenness: entry(edgeBetweenness),
  density: entry(density, { byDefault: true }),
  reciprocity: entry(reciprocity),
  diameter: entry(diameter),
  components: entry(components, { byDefault: true }),
  louvain: entry(louvain, { byDefault: true, options: ({ seed }) => ({ seed }) }),
} as const;
