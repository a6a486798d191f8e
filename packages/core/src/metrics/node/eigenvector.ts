import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { finite } from '../../finite.ts';
import { adjacency, reversedAdjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message, type Message } from '../../message.ts';
import { bonacich1972 } from '../../publications/centrality.ts';
import { readOptions } from '../../read-options.ts';
import { ActorScores, actorScores } from '../actor-scores.ts';
import { eigenvectorScores } from '../kernels/eigenvector-scores.ts';
import { networkBasis } from '../network-basis.ts';
import { Direction, StrengthReading } from '../tie-reading.ts';

const EigenvectorOptions = z.strictObject({ reads: StrengthReading, direction: Direction });
export type EigenvectorOptions = z.infer<typeof EigenvectorOptions>;

/** The scores, the eigenvalue that belongs to them, and what can make them unknown or incomparable. */
export const Eigenvector = z.extend(ActorScores, {
  eigenvalue: z.nullable(z.number()).check(z.describe('The greatest eigenvalue of the table of ties; null: the scores are unknown.')),
  parts: z.int().check(z.describe('Parts of the map in which the scores begin. Above 1: those of different parts cannot be compared.')),
  reason: z.nullable(z.enum(['no-ties', 'no-circle', 'not-settled'])).check(z.describe('Why all scores are unknown. no-ties: nothing was read. no-circle: no actor leads back to itself. not-settled: not found in reasonable time.')),
});
export type Eigenvector = z.infer<typeof Eigenvector>;

/**
 * Measures standing that comes from the standing of others: an actor’s score is, but for a common factor, the sum of the scores of
 * those it is tied to, each times the strength of the tie where `reads` says so (an unknown one counting 1).
 *
 * The greatest score is 1. Along directions standing travels from source to target. Only the part of the map with the greatest
 * eigenvalue has any, with what it leads to: all others score 0, however well tied among themselves. Where several parts have the same
 * eigenvalue, the greatest score of each is 1 (ours). Where no chain of directed ties leads back, all are unknown, and `reason` says so.
 *
 * Parallel ties are one (strengths added), loops play no part, conflict and interrupted ties carry nothing. Exact to 10⁻¹⁰ on
 * ordinary maps, less on those that come close to having two answers. O(m) per round. Source: Bonacich 1972.
 */
function computeEigenvector(snapshot: Snapshot, options: Partial<EigenvectorOptions> = {}): Eigenvector {
  const { reads, direction } = readOptions(EigenvectorOptions, options);
  const rows = adjacency(snapshot, { direction });
  const reversed = reversedAdjacency(snapshot, { direction });
  const found = eigenvectorScores(rows, reversed, reads);
  const basis = networkBasis(rows, reads, direction);
  if (found.scores === null) {
    return { ...actorScores(snapshot, new Float64Array(rows.order).fill(NaN), basis), eigenvalue: null, parts: 0, reason: found.reason };
  }
  return { ...actorScores(snapshot, found.scores, basis), eigenvalue: finite(found.value), parts: found.parts, reason: null };
}

/** How many actors are named in an explanation. */
const named = 5;

function explain({ scores, parts, reason }: Eigenvector): Message[] {
  if (reason !== null) return [message(`eigenvector.unknown.${reason}`)];
  const ranked = scores.filter(({ value }) => value !== null && value > 0).sort((a, b) => b.value! - a.value!);
  const without = scores.length - ranked.length;
  return [
    ...ranked.slice(0, named).map(({ actor, value }) => message('eigenvector.actor', { actor, value })),
    ...(parts > 1 ? [message('eigenvector.parts', { count: parts })] : []),
    ...(without > 0 ? [message('eigenvector.without', { count: without })] : []),
  ];
}

export const eigenvector: Metric<EigenvectorOptions, Snapshot, Eigenvector> = {
  id: 'eigenvector',
  scope: 'actor',
  family: 'network',
  options: EigenvectorOptions,
  range: [0, 1],
  reads: ['ties', 'strength'],
  direction: 'optional',
  complexity: 'm per round',
  sources: [bonacich1972],
  ours: 'eigenvector.ours',
  explain,
  compute: computeEigenvector,
};
