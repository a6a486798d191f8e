import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency, type Adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message } from '../../message.ts';
import { garlaschelliLoffredo2004, wassermanFaust1994 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { NetworkBasis, networkBasis } from '../network-basis.ts';

const ReciprocityOptions = z.strictObject({
  undirected: z._default(z.enum(['ignored', 'mutual']), 'ignored').check(z.describe('ignored: only directed ties are asked about, and only they answer. mutual: an undirected tie goes both ways, and so answers itself.')),
});
export type ReciprocityOptions = z.infer<typeof ReciprocityOptions>;

const pairs = z.int();

/** The reciprocity of a map, and the pairs that it is computed from. */
export const Reciprocity = z.object({
  value: z.nullable(z.number()).check(z.describe('From 0 to 1; null: no tie was asked about.')),
  mutual: pairs.check(z.describe('Pairs linked in both directions.')),
  oneWay: pairs.check(z.describe('Pairs linked in one direction only.')),
  undirected: pairs.check(z.describe('Pairs with an undirected tie, whatever else joins them.')),
  basis: NetworkBasis,
});
export type Reciprocity = z.infer<typeof Reciprocity>;

/**
 * Measures the share of directed ties that are answered: those from whose target a directed tie leads back.
 *
 * Each direction of a pair counts once, however many ties there are: 2 × mutual ÷ (2 × mutual + one-way), from 0 to 1, and
 * unknown without directed ties. What kind of tie answers is not asked. Undirected ties are left out, or, with `undirected:
 * 'mutual'`, tie their pair both ways. Loops play no part, conflict and interrupted ties are left out. O(n + m). Sources:
 * Wasserman & Faust 1994, for mutual and asymmetric pairs; Garlaschelli & Loffredo 2004, for the share.
 */
function computeReciprocity(snapshot: Snapshot, options: Partial<ReciprocityOptions> = {}): Reciprocity {
  const { undirected } = readOptions(ReciprocityOptions, options);
  const rows = adjacency(snapshot, { direction: 'out' });
  const counts = countPairs(rows, adjacency(snapshot, { direction: 'in' }), adjacency(snapshot), undirected);
  const directions = 2 * counts.mutual + counts.oneWay;
  return { value: directions === 0 ? null : (2 * counts.mutual) / directions, ...counts, basis: networkBasis(rows, 'ties', 'out') };
}

/** Counts pairs, each from its lower actor; the three adjacencies tell directed ties, from either side, and undirected ones apart. */
function countPairs(out: Adjacency, against: Adjacency, both: Adjacency, undirected: ReciprocityOptions['undirected']): Omit<Reciprocity, 'value' | 'basis'> {
  const counts = { mutual: 0, oneWay: 0, undirected: 0 };
  for (let actor = 0; actor < both.order; actor++) {
    let nextOut = out.offsets[actor]!;
    let nextIn = against.offsets[actor]!;
    for (let entry = both.offsets[actor]!; entry < both.offsets[actor + 1]!; entry++) {
      const other = both.neighbors[entry]!;
      const all = both.multiplicity[entry]!;
      // Rows are ascending, and those of `both` hold every neighbor of the other two.
      const from = nextOut < out.offsets[actor + 1]! && out.neighbors[nextOut] === other ? out.multiplicity[nextOut++]! : 0;
      const to = nextIn < against.offsets[actor + 1]! && against.neighbors[nextIn] === other ? against.multiplicity[nextIn++]! : 0;
      if (other < actor) continue;
      const eitherWay = from + to - all; // undirected ties are among those from the actor and among those to it
      if (eitherWay > 0) counts.undirected++;
      const counted = undirected === 'mutual' ? eitherWay : 0;
      const ways = (from - eitherWay + counted > 0 ? 1 : 0) + (to - eitherWay + counted > 0 ? 1 : 0);
      if (ways === 2) counts.mutual++;
      else if (ways === 1) counts.oneWay++;
    }
  }
  return counts;
}

export const reciprocity: Metric<ReciprocityOptions, Snapshot, Reciprocity> = {
  id: 'reciprocity',
  scope: 'map',
  family: 'network',
  options: ReciprocityOptions,
  range: [0, 1],
  reads: ['ties'],
  direction: 'used',
  complexity: 'n + m',
  sources: [wassermanFaust1994, garlaschelliLoffredo2004],
  explain: ({ value, mutual, oneWay, undirected }) => [
    value === null ? message('reciprocity.unknown') : message('reciprocity.value', { value, mutual, oneWay }),
    ...(undirected === 0 ? [] : [message('reciprocity.undirected', { count: undirected })]),
  ],
  compute: computeReciprocity,
};
