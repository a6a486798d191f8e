import * as z from 'zod';
import type { Snapshot } from '../graph/snapshot.ts';

/** One value per actor, in the document's order; `null` is unknown. */
export const ActorScores = z.array(z.object({ actor: z.string(), value: z.number().nullable() }));
export type ActorScores = z.infer<typeof ActorScores>;

/** Pairs each actor's id with its value; NaN becomes unknown. */
export function actorScores(snapshot: Snapshot, values: Float64Array): ActorScores {
  return snapshot.actors.map(({ id }, index) => {
    const value = values[index]!;
    return { actor: id, value: Number.isNaN(value) ? null : value };
  });
}
