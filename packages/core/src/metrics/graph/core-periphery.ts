import * as z from 'zod';
import type { Metric } from '../../descriptor.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message, type Message } from '../../message.ts';
import { readOptions } from '../../read-options.ts';
import { bestCore, searchCore } from '../kernels/core-search.ts';
import { coreness, corenessFit } from '../kernels/coreness.ts';
import { NetworkBasis, networkBasis } from '../network-basis.ts';
import { scaledStrengths } from '../scaled-strengths.ts';
import { StrengthReading } from '../tie-reading.ts';

const CorePeripheryOptions = z.strictObject({
  reads: StrengthReading,
  between: z
    .enum(['tied', 'ignored'])
    .default('tied')
    .describe('What the ideal pattern asks of core with periphery. tied: every such pair is tied. ignored: nothing, these pairs are left out.'),
});
export type CorePeripheryOptions = z.infer<typeof CorePeripheryOptions>;

/** The core and the periphery of a map, and how well they fit it. */
export const CorePeriphery = z.object({
  core: z.array(z.string()).describe('In the document’s order; empty where no core has a fit.'),
  periphery: z.array(z.string()),
  fit: z.number().nullable().describe('Correlation of the ties with the ideal pattern, up to 1; null: no tie, everybody tied alike, or too few actors.'),
  search: z.enum(['exhaustive', 'greedy']).describe('exhaustive: every core was tried. greedy: a good one was looked for.'),
  coreness: z.array(z.object({ actor: z.string(), value: z.number().nullable().describe('0 to 1; the squares of all add up to 1.') })),
  corenessFit: z.number().nullable().describe('Correlation of the ties with the products of coreness; null: one of them does not vary.'),
  basis: NetworkBasis,
});
export type CorePeriphery = z.infer<typeof CorePeriphery>;

/** Up to this many actors every core is tried. */
const mostForAll = 16;

/**
 * Parts a map into a core, whose actors are tied to one another, and a periphery, whose actors are not.
 *
 * The core is the one whose ideal pattern correlates best with the ties: 1 within the core, 0 within the periphery, and between the two 1
 * or left out. Up to 16 actors every core is tried and the smallest of equally good ones kept; in larger maps one is looked for by degree, moves
 * and swaps, and may not be the best. Coreness says the same in degrees. Fit and coreness are unknown, and nobody is in core or periphery,
 * where ties do not vary: no tie, or all tied alike. A fit far below 1 says that the map has no such structure.
 * Directions are ignored, parallel ties are one (strengths added), loops, conflict and interrupted ties left out, isolated
 * actors are periphery. O(2ⁿ n) up to 16 actors, then O(n²) per move. Source: Borgatti & Everett 2000.
 */
function computeCorePeriphery(snapshot: Snapshot, options: Partial<CorePeripheryOptions> = {}): CorePeriphery {
  const { reads, between } = readOptions(CorePeripheryOptions, options);
  const both = adjacency(snapshot);
  const rows = { ...both, weights: reads === 'strength' ? scaledStrengths(both.strengths) : new Float64Array(both.neighbors.length).fill(1) };
  const search = rows.order <= mostForAll ? 'exhaustive' : 'greedy';
  const { isCore, fit } = search === 'exhaustive' ? bestCore(rows, between) : searchCore(rows, between);
  const side = (value: 0 | 1): string[] => (Number.isNaN(fit) ? [] : snapshot.actors.filter((_, actor) => isCore[actor] === value).map(({ id }) => id));
  const values = coreness(rows);
  const varies = pairsVary(rows.order, rows.weights);
  return {
    core: side(1),
    periphery: side(0),
    fit: orNull(fit),
    search,
    coreness: snapshot.actors.map(({ id }, actor) => ({ actor: id, value: varies ? values[actor]! : null })),
    corenessFit: varies ? orNull(corenessFit(rows, values)) : null,
    basis: networkBasis(both, reads),
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Whether some pair of actors weighs more than another. */
function pairsVary(order: number, weights: Float64Array): boolean {
  const [first = 0] = weights;
  return weights.some((weight) => weight !== first) || (first > 0 && weights.length < order * (order - 1));
}

/** How many actors of the core are named when the metric explains itself. */
const named = 8;

function explainCorePeriphery({ core, periphery, fit, search }: CorePeriphery): Message[] {
  if (fit === null) return [message('core-periphery.unknown')];
  return [
    message('core-periphery.core', { actors: core.slice(0, named), count: core.length, more: Math.max(0, core.length - named), rest: periphery.length }),
    message('core-periphery.fit', { fit }),
    message(`core-periphery.search.${search}`),
  ];
}

export const corePeriphery: Metric<CorePeripheryOptions, Snapshot, CorePeriphery> = {
  id: 'core-periphery',
  scope: 'map',
  family: 'network',
  options: CorePeripheryOptions,
  result: CorePeriphery,
  reads: ['ties', 'strength'],
  direction: 'ignored',
  complexity: 'n² per move',
  sources: [
    { cite: 'Borgatti & Everett 2000', title: 'Models of core/periphery structures', where: 'Social Networks 21(4), 375–395', doi: '10.1016/S0378-8733(99)00019-2' },
    { cite: 'Boyd et al. 2010', title: 'Computing continuous core/periphery structures for social relations data with MINRES/SVD', where: 'Social Networks 32(2), 125–137' },
  ],
  explain: explainCorePeriphery,
  compute: computeCorePeriphery,
};
