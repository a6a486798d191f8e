import { bridges } from '../../metrics/edge/bridges.ts';
import { edgeBetweenness } from '../../metrics/edge/edge-betweenness.ts';
import { components } from '../../metrics/graph/components.ts';
import { density } from '../../metrics/graph/density.ts';
import { louvain } from '../../metrics/group/louvain.ts';
import { articulationPoints } from '../../metrics/node/articulation-points.ts';
import { betweenness } from '../../metrics/node/betweenness.ts';
import { degree } from '../../metrics/node/degree.ts';
import { harmonicCloseness } from '../../metrics/node/harmonic-closeness.ts';
import { strength } from '../../metrics/node/strength.ts';
import { entry } from '../entry.ts';

/** What the network alone says: every metric, with the options that `analyse` gives it. */
export const networkEntries = {
  degree: entry(degree, { byDefault: true }),
  strength: entry(strength, { byDefault: true }),
  betweenness: entry(betweenness, { byDefault: true, options: ({ seed }) => ({ seed }) }),
  harmonicCloseness: entry(harmonicCloseness, { byDefault: true }),
  articulationPoints: entry(articulationPoints, { byDefault: true }),
  bridges: entry(bridges, { byDefault: true }),
  edgeBetweenness: entry(edgeBetweenness),
  density: entry(density, { byDefault: true }),
  components: entry(components, { byDefault: true }),
  louvain: entry(louvain, { byDefault: true, options: ({ seed }) => ({ seed }) }),
} as const;
