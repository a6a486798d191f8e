import type { Document } from '../model/document.ts';
import { actorPositions } from '../scoring/actor-position.ts';

/**
 * The ids of the actors who oppose the change: those with the role of opponent, and those who are against at least one objective
 * and for none, by the median of what their assessors say.
 *
 * Ours: no source draws this line. Who is for one objective and against another is an ally to be won, and stays.
 * O(actors × objectives + positions).
 */
export function findOpponents(document: Document): ReadonlySet<string> {
  const opponents = new Set(document.actors.flatMap(({ id, role }) => (role === 'opponent' ? [id] : [])));
  const against = new Set<string>();
  const inFavour = new Set<string>();
  for (const { id } of document.objectives) {
    for (const { actor, value } of actorPositions(document, id)) {
      if (value !== null && value !== 0) (value < 0 ? against : inFavour).add(actor);
    }
  }
  for (const actor of against) if (!inFavour.has(actor)) opponents.add(actor);
  return opponents;
}
