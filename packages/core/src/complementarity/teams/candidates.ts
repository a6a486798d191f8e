import * as z from 'zod/mini';
import { Role } from '../../model/actor.ts';
import type { Document } from '../../model/document.ts';

/** Which roles an actor may have to be proposed for a team. */
export const CandidateRoles = z._default(z.array(Role), Role.options.filter((role) => role !== 'opponent')).check(z.describe('Roles of the actors that may be proposed; who has no role is unassigned.'));

/** The actors of some roles that are not among those left out, by their index, ascending. */
export function candidatesOf({ actors }: Document, roles: readonly Role[], leftOut: Iterable<number>): number[] {
  const allowed = new Set(roles);
  const out = new Set(leftOut);
  return actors.flatMap(({ role = 'unassigned' }, index) => (allowed.has(role) && !out.has(index) ? [index] : []));
}
