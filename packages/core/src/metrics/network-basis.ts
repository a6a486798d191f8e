import * as z from 'zod/mini';
import type { TieCounts } from '../graph/adjacency.ts';
import { message, type Message } from '../message.ts';
import { Count } from '../number-ranges.ts';

/**
 * What a result computed from the network rests on, in counts: what was read, and what was left out.
 *
 * `ties + loops + blocked` are all ties of the document.
 */
export const NetworkBasis = z.object({
    actors: Count.check(z.describe('Actors of the map.')),
    ties: Count.check(z.describe('Ties that were read.')),
    pairs: Count.check(z.describe('Pairs of actors that these ties join; several ties of one pair are one, their strengths added.')),
    loops: Count.check(z.describe('Ties of an actor with itself, left out.')),
    blocked: Count.check(z.describe('Conflict and interrupted ties, left out.')),
    direction: z.enum(['both', 'out', 'in']).check(z.describe('Which way directed ties were walked.')),
    reads: z.enum(['ties', 'strength', 'length']).check(z.describe('What was read of a tie: that it is there, its strength, or 1 ÷ its strength as its length.')),
    unknownStrengths: z.nullable(Count).check(z.describe('Ties whose strength is unknown and counted as 1; null: strengths were not read.')),
    zeroStrengths: z.nullable(Count).check(z.describe('Ties of strength 0, which no path by length crosses; null: strengths were not read.')),
  }).check(z.describe('What a result computed from the network rests on.'));
export type NetworkBasis = z.infer<typeof NetworkBasis>;

/** Puts together what a result rests on. */
export function networkBasis(
  { order, counts }: { readonly order: number; readonly counts: TieCounts },
  reads: NetworkBasis['reads'],
  direction: NetworkBasis['direction'] = 'both',
): NetworkBasis {
  return {
    actors: order,
    ties: counts.read,
    pairs: counts.pairs,
    loops: counts.loops,
    blocked: counts.blocked,
    direction,
    reads,
    unknownStrengths: reads === 'ties' ? null : counts.unknownStrengths,
    zeroStrengths: reads === 'ties' ? null : counts.zeroStrengths,
  };
}

/** Says what a result rests on, one message per fact; what did not happen (no loops, …) is not mentioned. */
export function explainBasis(basis: NetworkBasis): Message[] {
  const { ties, pairs, loops, blocked, unknownStrengths, zeroStrengths } = basis;
  const messages = [message('basis.ties', { ties, pairs }), message(`basis.direction.${basis.direction}`), message(`basis.reads.${basis.reads}`)];
  if (blocked > 0) messages.push(message('basis.blocked', { count: blocked }));
  if (loops > 0) messages.push(message('basis.loops', { count: loops }));
  if (unknownStrengths !== null && unknownStrengths > 0) messages.push(message('basis.unknown-strengths', { count: unknownStrengths }));
  if (zeroStrengths !== null && zeroStrengths > 0) messages.push(message(`basis.zero-strengths.${basis.reads}`, { count: zeroStrengths }));
  return messages;
}
