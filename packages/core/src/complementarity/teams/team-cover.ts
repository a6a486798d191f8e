import * as z from 'zod/mini';
import { listIn } from '../../held-in.ts';
import type { Document } from '../../model/document.ts';
import { ZeroToOne } from '../../number-ranges.ts';
import { Interval } from '../../scoring/score/interval.ts';
import { contributionsOf } from './contributions.ts';
import { itemsOf } from '../kernels/rows.ts';
import { isUnrecorded } from '../recorded.ts';
import { coverageOf, requirementsOf, shareOf } from '../requirements.ts';
import type { Team } from './team.ts';

/** What one team covers of what the cause requires. */
export const TeamCover = z.object({
  alliance: z.nullable(z.string()).check(z.describe('The alliance that the team is; null: none.')),
  members: z.array(z.string()),
  coverage: z.nullable(ZeroToOne).check(z.describe('Share of the requirements’ weight that a member meets; null: nothing is required, or recorded of any member.')),
  interval: Interval,
  missing: z.array(z.string()).check(z.describe('Requirements that no member is known to meet.')),
  soleSuppliers: z.array(z.object({ actor: z.string(), requirements: z.array(z.string()), share: z.number().check(z.describe('The coverage lost without this member, 0..1.')) })).check(z.describe('Members who alone meet something.')),
  duplicated: z.array(z.object({ requirement: z.string(), actors: z.array(z.string()) })).check(z.describe('What several members meet, and who.')),
  unknown: z.array(z.string()).check(z.describe('Members of whom no offer, place or reach is recorded.')),
});
export type TeamCover = z.infer<typeof TeamCover>;

/** Says what a team covers of the cause's requirements. O(members × requirements). */
export function coverTeam(document: Document, { alliance, members }: Team): TeamCover {
  const { actors } = contributionsOf(document);
  const requirements = requirementsOf(document);
  const { ids, met, couldMeet } = requirements;
  const suppliers: number[][] = ids.map(() => []);
  for (const member of members) for (const item of itemsOf(met, member)) suppliers[item]!.push(member);
  const unknown = members.filter((member) => isUnrecorded(document, member));
  const share = coverageOf(requirements, Uint8Array.from(suppliers, (list) => (list.length > 0 ? 1 : 0)));
  const possible = coverageOf(requirements, Uint8Array.from(suppliers, (list, item) => (list.length > 0 || members.some((member) => couldMeet(member, item)) ? 1 : 0)));
  const alone = new Map<number, number[]>();
  suppliers.forEach((list, item) => {
    if (list.length === 1) listIn(alone, list[0]!).push(item);
  });
  return {
    alliance,
    members: members.map((member) => actors[member]!),
    coverage: unknown.length === members.length ? null : share,
    interval: [share ?? 0, possible ?? 1],
    missing: ids.filter((_, item) => suppliers[item]!.length === 0),
    soleSuppliers: members.flatMap((member) => {
      const items = alone.get(member);
      return items === undefined ? [] : [{ actor: actors[member]!, requirements: items.map((item) => ids[item]!), share: shareOf(requirements, items) }];
    }),
    duplicated: suppliers.flatMap((list, item) => (list.length < 2 ? [] : [{ requirement: ids[item]!, actors: list.map((member) => actors[member]!) }])),
    unknown: unknown.map((member) => actors[member]!),
  };
}
