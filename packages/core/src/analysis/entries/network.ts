import { edgeBetweenness } from '../../metrics/edge/edge-betweenness.ts';
import { corePeriphery } from '../../metrics/graph/core-periphery.ts';
import { diameter } from '../../metrics/graph/diameter.ts';
import { eIIndex } from '../../metrics/graph/e-i-index.ts';
import { reciprocity } from '../../metrics/graph/reciprocity.ts';
import { transitivity } from '../../metrics/graph/transitivity.ts';
import { leiden } from '../../metrics/group/leiden.ts';
import { brokerage } from '../../metrics/node/brokerage.ts';
import { closeness } from '../../metrics/node/closeness.ts';
import { clustering } from '../../metrics/node/clustering.ts';
import { constraint } from '../../metrics/node/constraint.ts';
import { coreNumber } from '../../metrics/node/core-number.ts';
import { effectiveSize } from '../../metrics/node/effective-size.ts';
import { eigenvector } from '../../metrics/node/eigenvector.ts';
import { pagerank } from '../../metrics/node/pagerank.ts';
import { twoStepReach } from '../../metrics/node/two-step-reach.ts';
import { entry } from '../entry.ts';
import { usualNetworkEntries as usual } from './usual.ts';

/** What the network alone says: every metric, with the options that `analyse` gives it. */
export const networkEntries = {
  degree: usual.degree,
  strength: usual.strength,
  betweenness: usual.betweenness,
  harmonicCloseness: usual.harmonicCloseness,
  closeness: entry(closeness),
  eigenvector: entry(eigenvector),
  pagerank: entry(pagerank),
  coreNumber: entry(coreNumber),
  twoStepReach: entry(twoStepReach),
  articulationPoints: usual.articulationPoints,
  clustering: entry(clustering),
  constraint: entry(constraint),
  effectiveSize: entry(effectiveSize),
  brokerage: entry(brokerage),
  bridges: usual.bridges,
  edgeBetweenness: entry(edgeBetweenness),
  density: usual.density,
  reciprocity: entry(reciprocity),
  transitivity: entry(transitivity),
  diameter: entry(diameter),
  components: usual.components,
  eIIndex: entry(eIIndex),
  corePeriphery: entry(corePeriphery),
  louvain: usual.louvain,
  leiden: entry(leiden),
} as const;
