import * as z from 'zod/mini';
import type { Snapshot } from '../graph/snapshot.ts';
import { listIn } from '../held-in.ts';

/** Actors that a metric puts together, in the document's order. */
export const ActorGroup = z.object({ actors: z.array(z.string()) });
export type ActorGroup = z.infer<typeof ActorGroup>;

/** Gathers the actors that have the same label: the largest group first, equally large ones by their first actor. O(n log n). */
export function actorGroups(snapshot: Snapshot, labels: Uint32Array): ActorGroup[] {
  const groups = new Map<number, string[]>();
  snapshot.actors.forEach(({ id }, index) => listIn(groups, labels[index]!).push(id));
  return [...groups.values()].sort((a, b) => b.length - a.length).map((actors) => ({ actors })); // sorting is stable
}
