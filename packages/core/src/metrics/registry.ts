import { bridges } from './edge/bridges.ts';
import { edgeBetweenness } from './edge/edge-betweenness.ts';
import { components } from './graph/components.ts';
import { corePeriphery } from './graph/core-periphery.ts';
import { density } from './graph/density.ts';
import { diameter } from './graph/diameter.ts';
import { eIIndex } from './graph/e-i-index.ts';
import { reciprocity } from './graph/reciprocity.ts';
import { transitivity } from './graph/transitivity.ts';
import { leiden } from './group/leiden.ts';
import { louvain } from './group/louvain.ts';
import { articulationPoints } from './node/articulation-points.ts';
import { betweenness } from './node/betweenness.ts';
import { brokerage } from './node/brokerage.ts';
import { closeness } from './node/closeness.ts';
import { clustering } from './node/clustering.ts';
import { constraint } from './node/constraint.ts';
import { coreNumber } from './node/core-number.ts';
import { degree } from './node/degree.ts';
import { effectiveSize } from './node/effective-size.ts';
import { eigenvector } from './node/eigenvector.ts';
import { harmonicCloseness } from './node/harmonic-closeness.ts';
import { pagerank } from './node/pagerank.ts';
import { strength } from './node/strength.ts';
import { twoStepReach } from './node/two-step-reach.ts';

/** Every metric of actors: its result has one score for each. */
export const nodeMetrics = [
  degree, strength, betweenness, harmonicCloseness, closeness, eigenvector, pagerank, coreNumber, twoStepReach, articulationPoints, clustering,
  constraint, effectiveSize, brokerage,
] as const;

/** Every metric of ties: its result has one score for each. */
export const edgeMetrics = [bridges, edgeBetweenness] as const;

/** Every metric of the map as a whole. */
export const graphMetrics = [density, reciprocity, transitivity, diameter, components, eIIndex, corePeriphery] as const;

/** Every metric that puts actors into groups. */
export const groupMetrics = [louvain, leiden] as const;

/** Every metric, in the order in which they are shown. */
export const metrics = [...nodeMetrics, ...edgeMetrics, ...graphMetrics, ...groupMetrics] as const;
