import * as z from 'zod/mini';
import type { Snapshot } from '../graph/snapshot.ts';
import { listIn } from '../held-in.ts';
import type { Actor } from '../model/actor.ts';

/** Option of the metrics that set groups of actors beside one another: what makes two actors of one group. */
export const Grouping = z.enum(['country', 'sector', 'kind', 'role', 'alliance']).check(z.describe('What makes two actors of one group. country: the first country in which an actor is present. alliance: the first alliance that lists it.'));
export type Grouping = z.infer<typeof Grouping>;

/** The groups of a map: of every actor the number of its group, and what each group is. */
export interface Grouped {
  /** Index into `groups` per actor; −1 where the actor's group is unknown. */
  readonly groupOf: Int32Array;
  /** What the groups are called in the document, in the order of their first actor: country code, sector, kind, role, alliance id. */
  readonly groups: readonly string[];
  /** Ids of the actors whose group is unknown. */
  readonly ungrouped: readonly string[];
  /** Actors who belong to more than one group, of which the first was taken. */
  readonly several: number;
}

/**
 * Puts every actor into one group by what the document says of it.
 *
 * An actor of whom it says nothing (no country, no sector, …, or a role not assigned) has no group: that it stands alone would
 * be an invention. Brokerage and the E-I index ask for one group each, so that of several countries or alliances the first is taken;
 * that choice is ours, and `several` says how often it was made. O(actors + presences + memberships).
 */
export function groupActors(snapshot: Snapshot, by: Grouping): Grouped {
  const read = readerOf(snapshot, by);
  const groupOf = new Int32Array(snapshot.order).fill(-1);
  const numbers = new Map<string, number>();
  const ungrouped: string[] = [];
  let several = 0;
  snapshot.actors.forEach((actor, index) => {
    const found = new Set(read(actor));
    const [first] = found;
    if (found.size > 1) several++;
    if (first === undefined) {
      ungrouped.push(actor.id);
      return;
    }
    groupOf[index] = numbers.get(first) ?? numbers.size;
    numbers.set(first, groupOf[index]!);
  });
  return { groupOf, groups: [...numbers.keys()], ungrouped, several };
}

/** Reads the groups of an actor, the one that counts first. */
function readerOf({ places, alliances }: Snapshot, by: Grouping): (actor: Actor) => readonly string[] {
  switch (by) {
    case 'country': {
      const countryOf = new Map(places.map(({ id, country }) => [id, country]));
      return ({ presence = [] }) => presence.flatMap(({ place }) => countryOf.get(place) ?? []);
    }
    case 'alliance': {
      const alliancesOf = new Map<string, string[]>();
      for (const { id, members } of alliances) {
        for (const { actor } of members) listIn(alliancesOf, actor).push(id);
      }
      return ({ id }) => alliancesOf.get(id) ?? [];
    }
    case 'role':
      return ({ role }) => (role === undefined || role === 'unassigned' ? [] : [role]);
    default:
      return (actor) => {
        const stated = actor[by];
        return stated === undefined || stated === '' ? [] : [stated];
      };
  }
}
