import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency, type Adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { barrat2004, wattsStrogatz1998 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { actorScores, type ActorScores } from '../actor-scores.ts';
import { explainExtremes } from '../explain-extremes.ts';
import { eachTriangle } from '../kernels/triangles.ts';
import { networkBasis } from '../network-basis.ts';
import { StrengthReading } from '../tie-reading.ts';

const ClusteringOptions = z.strictObject({ reads: StrengthReading });
export type ClusteringOptions = z.infer<typeof ClusteringOptions>;

/**
 * Measures how many of the pairs of an actor's neighbors are tied to each other.
 *
 * A share, 0 to 1: 1 where all neighbors know one another. Unknown for an actor with fewer than two neighbors, of whom no pair
 * can be made; that is not the same as 0. With `reads: 'strength'` a tied pair counts as much as the actor's ties to the two
 * are strong (Barrat et al. 2004), an unknown strength counting 1; unknown too where all strengths of the actor's ties are 0.
 * Directions are ignored, parallel ties are one (strengths added), loops play no part, conflict and interrupted ties bind
 * nobody. O(m √m). Source: Watts & Strogatz 1998.
 */
function computeClustering(snapshot: Snapshot, options: Partial<ClusteringOptions> = {}): ActorScores {
  const { reads } = readOptions(ClusteringOptions, options);
  const rows = adjacency(snapshot);
  return actorScores(snapshot, reads === 'strength' ? closedByStrength(rows) : closedPairs(rows), networkBasis(rows, reads));
}

/** The share of pairs of neighbors that are tied, per actor; NaN without any pair. */
export function closedPairs(rows: Adjacency): Float64Array {
  const closed = new Float64Array(rows.order);
  eachTriangle(rows, (a, b, c) => {
    closed[a]!++;
    closed[b]!++;
    closed[c]!++;
  });
  for (let actor = 0; actor < rows.order; actor++) closed[actor]! /= pairsOf(rows, actor);
  return closed;
}

/** How many pairs can be made of an actor's neighbors; never −0. */
export function pairsOf({ offsets }: Adjacency, actor: number): number {
  const degree = offsets[actor + 1]! - offsets[actor]!;
  return degree < 2 ? 0 : (degree * (degree - 1)) / 2;
}

function closedByStrength(rows: Adjacency): Float64Array {
  const { order, offsets, strengths } = rows;
  // Every actor's strengths as shares of its greatest: the measure has no unit, and no sum overflows.
  const weights = new Float64Array(strengths.length);
  for (let actor = 0; actor < order; actor++) {
    let greatest = 0;
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) greatest = Math.max(greatest, strengths[entry]!);
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) weights[entry] = greatest === 0 ? 0 : strengths[entry]! / greatest;
  }
  const closed = new Float64Array(order);
  const entryOf = mirrors(rows);
  eachTriangle(rows, (a, b, c, ab, ac, bc) => {
    closed[a]! += weights[ab]! + weights[ac]!;
    closed[b]! += weights[entryOf[ab]!]! + weights[bc]!;
    closed[c]! += weights[entryOf[ac]!]! + weights[entryOf[bc]!]!;
  });
  for (let actor = 0; actor < order; actor++) {
    let total = 0;
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) total += weights[entry]!;
    // Rounding may lead past 1; 0 ÷ 0 stays NaN.
    closed[actor] = Math.min(1, closed[actor]! / (total * Math.max(0, offsets[actor + 1]! - offsets[actor]! - 1)));
  }
  return closed;
}

/** Of every entry of symmetric rows the one that leads back. O(m): each row is ascending, so that its mirrors come in order. */
function mirrors({ order, offsets, neighbors }: Adjacency): Uint32Array {
  const next = offsets.slice();
  const back = new Uint32Array(neighbors.length);
  for (let actor = 0; actor < order; actor++) {
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) back[entry] = next[neighbors[entry]!]!++;
  }
  return back;
}

export const clustering: Metric<ClusteringOptions, Snapshot, ActorScores> = {
  id: 'clustering',
  scope: 'actor',
  family: 'network',
  options: ClusteringOptions,
  range: [0, 1],
  reads: ['ties', 'strength'],
  direction: 'ignored',
  complexity: 'm·√m',
  sources: [wattsStrogatz1998, barrat2004],
  explain: ({ scores }) => explainExtremes('clustering', scores),
  compute: computeClustering,
};
