import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { nameFirst } from '../../first-few.ts';
import { adjacency, type Adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message, type Message } from '../../message.ts';
import { Count } from '../../number-ranges.ts';
import { gouldFernandez1989 } from '../../publications/centrality.ts';
import { readOptions } from '../../read-options.ts';
import { groupActors, Grouping } from '../actor-grouping.ts';
import { actorScores, ActorScores } from '../actor-scores.ts';
import { networkBasis } from '../network-basis.ts';

const BrokerageOptions = z.strictObject({ by: z._default(Grouping, 'country') });
export type BrokerageOptions = z.infer<typeof BrokerageOptions>;

/** What a broker b is between a and c, by their groups. */
export const BrokerageRole = z.enum(['coordinator', 'consultant', 'representative', 'gatekeeper', 'liaison']);
export type BrokerageRole = z.infer<typeof BrokerageRole>;

/** How often somebody is each kind of broker. */
export const BrokerageCounts = z.object({
  coordinator: Count.check(z.describe('All three are of one group.')),
  consultant: Count.check(z.describe('The two others are of one group, the broker of another.')),
  representative: Count.check(z.describe('The broker brings something out of its own group.')),
  gatekeeper: Count.check(z.describe('The broker brings something into its own group.')),
  liaison: Count.check(z.describe('All three are of different groups.')),
  unknown: Count.check(z.describe('The group of at least one of the three is unknown.')),
});
export type BrokerageCounts = z.infer<typeof BrokerageCounts>;

/** How often each actor stands between two others who have no tie; `roles` says as what. */
export const Brokerage = z.extend(ActorScores, {
  by: Grouping,
  roles: z.array(z.object({ actor: z.string(), group: z.nullable(z.string()).check(z.describe('As the document calls it; null: unknown.')), counts: BrokerageCounts })),
  total: BrokerageCounts.check(z.describe('Of all actors together.')),
  ungrouped: z.array(z.string()).check(z.describe('Actors whose group is unknown.')),
  several: Count.check(z.describe('Actors of more than one group, of which the first was taken.')),
});
export type Brokerage = z.infer<typeof Brokerage>;

/**
 * Counts how often each actor stands between two others who have no tie, and in which role towards their groups.
 *
 * b brokers between a and c where a → b → c and no tie leads from a to c. Directed ties are followed, an undirected tie either way, so that
 * between undirected ties every pair counts twice, once each way. The score counts all roles, `unknown` included:
 * brokerage itself needs no group. Where several actors stand between the same two each counts in full. Parallel ties are one,
 * loops play no part, nothing passes along conflict and interrupted ties, strengths are not read; an isolated actor scores 0.
 * O(m d), d being the greatest degree. Source: Gould & Fernandez 1989; taking the first of several groups is ours.
 */
function computeBrokerage(snapshot: Snapshot, options: Partial<BrokerageOptions> = {}): Brokerage {
  const { by } = readOptions(BrokerageOptions, options);
  const rows = adjacency(snapshot, { direction: 'out' });
  const { groupOf, groups, ungrouped, several } = groupActors(snapshot, by);
  const counts = Array.from({ length: rows.order }, noBrokerage);
  const total = noBrokerage();
  const values = new Float64Array(rows.order);
  eachBrokerage(rows, (a, b, c) => {
    const role = brokerageRole(groupOf[a]!, groupOf[b]!, groupOf[c]!);
    counts[b]![role]++;
    total[role]++;
    values[b]!++;
  });
  const roles = snapshot.actors.map(({ id }, actor) => ({ actor: id, group: groups[groupOf[actor]!] ?? null, counts: counts[actor]! }));
  return { ...actorScores(snapshot, values, networkBasis(rows, 'ties', 'out')), by, roles, total, ungrouped: [...ungrouped], several };
}

function noBrokerage(): BrokerageCounts {
  return { coordinator: 0, consultant: 0, representative: 0, gatekeeper: 0, liaison: 0, unknown: 0 };
}

/** Visits every broker b between an a and a c. */
function eachBrokerage({ order, offsets, neighbors }: Adjacency, visit: (a: number, b: number, c: number) => void): void {
  const reached = new Int32Array(order).fill(-1); // the last a from whom a tie leads here
  for (let a = 0; a < order; a++) {
    const [first, stop] = [offsets[a]!, offsets[a + 1]!];
    for (let entry = first; entry < stop; entry++) reached[neighbors[entry]!] = a;
    for (let entry = first; entry < stop; entry++) {
      const b = neighbors[entry]!;
      for (let next = offsets[b]!; next < offsets[b + 1]!; next++) {
        const c = neighbors[next]!;
        if (c !== a && reached[c] !== a) visit(a, b, c);
      }
    }
  }
}

/** The role of b between a and c, by the numbers of their groups; −1 is unknown. */
function brokerageRole(a: number, b: number, c: number): keyof BrokerageCounts {
  if (a < 0 || b < 0 || c < 0) return 'unknown';
  if (a === c) return a === b ? 'coordinator' : 'consultant';
  if (a === b) return 'representative';
  return b === c ? 'gatekeeper' : 'liaison';
}

/** How many brokers are named when the metric explains itself. */
const named = 4;

function explainBrokerage({ scores, by, roles, total, ungrouped, several }: Brokerage): Message[] {
  const brokers = scores
    .map(({ actor, value }, index) => ({ actor, value: value!, counts: roles[index]!.counts }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value);
  if (brokers.length === 0) return [message('brokerage.none')];
  const { unknown, ...known } = total;
  return [
    message('brokerage.total', { count: brokers.reduce((sum, { value }) => sum + value, 0), brokers: brokers.length }),
    message('brokerage.roles', { by, ...known }),
    ...brokers.slice(0, named).map(({ actor, value, counts }) => message('brokerage.actor', { actor, count: value, role: mostFrequent(counts) })),
    ...(unknown === 0 ? [] : [message('brokerage.unknown', { count: unknown, ...nameFirst('actors', ungrouped, named) })]),
    ...(several === 0 ? [] : [message('brokerage.several', { by, count: several })]),
  ];
}

/** The role that somebody has most often, the first of equally frequent ones; `unknown` where no role is known. */
function mostFrequent(counts: BrokerageCounts): keyof BrokerageCounts {
  const [first] = BrokerageRole.options.toSorted((a, b) => counts[b] - counts[a]);
  return counts[first!] === 0 ? 'unknown' : first!;
}

export const brokerage: Metric<BrokerageOptions, Snapshot, Brokerage> = {
  id: 'brokerage',
  scope: 'actor',
  family: 'network',
  options: BrokerageOptions,
  range: [0, null],
  reads: ['ties'],
  direction: 'used',
  complexity: 'n·m',
  sources: [gouldFernandez1989],
  ours: 'brokerage.ours',
  explain: explainBrokerage,
  compute: computeBrokerage,
};
