import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { snapshotOf } from '../../graph/snapshot.ts';
import { message, type Message } from '../../message.ts';
import type { Document } from '../../model/document.ts';
import { Seed } from '../../number-ranges.ts';
import { arefWilson2019, cartwrightHarary1956, doreianMrvar1996, heider1946 } from '../../publications/forces.ts';
import { readOptions } from '../../read-options.ts';
import type { Camps, DividedGroup, FrustratedPair } from './camps-result.ts';
import { aboutActors } from '../explain-each.ts';
import { frustrationByCamp, leastFrustration } from './least-frustration.ts';
import { readSignedPairs, type SignedPairs, visitTriads } from './signed-pairs.ts';

export const CampsOptions = z.strictObject({
  camps: z._default(z.int().check(z.minimum(2), z.maximum(8)), 2).check(z.describe('At most how many camps; two as balance theory has it.')),
  listed: z._default(z.int().check(z.nonnegative(), z.maximum(10_000)), 100).check(z.describe('At most how many unbalanced triads are listed; all are counted.')),
  seed: z._default(Seed, 1).check(z.describe('Decides where the search begins; the same seed gives the same camps.')),
});
export type CampsOptions = z.infer<typeof CampsOptions>;

/** How many groups a reader is told of. */
const mostGroups = 2;

/**
 * Parts the actors whom conflict divides into camps, so that as few ties as possible stand against them.
 *
 * A pair tied by conflict is negative, one tied otherwise positive (signs of kinds are ours); one with both is left out and
 * counted. A triad is balanced where its signs multiply to +1. Frustration counts the positive pairs between camps and the
 * negative ones within; it is 0 where the map is balanced. `exact` says whether the least was proven (mostly up to some
 * thirty actors in one group) or is the best that a seeded search found. Actors in no conflict have no camp; without a
 * conflict there is none. O(n + m) and the search, which is bounded. Sources: Heider 1946; Cartwright & Harary 1956;
 * Doreian & Mrvar 1996; Aref & Wilson 2019.
 */
function computeCamps(document: Document, options: Partial<CampsOptions> = {}): Camps {
  const { camps: count, listed, seed } = readOptions(CampsOptions, options);
  const pairs = readSignedPairs(snapshotOf(document));
  const nameOf = (index: number): string => document.actors[index]!.id;
  const parts = signedParts(pairs);
  const divided = parts.filter((part) => part.some((actor) => pairs.signs[actor]!.includes(-1)));
  const groups = divided.map((part) => groupOf(pairs, part, count, seed, nameOf));
  const inGroup = new Set(divided.flat());
  return {
    pairs: { positive: pairs.positive, negative: pairs.negative, mixed: pairs.mixed.length },
    triads: triadsOf(pairs, listed, nameOf),
    frustration: groups.reduce((sum, { frustration }) => sum + frustration, 0),
    exact: groups.every(({ exact }) => exact),
    groups: groups.sort((a, b) => sizeOf(b) - sizeOf(a)),
    undivided: document.actors.flatMap(({ id }, index) => (inGroup.has(index) ? [] : [id])),
    mixedPairs: pairs.mixed.map(([a, b]) => [nameOf(a), nameOf(b)]),
  };
}

function sizeOf({ camps }: DividedGroup): number {
  return camps.reduce((sum, { length }) => sum + length, 0);
}

