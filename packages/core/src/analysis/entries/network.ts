import { bridges } from '../../metrics/edge/bridges.ts';
import { edgeBetweenness } from '../../metrics/edge/edge-betweenness.ts';
import { components } from '../../metrics/graph/components.ts';
import { corePeriphery } from '../../metrics/graph/core-periphery.ts';
import { density } from '../../metrics/graph/density.ts';
import { diameter } from '../../metrics/graph/diameter.ts';
import { eIIndex } from '../../metrics/graph/e-i-index.ts';
import { reciprocity } from '../../metrics/graph/reciprocity.ts';
import { transitivity } from '../../metrics/graph/transitivity.ts';
import { leiden } from '../../metrics/group/leiden.ts';
import { louvain } from '../../metrics/group/louvain.ts';
import { articulationPoints } from '../../metrics/node/articulation-points.ts';
import { betweenness } from '../../metrics/node/betweenness.ts';
import { brokerage } from '../../metrics/node/brokerage.ts';
import { closeness } from '../../metrics/node/closeness.ts';
import { clustering } from '../../metrics/node/clustering.ts';
import { constraint } from '../../metrics/node/constraint.ts';
import { coreNumber } from '../../metrics/node/core-number.ts';
import { degree } from '../../metrics/node/degree.ts';
import { effectiveSize } from '../../metrics/node/effective-size.ts';
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
  betweenness: entry(betweenness, { byDefault: true, after: 'edge-betweenness' }),
  harmonicCloseness: entry(harmonicCloseness, { byDefault: true }),
  closeness: entry(closeness),
  eigenvector: entry(eigenvector),
  pagerank: entry(pagerank),
  coreNumber: entry(coreNumber),
  twoStepReach: entry(twoStepReach),
  articulationPoints: entry(articulationPoints, { byDefault: true }),
  clustering: entry(clustering),
  constraint: entry(constraint),
  effectiveSize: entry(effectiveSize),
  brokerage: entry(brokerage),
  bridges: entry(bridges, { byDefault: true }),
  edgeBetweenness: entry(edgeBetweenness),
  density: entry(density, { byDefault: true }),
  reciprocity: entry(reciprocity),
  transitivity: entry(transitivity),
  diameter: entry(diameter),
  components: entry(components, { byDefault: true }),
  eIIndex: entry(eIIndex),
  corePeriphery: entry(corePeriphery),
  louvain: entry(louvain, { byDefault: true }),
  leiden: entry(leiden),
} as const;
