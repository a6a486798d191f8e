import * as z from 'zod/mini';
import type { Snapshot } from '../graph/snapshot.ts';
import { message, type Message } from '../message.ts';

/** Actors that a metric puts together, in the document's order. */
export const ActorGroup = z.object({ actors: z.array(z.string()) });
export type ActorGroup = z.infer<typeof ActorGroup>;

/** Gathers the actors that have the same label: the largest group first, equally large ones by their first actor. O(n log n). */
export function actorGroups(snapshot: Snapshot, labels: Uint32Array): ActorGroup[] {
  const groups = new Map<number, string[]>();
  snapshot.actors.forEach(({ id }, index) => {
    const group = groups.get(labels[index]!);
    if (group === undefined) groups.set(labels[index]!, [id]);
    else group.push(id);
  });
  return [...groups.values()].sort((a, b) => b.length - a.length).map((actors) => ({ actors })); // sorting is stable
}

/** How many groups are named when a metric explains itself, and how many actors of each. */
const namedGroups = 6;
const namedActors = 6;

/** Says how many groups there are, how clearly they part, and who is in the largest. O(groups). */
export function explainGroups(groups: readonly ActorGroup[], modularity: number | null): Message[] {
  const shown = groups.filter(({ actors }) => actors.length > 1).slice(0, namedGroups);
  return [
    message('groups.count', { count: groups.length, alone: groups.filter(({ actors }) => actors.length === 1).length }),
    modularity === null ? message('groups.modularity.unknown') : message('groups.modularity', { modularity }),
    ...shown.map(({ actors }, index) =>
      message('groups.group', { number: index + 1, count: actors.length, actors: actors.slice(0, namedActors), more: Math.max(0, actors.length - namedActors) }),
    ),
  ];
}
