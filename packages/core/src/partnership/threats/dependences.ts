import type { Snapshot } from '../../graph/snapshot.ts';
import { bridges } from '../../metrics/edge/bridges.ts';
import { articulationPoints } from '../../metrics/node/articulation-points.ts';
import { threatOf } from './structural-threat.ts';
import type { StructuralThreat } from './structural-threats-result.ts';

/**
 * Finds who and which tie alone hold the actors of a network together: articulation points and bridges.
 *
 * `alliance` is the one whose network it is; `null`: the whole map's. What would cut off fewer than `least` actors is left out;
 * the others come with those who cut off most first. O(actors + ties log ties).
 */
export function dependences(network: Snapshot, alliance: string | null, least: number): StructuralThreat[] {
  const points = articulationPoints.compute(network).points.filter(({ cutOff }) => cutOff >= least);
  const alone = bridges.compute(network).bridges.filter(({ cutOff }) => cutOff >= least);
  return [
    ...points.sort((a, b) => b.cutOff - a.cutOff).map(({ actor, cutOff }) => threatOf('actor-dependence', { alliance, actors: [actor], count: cutOff })),
    ...alone.sort((a, b) => b.cutOff - a.cutOff).map(({ tie, source, target, cutOff }) => threatOf('tie-dependence', { alliance, actors: [source, target], ties: [tie], count: cutOff })),
  ];
}
