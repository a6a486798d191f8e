import { bridges } from './edge/bridges.ts';
import { edgeBetweenness } from './edge/edge-betweenness.ts';
import { components } from './graph/components.ts';
import { density } from './graph/density.ts';
import { diameter } from './graph/diameter.ts';
import { reciprocity } from './graph/reciprocity.ts';
import { louvain } from './group/louvain.ts';
import { articulationPoints } from './node/articulation-points.ts';
import { betweenness } from './node/betweenness.ts';
import { closeness } from './node/closeness.ts';
import { coreNumber } from './node/core-number.ts';
import { degree } from './node/degree.ts';
import { eigenvector } from './node/eigenvector.ts';
import { harmonicCloseness } from './node/harmonic-closeness.ts';
import { pagerank } from './node/pagerank.ts';
import { strength } from './node/strength.ts';
import { twoStepReach } from './node/two-step-reach.ts';

/** Every metric of actors: its result has one score for each. */
export const nodeMetrics = [degree, strength, betweenness, harmonicCloseness, closeness, eigenvector, pagerank, coreNumber, twoStepReach, articulationPoints] as const;

/** Every metric of ties: its result has one score for each. */
export const edgeMetrics = [bridges, edgeBetweenness] as const;

/** Every metric of the map as a whole. */
export const graphMetrics = [density, reciprocity, diameter, components] as const;

/** Every metric that puts actors into groups. */
export const groupMetrics = [louvain] as const;

/** Every metric, in the order in which they are shown. */
export const metrics = [...nodeMetrics, ...edgeMetrics, ...graphMetrics, ...groupMetrics] as const;
