import { adjacency, findEntry } from '../graph/adjacency.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { tieLength } from '../graph/tie-length.ts';

/** How warm a tie is whose trust and closeness are unknown. */
const unknownTrust = 0.5;

/** The connecting ties as ways to be introduced along. */
export interface Acquaintances {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly neighbors: Uint32Array;
  /** Strength × (0.5 + trust), over all ties of a pair. */
  readonly warmth: Float64Array;
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
  return { order: rows.order, offsets: rows.offsets, neighbors: rows.neighbors, warmth };
}

/** A way to somebody: the actors from the one who introduces to the one introduced, and how far it is. */
export interface Introduction {
  readonly path: readonly number[];
  readonly length: number;
}

/**
 * Finds the warmest way to an actor from any of those already won: the shortest path, a pair being 1 ÷ warmth long.
 *
 * `closed` are actors through whom nobody is introduced. Of equally short ways the one from the actor that comes first in the
 * document. `null` where no way leads there. O(n² + m).
 */
export function findIntroduction({ order, offsets, neighbors, warmth }: Acquaintances, won: Uint8Array, closed: Uint8Array, goal: number): Introduction | null {
  const lengths = new Float64Array(order).fill(Infinity);
  const before = new Int32Array(order).fill(-1);
  const done = new Uint8Array(order);
  for (let actor = 0; actor < order; actor++) if (won[actor] === 1 && actor !== goal) lengths[actor] = 0;
  for (;;) {
    let actor = -1;
    for (let one = 0; one < order; one++) if (done[one] === 0 && lengths[one]! < Infinity && (actor === -1 || lengths[one]! < lengths[actor]!)) actor = one;
    if (actor === -1) return null;
    if (actor === goal) break;
    done[actor] = 1;
    if (closed[actor] === 1) continue;
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) {
      const length = lengths[actor]! + tieLength(warmth[entry]!);
      if (length >= lengths[neighbors[entry]!]!) continue;
      lengths[neighbors[entry]!] = length;
      before[neighbors[entry]!] = actor;
    }
  }
  const path = [goal];
  while (before[path[0]!] !== -1) path.unshift(before[path[0]!]!);
  return { path, length: lengths[goal]! };
}
