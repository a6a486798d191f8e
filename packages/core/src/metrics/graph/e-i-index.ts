import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency, type Adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message, type Message } from '../../message.ts';
import { krackhardtStern1988 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { groupActors, Grouping } from '../actor-grouping.ts';
import { networkBasis, NetworkBasis } from '../network-basis.ts';

const EIIndexOptions = z.strictObject({ by: z._default(Grouping, 'country') });
export type EIIndexOptions = z.infer<typeof EIIndexOptions>;

const value = z.nullable(z.number()).check(z.describe('(external − internal) ÷ (external + internal), −1 to 1; null: neither.'));
const external = z.int().check(z.describe('Tied pairs of different groups.'));
const internal = z.int().check(z.describe('Tied pairs within one group.'));

/** The E-I index of a map, of its groups and of its actors. */
export const EIIndex = z.object({
  by: Grouping,
  value,
  external,
  internal,
  unknown: z.int().check(z.describe('Tied pairs of which at least one actor has no known group; they are in neither.')),
  interval: z.nullable(z.tuple([z.number(), z.number()])).check(z.describe('The value if all unknown pairs were internal, and if all were external; null: no linked pair.')),
  expected: z.nullable(z.number()).check(z.describe('The value to expect if the ties fell on pairs of actors of known group by chance; null: no such pair.')),
  groups: z.array(z.object({ group: z.string().check(z.describe('As the document calls it.')), size: z.int().check(z.describe('Its actors.')), value, external, internal })).check(z.describe('In the order of their first actor; internal pairs count once.')),
  actors: z.array(z.object({ actor: z.string(), group: z.nullable(z.string()), value, external, internal })),
  several: z.int().check(z.describe('Actors of more than one group, of which the first was taken.')),
  basis: NetworkBasis,
});
export type EIIndex = z.infer<typeof EIIndex>;

/**
 * Measures whether ties lead out of groups or stay within them: −1 all within, 0 as many each way, 1 all out.
 *
 * Of the map, of each group and of each actor; every tied pair counts once, in the row of a group too. Unknown where
 * there is no tie between actors of known group. A pair with an actor of unknown group counts in neither and
 * widens the interval. Small groups have few pairs within: compare with `expected`, the mean over all ways of laying as many
 * ties. Directions and strengths are not read, parallel ties are one, loops, conflict and interrupted ties are left
 * out. O(n + m). Source: Krackhardt & Stern 1988; the interval and taking the first of several groups are ours.
 */
function computeEIIndex(snapshot: Snapshot, options: Partial<EIIndexOptions> = {}): EIIndex {
  const { by } = readOptions(EIIndexOptions, options);
  const rows = adjacency(snapshot);
  const grouped = groupActors(snapshot, by);
  const { groupOf, groups } = grouped;
  const map = new Tally();
  const ofGroup = groups.map(() => new Tally());
  const ofActor = Array.from({ length: rows.order }, () => new Tally());
  const sizes = groups.map(() => 0);
  for (let actor = 0; actor < rows.order; actor++) {
    if (groupOf[actor]! >= 0) sizes[groupOf[actor]!]!++;
    eachTied(rows, actor, (other) => {
      const [own, theirs] = [groupOf[actor]!, groupOf[other]!];
      ofActor[actor]!.add(own, theirs);
      if (other < actor) map.add(own, theirs);
      if (own >= 0 && (own !== theirs || other < actor)) ofGroup[own]!.add(own, theirs);
    });
  }
  return {
    by,
    ...map.counts(),
    unknown: map.unknown,
    interval: map.interval(),
    expected: expectedIndex(sizes),
    groups: groups.map((group, index) => ({ group, size: sizes[index]!, ...ofGroup[index]!.counts() })),
    actors: snapshot.actors.map(({ id }, actor) => ({ actor: id, group: groups[groupOf[actor]!] ?? null, ...ofActor[actor]!.counts() })),
    several: grouped.several,
    basis: networkBasis(rows, 'ties'),
  };
}

/** Counts tied pairs by the groups of their two actors; −1 is unknown. */
class Tally {
  external = 0;
  internal = 0;
  unknown = 0;

  add(own: number, theirs: number): void {
    if (own < 0 || theirs < 0) this.unknown++;
    else if (own === theirs) this.internal++;
    else this.external++;
  }

  counts(): { value: number | null; external: number; internal: number } {
    const { external, internal } = this;
    return { value: indexOf(external, internal), external, internal };
  }

  interval(): [number, number] | null {
    const { external, internal, unknown } = this;
    const [least, greatest] = [indexOf(external, internal + unknown), indexOf(external + unknown, internal)];
    return least === null || greatest === null ? null : [least, greatest];
  }
}

function indexOf(external: number, internal: number): number | null {
  return external + internal === 0 ? null : (external - internal) / (external + internal);
}

/** Were ties laid by chance, each pair would be as likely as any other: the index of all pairs that there are. */
function expectedIndex(sizes: readonly number[]): number | null {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const within = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return indexOf((all * (all - 1)) / 2 - within, within);
}

function eachTied({ offsets, neighbors }: Adjacency, actor: number, visit: (other: number) => void): void {
  for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) visit(neighbors[entry]!);
}

function explainEIIndex({ by, value: index, external: out, internal: within, unknown, expected, groups, several }: EIIndex): Message[] {
  return [
    index === null ? message('e-i-index.none', { by }) : message('e-i-index.value', { by, value: index, external: out, internal: within }),
    ...(index === null || expected === null ? [] : [message('e-i-index.expected', { value: expected })]),
    ...explainGroups(by, groups),
    ...(unknown === 0 ? [] : [message('e-i-index.unknown', { count: unknown })]),
    ...(several === 0 ? [] : [message('e-i-index.several', { by, count: several })]),
  ];
}

/** Names the group that keeps most to itself and the one that does so least; only countries and alliances have names that can be told. */
function explainGroups(by: Grouping, groups: EIIndex['groups']): Message[] {
  if (by !== 'country' && by !== 'alliance') return [];
  const sorted = groups.flatMap(({ group, value: index }) => (index === null ? [] : [{ group, value: index }])).toSorted((a, b) => a.value - b.value);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  if (least === undefined || greatest === undefined || least.value === greatest.value) return [];
  return [message(`e-i-index.inward.${by}`, { [by]: least.group, value: least.value }), message(`e-i-index.outward.${by}`, { [by]: greatest.group, value: greatest.value })];
}

export const eIIndex: Metric<EIIndexOptions, Snapshot, EIIndex> = {
  id: 'e-i-index',
  scope: 'map',
  family: 'network',
  options: EIIndexOptions,
  range: [-1, 1],
  reads: ['ties'],
  direction: 'ignored',
  complexity: 'n + m',
  sources: [krackhardtStern1988],
  ours: 'e-i-index.ours',
  explain: explainEIIndex,
  compute: computeEIIndex,
};
