import { adjacency, findEntry } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { tieLength } from '../../graph/tie-length.ts';

/** How warm a tie is whose trust and closeness are unknown. */
const unknownTrust = 0.5;

/** The connecting ties as ways to be introduced along: the neighbors of each actor, the nearest first. */
export interface Acquaintances {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly neighbors: Uint32Array;
  /** 1 ÷ warmth, the warmth being strength × (0.5 + trust) over all ties of a pair. */
  readonly lengths: Float64Array;
}

/**
 * Reads the connecting ties, either way, as ways to be introduced: the warmth of a pair is the sum over its ties of strength ×
 * (0.5 + trust).
 *
 * An unknown strength counts 1. An unknown trust is read from the closeness (close 1, weak 0), else 0.5. O(n + m log degree).
 */
export function readAcquaintances(snapshot: Snapshot): Acquaintances {
  const rows = adjacency(snapshot);
  const warmth = new Float64Array(rows.neighbors.length);
  for (let tie = 0; tie < snapshot.size; tie++) {
    const [source, target] = [snapshot.sources[tie]!, snapshot.targets[tie]!];
    if (source === target || snapshot.connecting[tie] === 0) continue;
    const { trust, closeness } = snapshot.ties[tie]!;
    const strength = Number.isNaN(snapshot.strengths[tie]!) ? 1 : snapshot.strengths[tie]!;
    const read = trust ?? (closeness === undefined ? unknownTrust : closeness === 'close' ? 1 : 0);
    for (const [from, to] of [[source, target], [target, source]] as const) warmth[findEntry(rows, from, to)]! += strength * (0.5 + read);
  }
  return { order: rows.order, offsets: rows.offsets, ...nearestFirst(rows, warmth.map(tieLength)) };
}

function nearestFirst({ order, offsets, neighbors }: Pick<Acquaintances, 'order' | 'offsets' | 'neighbors'>, lengths: Float64Array): Pick<Acquaintances, 'neighbors' | 'lengths'> {
  const sorted = { neighbors: neighbors.slice(), lengths: lengths.slice() };
  for (let actor = 0; actor < order; actor++) {
    const start = offsets[actor]!;
    const entries = Array.from({ length: offsets[actor + 1]! - start }, (_, index) => start + index);
    entries.sort((a, b) => lengths[a]! - lengths[b]!); // equally near ones stay in the document’s order
    entries.forEach((entry, index) => {
      sorted.neighbors[start + index] = neighbors[entry]!;
      sorted.lengths[start + index] = lengths[entry]!;
    });
  }
  return sorted;
}