/** The actors that signed pairs join, part by part, each ascending. */
function signedParts({ order, neighbors }: SignedPairs): number[][] {
  const seen = new Uint8Array(order);
  const parts: number[][] = [];
  for (let start = 0; start < order; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const part = [start];
    for (let next = 0; next < part.length; next++) {
      for (const other of neighbors[part[next]!]!) {
        if (seen[other] === 1) continue;
        seen[other] = 1;
        part.push(other);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

function groupOf(pairs: SignedPairs, part: readonly number[], count: number, seed: number, nameOf: (index: number) => string): DividedGroup {
  const { camps: found, frustration, exact } = leastFrustration(pairs, part, count, seed);
  const campOf = new Uint8Array(pairs.order);
  part.forEach((actor, place) => (campOf[actor] = found[place]!));
  const members = Array.from({ length: count }, (_, camp) => part.filter((actor) => campOf[actor] === camp)).filter(({ length }) => length > 0);
  const frustrated = part.flatMap((actor) =>
    pairs.neighbors[actor]!.flatMap((other, index): FrustratedPair[] => {
      const sign = pairs.signs[actor]![index]!;
      return other < actor || (campOf[actor] === campOf[other]) === (sign === 1) ? [] : [{ actors: [nameOf(actor), nameOf(other)], sign }];
    }),
  );
  const undecided = part.filter((actor) => {
    const costs = frustrationByCamp(pairs.neighbors[actor]!, pairs.signs[actor]!, campOf, count);
    return costs.some((cost, camp) => camp !== campOf[actor] && cost <= costs[campOf[actor]!]!);
  });
  // Equal camps keep the order of their first actors.
  members.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  return { camps: members.map((camp) => camp.map(nameOf)), frustration, exact, frustrated, undecided: undecided.map(nameOf) };
}

function triadsOf(pairs: SignedPairs, most: number, nameOf: (index: number) => string): Camps['triads'] {
  const byNegative: Camps['triads']['byNegative'] = [0, 0, 0, 0];
  const listed: Camps['triads']['listed'] = [];
  visitTriads(pairs, ({ actors, negative }) => {
    byNegative[negative]++;
    if (negative % 2 === 1 && listed.length < most) listed.push({ actors: actors.map(nameOf), negative });
  });
  const balanced = byNegative[0] + byNegative[2];
  const unbalanced = byNegative[1] + byNegative[3];
  return { balanced, unbalanced, byNegative, balance: balanced + unbalanced === 0 ? null : balanced / (balanced + unbalanced), listed };
}

function explainCamps({ pairs, triads, groups, undivided, mixedPairs }: Camps): Message[] {
  if (pairs.negative === 0) {
    const code = pairs.positive === 0 ? 'camps.no-signs' : 'camps.no-conflict';
    return [message(code, { count: pairs.positive }), ...mixedSentences(mixedPairs)];
  }
  const first = triads.listed[0];
  return [
    ...groups.slice(0, mostGroups).flatMap(groupSentences),
    ...(groups.length > mostGroups ? [message('camps.more-groups', { count: groups.length - mostGroups })] : []),
    ...(triads.balance === null ? [] : [message('camps.triads', { balanced: triads.balanced, unbalanced: triads.unbalanced })]),
    ...(first === undefined ? [] : [message(`camps.triad.${first.negative}`, { actors: first.actors })]),
    ...aboutActors('camps.undivided', undivided),
    ...mixedSentences(mixedPairs),
  ];
}

function groupSentences({ camps, frustration, exact, frustrated, undecided }: DividedGroup): Message[] {
  const first = frustrated[0];
  return [
    message('camps.group', { count: camps.length, total: camps.reduce((sum, { length }) => sum + length, 0) }),
    ...camps.slice(0, 2).flatMap((camp) => aboutActors('camps.camp', camp)),
    message(frustration === 0 ? 'camps.balanced' : exact ? 'camps.frustration' : 'camps.frustration-found', { count: frustration }),
    ...(first === undefined ? [] : [message(first.sign === 1 ? 'camps.apart' : 'camps.together', { actor: first.actors[0], otherActor: first.actors[1] })]),
    ...aboutActors('camps.undecided', undecided),
  ].slice(0, 5);
}

function mixedSentences(mixed: Camps['mixedPairs']): Message[] {
  return mixed.length === 0 ? [] : [message('camps.mixed', { actor: mixed[0]![0], otherActor: mixed[0]![1], more: mixed.length - 1 })];
}

export const camps: Method<CampsOptions, Document, Camps> = {
  id: 'camps',
  scope: 'group',
  family: 'forces',
  options: CampsOptions,
  sources: [heider1946, cartwrightHarary1956, doreianMrvar1996, arefWilson2019],
  ours: 'camps.ours',
  explain: explainCamps,
  compute: computeCamps,
};
