import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency, type Adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { borgatti2006 } from '../../publications/centrality.ts';
import { readOptions } from '../../read-options.ts';
import { actorScores, type ActorScores } from '../actor-scores.ts';
import { networkBasis } from '../network-basis.ts';
import { Direction, Normalised } from '../tie-reading.ts';

const TwoStepReachOptions = z.strictObject({ direction: Direction, normalised: z._default(Normalised, true) });
export type TwoStepReachOptions = z.infer<typeof TwoStepReachOptions>;

/**
 * Measures how many of the others an actor reaches in one or two steps: those it is tied to, and those tied to them.
 *
 * Normalised, the count is divided by n − 1, so that 1 means everybody; unknown where there is nobody else. An isolated
 * actor scores 0, which is a known value. `direction: 'in'` counts those who reach the actor. Parallel ties are one, loops play
 * no part, and conflict and interrupted ties are no step. O(n + Σ degree²). Source: Borgatti 2006, for single actors and
 * two steps.
 */
function computeTwoStepReach(snapshot: Snapshot, options: Partial<TwoStepReachOptions> = {}): ActorScores {
  const { direction, normalised } = readOptions(TwoStepReachOptions, options);
  const rows = adjacency(snapshot, { direction });
  const values = countWithinTwoSteps(rows).map((count) => count / (normalised ? rows.order - 1 : 1));
  return actorScores(snapshot, values, networkBasis(rows, 'ties', direction));
}

function countWithinTwoSteps({ order, offsets, neighbors }: Adjacency): Float64Array {
  const counts = new Float64Array(order);
  const seenFrom = new Uint32Array(order); // the last actor, plus 1, from which each was counted
  for (let actor = 0; actor < order; actor++) {
    const mark = actor + 1;
    seenFrom[actor] = mark;
    let count = 0;
    for (let first = offsets[actor]!; first < offsets[actor + 1]!; first++) {
      const neighbor = neighbors[first]!;
      if (seenFrom[neighbor] !== mark) {
        seenFrom[neighbor] = mark;
        count++;
      }
      for (let second = offsets[neighbor]!; second < offsets[neighbor + 1]!; second++) {
        const other = neighbors[second]!;
        if (seenFrom[other] === mark) continue;
        seenFrom[other] = mark;
        count++;
      }
    }
    counts[actor] = count;
  }
  return counts;
}

export const twoStepReach: Metric<TwoStepReachOptions, Snapshot, ActorScores> = {
  id: 'two-step-reach',
  scope: 'actor',
  family: 'network',
  options: TwoStepReachOptions,
  range: [0, 1],
  reads: ['ties'],
  direction: 'optional',
  complexity: 'n + Σ degree²',
  sources: [borgatti2006],
  compute: computeTwoStepReach,
};
