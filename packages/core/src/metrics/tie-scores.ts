import * as z from 'zod/mini';
import type { Snapshot } from '../graph/snapshot.ts';
import { NetworkBasis } from './network-basis.ts';

/** The result of a metric of ties: one value for each, in the document's order, `null` where the tie was left out; and what they rest on. */
export const TieScores = z.object({
  scores: z.array(z.object({ tie: z.string(), value: z.nullable(z.number()) })),
  basis: NetworkBasis,
});
export type TieScores = z.infer<typeof TieScores>;

/** Pairs each tie's id with its value, asked of `valueOf` by the tie's index; loops and ties that connect nobody have none. */
export function tieScores(snapshot: Snapshot, basis: NetworkBasis, valueOf: (tie: number) => number): TieScores {
  const { sources, targets, connecting } = snapshot;
  const scores = snapshot.ties.map(({ id }, tie) => {
    const isRead = sources[tie] !== targets[tie] && connecting[tie] === 1;
    return { tie: id, value: isRead ? valueOf(tie) : null };
  });
  return { scores, basis };
}
