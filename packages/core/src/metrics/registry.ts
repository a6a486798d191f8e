import { bridges } from './edge/bridges.ts';
import { edgeBetweenness } from './edge/edge-betweenness.ts';
import { components } from './graph/components.ts';
import { density } from './graph/density.ts';
import { louvain } from './group/louvain.ts';
import { articulationPoints } from './node/articulation-points.ts';
import { betweenness } from './node/betweenness.ts';
import { degree } from './node/degree.ts';
import { harmonicCloseness } from './node/harmonic-closeness.ts';
import { strength } from './node/strength.ts';

/** Every metric of actors: its result has one score for each. */
export const nodeMetrics = [degree, strength, betweenness, harmonicCloseness, articulationPoints] as const;

/** Every metric of ties: its result has one score for each. */
export const edgeMetrics = [bridges, edgeBetweenness] as const;

/** Every metric of the map as a whole. */
export const graphMetrics = [density, components] as const;

/** Every metric that puts actors into groups. */
export const groupMetrics = [louvain] as const;

/** Every metric, in the order in which they are shown. */
export const metrics = [...nodeMetrics, ...edgeMetrics, ...graphMetrics, ...groupMetrics] as const;
