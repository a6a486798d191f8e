import * as z from 'zod/mini';
import { NotFoundError } from '../../errors.ts';
import type { Alliance } from '../../model/alliance.ts';
import type { Document } from '../../model/document.ts';
import { Id } from '../../model/id.ts';
import { findNearestName } from '../../nearest-name.ts';
import { contributionsOf } from './contributions.ts';

/** Which actors make a team: an alliance by its id, a list of actors, or `null` for everyone whose role is partner. */
export const TeamChoice = z.nullable(z.union([Id, z.array(Id)]));
export type TeamChoice = z.infer<typeof TeamChoice>;

/** A team of actors, by their index. */
export interface Team {
  /** The alliance that it is; `null`: none. */
  readonly alliance: string | null;
  /** Ascending, each once. */
  readonly members: readonly number[];
}

/** The members of a team; throws `NotFoundError` for an alliance or actor that is not there. O(records). */
export function teamOf(document: Document, choice: TeamChoice): Team {
  if (choice === null) return { alliance: null, members: document.actors.flatMap(({ role }, index) => (role === 'partner' ? [index] : [])) };
  if (Array.isArray(choice)) return { alliance: null, members: indicesOf(document, choice) };
  const alliance = document.alliances.find(({ id }) => id === choice);
  if (alliance === undefined) throw new NotFoundError('alliance', choice, findNearestName(choice, new Set(document.alliances.map(({ id }) => id))));
  return allianceTeam(document, alliance);
}

/** The members of an alliance of the document as a team. O(members log members). */
export function allianceTeam(document: Document, { id, members }: Alliance): Team {
  return { alliance: id, members: indicesOf(document, members.map(({ actor }) => actor)) };
}

/** The places of actors in the document, ascending, each once; throws `NotFoundError` for one that is not there. */
export function indicesOf(document: Document, ids: readonly string[]): number[] {
  const { actorIndex } = contributionsOf(document);
  const indices = ids.map((id) => {
    const index = actorIndex.get(id);
    if (index === undefined) throw new NotFoundError('actor', id, findNearestName(id, actorIndex));
    return index;
  });
  return [...new Set(indices)].sort((a, b) => a - b);
}
