import { adjacency, findEntry } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { tieLength } from '../../graph/tie-length.ts';

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
 * document. `null` where no way leads there. Searches from the goal outwards to the first who is won. O(n² + m) at worst.
 */
export function findIntroduction({ order, offsets, neighbors, warmth }: Acquaintances, won: Uint8Array, closed: Uint8Array, goal: number): Introduction | null {
  const lengths = new Map<number, number>([[goal, 0]]);
  const after = new Int32Array(order).fill(-1);
  const done = new Uint8Array(order);
  for (;;) {
    let [actor, least] = [-1, Infinity];
    for (const [one, length] of lengths) if (length < least || (length === least && one < actor)) [actor, least] = [one, length];
    if (actor === -1) return null;
    lengths.delete(actor);
    done[actor] = 1;
    if (won[actor] === 1 && actor !== goal) return { path: pathFrom(actor, after), length: least };
    if (closed[actor] === 1 && actor !== goal) continue;
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) {
      const other = neighbors[entry]!;
      const length = least + tieLength(warmth[entry]!);
      if (done[other] === 1 || !(length < (lengths.get(other) ?? Infinity))) continue;
      lengths.set(other, length);
      after[other] = actor;
    }
  }
}

function pathFrom(start: number, after: Int32Array): number[] {
  const path = [start];
  while (after[path.at(-1)!] !== -1) path.push(after[path.at(-1)!]!);
  return path;
}
