import { kindColours } from '@allymap/pictures/network';
import type { ActorFacts } from './actor-facts.ts';

/** The kinds of actor that have a colour of their own, the most frequent first; ties go by the document's order. O(actors). */
export function frequentKinds(facts: readonly ActorFacts[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { actor } of facts) if (actor.kind !== undefined) counts.set(actor.kind, (counts.get(actor.kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, kindColours.length).map(([kind]) => kind);
}
