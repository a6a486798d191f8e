import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { adjacency } from '../../graph/adjacency.ts';
import { snapshotOf } from '../../graph/snapshot.ts';
import { listIn } from '../../held-in.ts';
import { message, type Message } from '../../message.ts';
import { Capability } from '../../model/capability.ts';
import type { Document } from '../../model/document.ts';
import { module3 } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import { contributionsOf } from '../teams/contributions.ts';
import { itemsOf, sizeOf, transpose } from '../kernels/rows.ts';
import { nameSome } from '../name-some.ts';
import { membershipsOf } from './nearness.ts';

/** A service that several actors offer in one place. */
export const ServiceInPlace = z.object({
  capability: z.string(),
  place: z.string(),
  actors: z.array(z.string()),
  groups: z.array(z.array(z.string())).check(z.describe('The same actors, those together whom ties or alliances among them join.')),
});
export type ServiceInPlace = z.infer<typeof ServiceInPlace>;

/** Services that could be merged or coordinated. */
export const ServiceOverlap = z.object({
  services: z.int().check(z.describe('How many capabilities were looked at.')),
  overlaps: z.array(ServiceInPlace).check(z.describe('By capability, then by place, in the document’s order.')),
  unknown: z.array(z.object({ capability: z.string(), actors: z.array(z.string()) })).check(z.describe('Offers of services by actors of whom no place is recorded.')),
});
export type ServiceOverlap = z.infer<typeof ServiceOverlap>;

const Kind = Capability.shape.kind.def.innerType;

export const ServiceOverlapOptions = z.strictObject({
  kinds: z._default(z.array(Kind), ['service']).check(z.describe('Kinds of capability that are looked at; those of unknown kind always are.')),
});
export type ServiceOverlapOptions = z.infer<typeof ServiceOverlapOptions>;

/**
 * Lists the services that two or more actors offer in the same place.
 *
 * Places are compared as they are written: a country is not a town in it. The actors of each overlap are grouped by
 * what joins them already: ties among them, other than conflict and interrupted ones, and common alliances. Who is
 * nowhere recorded is listed as unknown. O(offers × places + ties and memberships of those who overlap).
 */
function computeServiceOverlap(document: Document, options: Partial<ServiceOverlapOptions> = {}): ServiceOverlap {
  const { kinds } = readOptions(ServiceOverlapOptions, options);
  const { actors, places, offers, presence } = contributionsOf(document);
  const offeredBy = transpose(offers, document.capabilities.length);
  const groupsOf = createGrouping(document);
  const overlaps: ServiceInPlace[] = [];
  const unknown: ServiceOverlap['unknown'] = [];
  const looked = document.capabilities.flatMap(({ kind }, index) => (kind === undefined || kinds.includes(kind) ? [index] : []));
  for (const service of looked) {
    const capability = document.capabilities[service]!.id;
    const offering = [...itemsOf(offeredBy, service)];
    const nowhere = offering.filter((actor) => sizeOf(presence, actor) === 0);
    if (nowhere.length > 0) unknown.push({ capability, actors: nowhere.map((actor) => actors[actor]!) });
    const there = new Map<number, number[]>();
    for (const actor of offering) {
      for (const place of itemsOf(presence, actor)) listIn(there, place).push(actor);
    }
    for (const [place, list] of [...there].sort(([one], [other]) => one - other)) {
      if (list.length < 2) continue;
      overlaps.push({ capability, place: places[place]!, actors: list.map((actor) => actors[actor]!), groups: groupsOf(list).map((group) => group.map((actor) => actors[actor]!)) });
    }
  }
  return { services: looked.length, overlaps, unknown };
}

/** Makes what groups actors by the ties and alliances that join them among themselves. */
function createGrouping(document: Document): (actors: readonly number[]) => number[][] {
  const { offsets, neighbors } = adjacency(snapshotOf(document));
  const memberships = membershipsOf(document, contributionsOf(document).actorIndex);
  return (actors) => {
    const leaderOf = new Map(actors.map((actor) => [actor, actor]));
    const leader = (actor: number): number => {
      let found = actor;
      for (let next = leaderOf.get(found)!; next !== found; next = leaderOf.get(found)!) {
        leaderOf.set(found, leaderOf.get(next)!); // halves the way for the next one
        found = next;
      }
      return found;
    };
    const join = (one: number, other: number): void => {
      const [first, second] = [leader(one), leader(other)];
      leaderOf.set(Math.max(first, second), Math.min(first, second));
    };
    const firstMember = new Map<number, number>();
    for (const actor of actors) {
      for (const other of neighbors.subarray(offsets[actor], offsets[actor + 1])) if (leaderOf.has(other)) join(actor, other);
      for (const alliance of itemsOf(memberships, actor)) {
        const first = firstMember.get(alliance);
        if (first === undefined) firstMember.set(alliance, actor);
        else join(actor, first);
      }
    }
    const groups = new Map<number, number[]>();
    for (const actor of actors) listIn(groups, leader(actor)).push(actor);
    return [...groups.values()];
  };
}

/** How many overlaps are told of. */
const mostOverlaps = 8;

function explainServiceOverlap({ overlaps, unknown }: ServiceOverlap): Message[] {
  // Nobody has brought these together: they come first.
  const apart = [...overlaps].sort((a, b) => Number(a.groups.length === 1) - Number(b.groups.length === 1));
  return [
    ...(overlaps.length === 0 ? [message('service-overlap.none')] : []),
    ...apart.slice(0, mostOverlaps).map(({ capability, place, actors, groups }) => {
      const joined = groups.length === 1 ? 'joined' : groups.length === actors.length ? 'apart' : 'partly';
      return nameSome(`service-overlap.${joined}`, 'actors', actors, { capability, place });
    }),
    ...(overlaps.length > mostOverlaps ? [message('service-overlap.more', { count: overlaps.length - mostOverlaps })] : []),
    ...(unknown.length === 0 ? [] : [nameSome('service-overlap.unknown', 'capabilities', unknown.map(({ capability }) => capability))]),
  ];
}

export const serviceOverlap: Method<ServiceOverlapOptions, Document, ServiceOverlap> = {
  id: 'service-overlap',
  scope: 'map',
  family: 'complementarity',
  options: ServiceOverlapOptions,
  sources: [module3('topic 1')],
  ours: 'service-overlap.ours',
  explain: explainServiceOverlap,
  compute: computeServiceOverlap,
};
