import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message } from '../../message.ts';
import { hopcroftTarjan1973 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { ActorScores, actorScores } from '../actor-scores.ts';
import { lowLinks } from '../kernels/low-links.ts';
import { mostFirst } from '../most-first.ts';
import { networkBasis } from '../network-basis.ts';

const ArticulationPointsOptions = z.strictObject({});
export type ArticulationPointsOptions = z.infer<typeof ArticulationPointsOptions>;

/** The scores say how many actors each one would cut off; `points` lists those who would cut off anybody. */
export const ArticulationPoints = z.extend(ActorScores, {
  points: z.array(
    z.object({
      actor: z.string(),
      parts: z.int().check(z.describe('Parts into which the rest of its component would fall; at least 2.')),
      cutOff: z.int().check(z.describe('Actors outside the largest of these parts.')),
    }),
  ),
});
export type ArticulationPoints = z.infer<typeof ArticulationPoints>;

/**
 * Finds the actors on whom the connection of others depends: without one of them, its component falls apart.
 *
 * The score of an actor is the number of others who would lose their connection to the largest remaining part of its
 * component; 0 for an actor who is no articulation point, isolated ones included. Directions are ignored, parallel ties are one,
 * loops play no part, conflict and interrupted ties connect nobody. O(n + m). Source of the algorithm: Hopcroft & Tarjan
 * 1973; counting those cut off is ours.
 */
function computeArticulationPoints(snapshot: Snapshot, options: Partial<ArticulationPointsOptions> = {}): ArticulationPoints {
  readOptions(ArticulationPointsOptions, options);
  const rows = adjacency(snapshot);
  const { order, ranks, parents, lows, branchSizes, roots } = lowLinks(rows);
  const parts = new Uint32Array(rows.order);
  const largest = new Uint32Array(rows.order);
  const separated = new Uint32Array(rows.order);
  const addPart = (actor: number, size: number): void => {
    parts[actor]!++;
    separated[actor]! += size;
    largest[actor] = Math.max(largest[actor]!, size);
  };
  for (const actor of order) {
    const parent = parents[actor]!;
    if (parent !== actor && lows[actor]! >= ranks[parent]!) addPart(parent, branchSizes[actor]!);
  }
  for (let actor = 0; actor < rows.order; actor++) {
    const rest = branchSizes[roots[actor]!]! - 1 - separated[actor]!;
    if (rest > 0) addPart(actor, rest);
  }
  const cutOff = Float64Array.from(separated, (size, actor) => size - largest[actor]!);
  const points = snapshot.actors.flatMap(({ id }, actor) => (parts[actor]! > 1 ? [{ actor: id, parts: parts[actor]!, cutOff: cutOff[actor]! }] : []));
  return { ...actorScores(snapshot, cutOff, networkBasis(rows, 'ties')), points };
}

export const articulationPoints: Metric<ArticulationPointsOptions, Snapshot, ArticulationPoints> = {
  id: 'articulation-points',
  scope: 'actor',
  family: 'network',
  options: ArticulationPointsOptions,
  range: [0, null],
  reads: ['ties'],
  direction: 'ignored',
  complexity: 'n + m',
  sources: [hopcroftTarjan1973],
  ours: 'articulation-points.ours',
  explain: ({ points }) => [
    message('articulation-points.count', { count: points.length }),
    ...mostFirst(points).map(({ actor, parts, cutOff }) => message('articulation-points.actor', { actor, parts, count: cutOff })),
  ],
  compute: computeArticulationPoints,
};
