import { createSnapshot } from '../../graph/snapshot.ts';
import { bridges } from '../../metrics/edge/bridges.ts';
import { articulationPoints } from '../../metrics/node/articulation-points.ts';
import type { Document } from '../../model/document.ts';
import { threatOf } from './structural-threat.ts';
import type { StructuralThreat } from './structural-threats-result.ts';

/**
 * Finds who and which tie alone hold some actors together: articulation points and bridges of the network among them.
 *
 * Only ties between two of `members` count. What would cut off fewer than `least` of them is left out; the others come
 * with those who cut off most first. O(actors + ties log ties).
 */
export function dependences(document: Document, members: readonly string[], alliance: string | null, least: number): StructuralThreat[] {
  const inside = new Set(members);
  const snapshot = createSnapshot({
    actors: document.actors.filter(({ id }) => inside.has(id)),
    ties: document.ties.filter(({ source, target }) => inside.has(source) && inside.has(target)),
  });
  const points = articulationPoints.compute(snapshot).points.filter(({ cutOff }) => cutOff >= least);
  const alone = bridges.compute(snapshot).bridges.filter(({ cutOff }) => cutOff >= least);
  return [
    ...points.sort((a, b) => b.cutOff - a.cutOff).map(({ actor, cutOff }) => threatOf('actor-dependence', { alliance, actors: [actor], count: cutOff })),
    ...alone.sort((a, b) => b.cutOff - a.cutOff).map(({ tie, source, target, cutOff }) => threatOf('tie-dependence', { alliance, actors: [source, target], ties: [tie], count: cutOff })),
  ];
}
