import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { nameFirst } from '../../first-few.ts';
import { adjacency, findEntry } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message, type Message } from '../../message.ts';
import { hopcroftTarjan1973 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { lowLinks } from '../kernels/low-links.ts';
import { networkBasis } from '../network-basis.ts';
import { TieScores, tieScores } from '../tie-scores.ts';

const BridgesOptions = z.strictObject({});
export type BridgesOptions = z.infer<typeof BridgesOptions>;

/** The scores say how many actors each tie would cut off if it broke; `bridges` lists those that would cut off anybody. */
export const Bridges = z.extend(TieScores, {
  bridges: z.array(
    z.object({
      tie: z.string(),
      source: z.string(),
      target: z.string(),
      cutOff: z.int().check(z.describe('Actors on the side with fewer actors.')),
    }),
  ),
});
export type Bridges = z.infer<typeof Bridges>;

/**
 * Finds the ties on which a connection depends: without one of them, its component falls in two.
 *
 * The score of a tie is the number of actors on the smaller side; 0 for a tie that is no bridge. One of two ties of the same pair is
 * no bridge, for the other one holds. Directions are ignored; loops and conflict and interrupted ties, which connect
 * nobody, score `null`. O(n + m log m). Source of the algorithm: Hopcroft & Tarjan 1973; counting those cut off is ours.
 */
function computeBridges(snapshot: Snapshot, options: Partial<BridgesOptions> = {}): Bridges {
  readOptions(BridgesOptions, options);
  const rows = adjacency(snapshot);
  const { ranks, parents, lows, branchSizes, roots } = lowLinks(rows);
  const scores = tieScores(snapshot, networkBasis(rows, 'ties'), (tie) => {
    const source = snapshot.sources[tie]!;
    const target = snapshot.targets[tie]!;
    const [parent, child] = ranks[source]! < ranks[target]! ? [source, target] : [target, source];
    const isBridge = parents[child] === parent && lows[child] === ranks[child] && rows.multiplicity[findEntry(rows, parent, child)] === 1;
    if (!isBridge) return 0;
    const branch = branchSizes[child]!;
    return Math.min(branch, branchSizes[roots[child]!]! - branch);
  });
  const bridges: Bridges['bridges'] = [];
  for (let tie = 0; tie < snapshot.size; tie++) {
    const cutOff = scores.scores[tie]!.value ?? 0;
    if (cutOff === 0) continue;
    const { id, source, target } = snapshot.ties[tie]!;
    bridges.push({ tie: id, source, target, cutOff });
  }
  return { ...scores, bridges };
}

/** How many ties a sentence names, and of how many sizes of what is cut off there is one. */
const named = 5;

/** One sentence for all ties that would cut off as many, the most first. */
function explainCutOff(found: Bridges['bridges']): Message[] {
  const sizes = [...new Set(found.map(({ cutOff }) => cutOff))].sort((a, b) => b - a);
  return sizes.slice(0, named).map((count) => {
    const ties = found.filter(({ cutOff }) => cutOff === count).map(({ tie }) => tie);
    return message('bridges.ties', { count, ...nameFirst('ties', ties, named), total: ties.length });
  });
}

export const bridges: Metric<BridgesOptions, Snapshot, Bridges> = {
  id: 'bridges',
  scope: 'tie',
  family: 'network',
  options: BridgesOptions,
  range: [0, null],
  reads: ['ties'],
  direction: 'ignored',
  complexity: 'n + m·log m',
  sources: [hopcroftTarjan1973],
  ours: 'bridges.ours',
  explain: ({ bridges: found }) => [message('bridges.count', { count: found.length }), ...explainCutOff(found)],
  compute: computeBridges,
};
