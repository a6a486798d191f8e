import * as z from 'zod/mini';
import { besideGreatest } from '../../beside-greatest.ts';
import type { Metric } from '../../descriptor.ts';
import { nameFirst } from '../../first-few.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message, type Message } from '../../message.ts';
import { borgattiEverett2000 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { CoreFit } from '../kernels/core-fit.ts';
import { bestCore, searchCore } from '../kernels/core-search.ts';
import { NetworkBasis, networkBasis } from '../network-basis.ts';
import { StrengthReading } from '../tie-reading.ts';

const CorePeripheryOptions = z.strictObject({
  reads: StrengthReading,
  between: z._default(z.enum(['tied', 'ignored']), 'tied').check(z.describe('What the ideal pattern asks of core with periphery. tied: every such pair is linked. ignored: nothing, these pairs are left out.')),
});
export type CorePeripheryOptions = z.infer<typeof CorePeripheryOptions>;

/** The core and the periphery of a map, and how well they fit it. */
export const CorePeriphery = z.object({
  core: z.array(z.string()).check(z.describe('In the document’s order; empty where no core has a fit.')),
  periphery: z.array(z.string()),
  fit: z.nullable(z.number()).check(z.describe('Correlation of the ties with the ideal pattern, up to 1; null: no tie, all actors linked alike, or too few actors.')),
  search: z.enum(['exhaustive', 'greedy']).check(z.describe('exhaustive: every core was tried. greedy: a good one was looked for.')),
  margins: z.array(z.object({ actor: z.string(), value: z.nullable(z.number()) })).check(z.describe('By how much the fit would fall if this actor alone changed sides, 0 or more; null: there would be no fit.')),
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
 * and swaps, and may not be the best. `margins` say how firmly each actor is on its side (ours). The fit is unknown, and nobody is in core
 * or periphery, where ties do not vary: no tie, or all tied alike. A fit far below 1 says that the map has no such structure.
 * Directions are ignored, parallel ties are one (strengths added), loops, conflict and interrupted ties left out, isolated
 * actors are periphery. O(2ⁿ n) up to 16 actors, then O(n + m) per move, O(n²) with `ignored`. Source: Borgatti & Everett 2000.
 */
function computeCorePeriphery(snapshot: Snapshot, options: Partial<CorePeripheryOptions> = {}): CorePeriphery {
  const { reads, between } = readOptions(CorePeripheryOptions, options);
  const both = adjacency(snapshot);
  const rows = { ...both, weights: reads === 'strength' ? besideGreatest(both.strengths) : new Float64Array(both.neighbors.length).fill(1) };
  const search = rows.order <= mostForAll ? 'exhaustive' : 'greedy';
  const { isCore, fit } = search === 'exhaustive' ? bestCore(rows, between) : searchCore(rows, between);
  const side = (value: 0 | 1): string[] => (Number.isNaN(fit) ? [] : snapshot.actors.filter((_, actor) => isCore[actor] === value).map(({ id }) => id));
  const core = new CoreFit(rows, between);
  isCore.forEach((inside, actor) => {
    if (inside === 1) core.move(actor);
  });
  return {
    core: side(1),
    periphery: side(0),
    fit: orNull(fit),
    search,
    margins: snapshot.actors.map(({ id }, actor) => ({ actor: id, value: orNull(Math.max(0, fit - core.fitAfterMove(actor))) })),
    basis: networkBasis(both, reads),
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** How many actors of the core are named when the metric explains itself. */
const named = 8;

function explainCorePeriphery({ core, periphery, fit, search }: CorePeriphery): Message[] {
  if (fit === null) return [message('core-periphery.unknown')];
  return [
    message('core-periphery.core', { ...nameFirst('actors', core, named), count: core.length, rest: periphery.length }),
    message('core-periphery.fit', { fit }),
    message(`core-periphery.search.${search}`),
  ];
}

export const corePeriphery: Metric<CorePeripheryOptions, Snapshot, CorePeriphery> = {
  id: 'core-periphery',
  scope: 'map',
  family: 'network',
  options: CorePeripheryOptions,
  reads: ['ties', 'strength'],
  direction: 'ignored',
  complexity: 'n + m per move',
  sources: [borgattiEverett2000],
  ours: 'core-periphery.ours',
  explain: explainCorePeriphery,
  compute: computeCorePeriphery,
};
