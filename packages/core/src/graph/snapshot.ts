import { WrongUseError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import type { Alliance } from '../model/alliance.ts';
import type { Document } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import { tieSign, type Tie, type TieKind } from '../model/tie.ts';
import { oncePer } from '../once-per.ts';

/**
 * The network of a document in typed arrays: what every metric reads.
 *
 * Actors and ties are known by their index in the document's lists. Loops and parallel ties are kept here;
 * `adjacency` decides what a metric sees of them. Treat it as frozen: what is computed from it is remembered.
 */
export interface Snapshot {
  /** Number of actors. */
  readonly order: number;
  /** Number of ties, loops and parallel ties included. */
  readonly size: number;
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  /** What actors can be grouped by; empty where the snapshot was made of actors and ties alone. */
  readonly places: readonly Place[];
  readonly alliances: readonly Alliance[];
  /** Index of each actor by its id. */
  readonly actorIndex: ReadonlyMap<string, number>;
  /** Index of the source actor, per tie. */
  readonly sources: Uint32Array;
  /** Index of the target actor, per tie. */
  readonly targets: Uint32Array;
  /** 1 where the tie goes from source to target only. */
  readonly directed: Uint8Array;
  /** 1 where something passes along the tie: every kind but conflict and interrupted. */
  readonly connecting: Uint8Array;
  /** Strength per tie; NaN where unknown. */
  readonly strengths: Float64Array;
  /** Sign per tie: −1, 0 or +1. */
  readonly signs: Int8Array;
}

/** Ties that nothing passes along: a conflict is not a channel, an interrupted tie no longer one. */
const blocked: ReadonlySet<TieKind> = new Set(['conflict', 'interrupted']);

/**
 * Builds the snapshot of a checked document.
 *
 * Throws `WrongUseError` where a tie names an actor that is not there, which no checked document has. O(actors + ties).
 */
export function createSnapshot(document: Pick<Document, 'actors' | 'ties'> & Partial<Pick<Document, 'places' | 'alliances'>>): Snapshot {
  const { actors, ties, places = [], alliances = [] } = document;
  const actorIndex = new Map<string, number>();
  for (let i = 0; i < actors.length; i++) actorIndex.set(actors[i]!.id, i);
  const size = ties.length;
  const sources = new Uint32Array(size);
  const targets = new Uint32Array(size);
  const directed = new Uint8Array(size);
  const connecting = new Uint8Array(size);
  const strengths = new Float64Array(size);
  const signs = new Int8Array(size);
  for (let i = 0; i < size; i++) {
    const tie = ties[i]!;
    // Ties are mostly listed actor by actor.
    sources[i] = i > 0 && tie.source === ties[i - 1]!.source ? sources[i - 1]! : indexOf(actorIndex, tie.source, tie);
    targets[i] = indexOf(actorIndex, tie.target, tie);
    directed[i] = tie.directed === true ? 1 : 0;
    connecting[i] = blocked.has(tie.kind) ? 0 : 1;
    strengths[i] = tie.strength ?? NaN;
    signs[i] = tieSign(tie.kind);
  }
  return { order: actors.length, size, actors, ties, places, alliances, actorIndex, sources, targets, directed, connecting, strengths, signs };
}

/** The snapshot of a checked document, built the first time one asks for it. O(actors + ties), then O(1). */
export const snapshotOf: (document: Document) => Snapshot = oncePer(createSnapshot);

function indexOf(actorIndex: ReadonlyMap<string, number>, actor: string, tie: Tie): number {
  const index = actorIndex.get(actor);
  if (index !== undefined) return index;
  throw new WrongUseError(
    `The tie ${JSON.stringify(tie.id)} names an actor ${JSON.stringify(actor)} that is not in the document; pass a document that parseDocument has checked.`,
    { tie: tie.id, actor },
  );
}
