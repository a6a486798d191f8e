import * as z from 'zod/mini';
import type { Snapshot } from '../graph/snapshot.ts';
import { NetworkBasis } from './network-basis.ts';

/** The result of a metric of actors: one value for each, in the document's order, `null` being unknown; and what they rest on. */
export const ActorScores = z.object({
  scores: z.array(z.object({ actor: z.string(), value: z.nullable(z.number()) })),
  basis: NetworkBasis,
});
export type ActorScores = z.infer<typeof ActorScores>;

/** Pairs each actor's id with its value; NaN becomes unknown. */
export function actorScores(snapshot: Snapshot, values: Float64Array, basis: NetworkBasis): ActorScores {
  const scores = snapshot.actors.map(({ id }, index) => {
    const value = values[index]!;
    return { actor: id, value: Number.isNaN(value) ? null : value };
  });
  return { scores, basis };
}
