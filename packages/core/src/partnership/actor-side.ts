import * as z from 'zod/mini';
import type { Document } from '../model/document.ts';

/** On which side of a migration an actor stands, by all its places: one side, both or in transit (`mixed`), or unknown. */
export const ActorSide = z.enum(['south', 'north', 'mixed', 'unknown']);
export type ActorSide = z.infer<typeof ActorSide>;

/**
 * Reads on which side every actor stands: places of origin are South, of destination North, as the handbook's words have it.
 *
 * What an actor's presence says of a place counts before what the place says of itself. On both sides, or in transit, is
 * `mixed`. An actor without a place is unknown, and so is one that has a place of no side beside places of one side
 * only. By the id of the actor. O(actors + places + presences).
 */
export function actorSides({ actors, places }: Pick<Document, 'actors' | 'places'>): ReadonlyMap<string, ActorSide> {
  const sideOf = new Map(places.map(({ id, side }) => [id, side]));
  return new Map(actors.map(({ id, presence = [] }) => [id, sideOfAll(presence.map(({ place, side }) => side ?? sideOf.get(place)))]));
}

function sideOfAll(sides: readonly ('origin' | 'transit' | 'destination' | undefined)[]): ActorSide {
  const met = new Set(sides);
  if (met.has('transit') || (met.has('origin') && met.has('destination'))) return 'mixed';
  if (met.size !== 1 || met.has(undefined)) return 'unknown';
  return met.has('origin') ? 'south' : 'north';
}
