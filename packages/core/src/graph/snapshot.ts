import type { Document } from '../model/document.ts';
import { tieSign, type TieKind } from '../model/tie.ts';
import type { Actor } from '../model/actor.ts';
import type { Tie } from '../model/tie.ts';

/**
 * The network of a document in typed arrays: what every metric reads.
 *
 * Actors and ties are known by their index in the document's lists. Loops and parallel ties are kept here;
 * `adjacency` decides what a metric sees of them.
 */
export interface Snapshot {
  /** Number of actors. */
  readonly order: number;
  /** Number of ties, loops and parallel ties included. */
  readonly size: number;
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  /** Index of each actor by its id. */
  readonly actorIndex: ReadonlyMap<string, number>;
  /** Index of the source actor, per tie. */
  readonly sources: Uint32Array;
  /** Index of the target actor, per tie. */
  readonly targets: Uint32Array;
  /** 1 where the tie goes from source to target only. */
  readonly directed: Uint8Array;
  /** Strength per tie; NaN where unknown. */
  readonly strengths: Float64Array;
  /** Sign per tie: −1, 0 or +1. */
  readonly signs: Int8Array;
}

/** Ties that nothing passes along: a conflict is not a channel, an interrupted tie no longer one. */
const blocked: ReadonlySet<TieKind> = new Set(['conflict', 'interrupted']);

/** Builds the snapshot of a checked document. O(actors + ties). */
export function createSnapshot(document: Pick<Document, 'actors' | 'ties'>): Snapshot {
  const { actors, ties } = document;
  const actorIndex = new Map<string, number>();
  for (let i = 0; i < actors.length; i++) actorIndex.set(actors[i]!.id, i);
  const size = ties.length;
  const sources = new Uint32Array(size);
  const targets = new Uint32Array(size);
  const directed = new Uint8Array(size);
  const strengths = new Float64Array(size);
  const signs = new Int8Array(size);
  for (let i = 0; i < size; i++) {
    const tie = ties[i]!;
    sources[i] = actorIndex.get(tie.source)!;
    targets[i] = actorIndex.get(tie.target)!;
    directed[i] = tie.directed === true ? 1 : 0;
    strengths[i] = tie.strength ?? NaN;
    signs[i] = tieSign(tie.kind);
  }
  return { order: actors.length, size, actors, ties, actorIndex, sources, targets, directed, strengths, signs };
}

/** What a metric sees of the ties. */
export interface AdjacencyOptions {
  /** `both`: a directed tie can be walked either way. `out`: along its direction. `in`: against it. Default `both`. */
  readonly direction?: 'both' | 'out' | 'in';
  /** `connecting`: all but conflict and interrupted ties. Default `connecting`. */
  readonly ties?: 'connecting' | 'all';
}

/**
 * Neighbours of every actor in compressed rows: those of actor `a` are `neighbors[offsets[a] … offsets[a + 1] − 1]`,
 * ascending, each once.
 *
 * Loops are left out and parallel ties are one: `strengths` holds the sum of their strengths, a tie of unknown
 * strength counting 1; `multiplicity` how many there are.
 */
export interface Adjacency {
  readonly order: number;
  /** order + 1 entries. */
  readonly offsets: Uint32Array;
  readonly neighbors: Uint32Array;
  readonly strengths: Float64Array;
  readonly multiplicity: Uint32Array;
  /** True where every entry has its mirror (direction `both`). */
  readonly symmetric: boolean;
}

const cache = new WeakMap<Snapshot, Map<string, Adjacency>>();

/** The neighbours of every actor as a metric asks for them; computed once per snapshot and choice. O(n + m). */
export function adjacency(snapshot: Snapshot, options: AdjacencyOptions = {}): Adjacency {
  const direction = options.direction ?? 'both';
  const ties = options.ties ?? 'connecting';
  const key = `${direction} ${ties}`;
  const known = cache.get(snapshot) ?? new Map<string, Adjacency>();
  cache.set(snapshot, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const built = buildAdjacency(snapshot, direction, ties);
  known.set(key, built);
  return built;
}

function buildAdjacency(snapshot: Snapshot, direction: 'both' | 'out' | 'in', ties: 'connecting' | 'all'): Adjacency {
  const { order, size, sources, targets, directed, strengths } = snapshot;
  // Two counting sorts: entries by neighbour, then stably by actor, so that each row comes out ascending.
  const counted: { from: Uint32Array; to: Uint32Array; strength: Float64Array; count: number } = {
    from: new Uint32Array(2 * size),
    to: new Uint32Array(2 * size),
    strength: new Float64Array(2 * size),
    count: 0,
  };
  for (let i = 0; i < size; i++) {
    const source = sources[i]!;
    const target = targets[i]!;
    if (source === target || (ties === 'connecting' && blocked.has(snapshot.ties[i]!.kind))) continue;
    const strength = Number.isNaN(strengths[i]!) ? 1 : strengths[i]!;
    const either = direction === 'both' || directed[i] === 0;
    if (either || direction === 'out') push(counted, source, target, strength);
    if (either || direction === 'in') push(counted, target, source, strength);
  }
  const byNeighbour = sortBy(counted.to, counted.count, order);
  const order2 = sortBy(counted.from, counted.count, order, byNeighbour);
  return mergeParallel(counted, order2, order, direction === 'both');
}

function push(
  entries: { from: Uint32Array; to: Uint32Array; strength: Float64Array; count: number },
  from: number,
  to: number,
  strength: number,
): void {
  entries.from[entries.count] = from;
  entries.to[entries.count] = to;
  entries.strength[entries.count] = strength;
  entries.count++;
}

/** A stable counting sort: the entries' indices in ascending order of `keys`, starting from the order given. */
function sortBy(keys: Uint32Array, count: number, order: number, start?: Uint32Array): Uint32Array {
  const next = new Uint32Array(order + 1);
  for (let i = 0; i < count; i++) next[keys[i]! + 1]!++;
  for (let i = 0; i < order; i++) next[i + 1]! += next[i]!;
  const sorted = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const entry = start === undefined ? i : start[i]!;
    sorted[next[keys[entry]!]!++] = entry;
  }
  return sorted;
}

function mergeParallel(
  entries: { from: Uint32Array; to: Uint32Array; strength: Float64Array; count: number },
  sorted: Uint32Array,
  order: number,
  symmetric: boolean,
): Adjacency {
  const offsets = new Uint32Array(order + 1);
  const neighbors = new Uint32Array(entries.count);
  const strengths = new Float64Array(entries.count);
  const multiplicity = new Uint32Array(entries.count);
  let kept = 0;
  let row = 0;
  for (let i = 0; i < entries.count; i++) {
    const entry = sorted[i]!;
    const from = entries.from[entry]!;
    while (row < from) offsets[++row] = kept;
    const to = entries.to[entry]!;
    if (kept > offsets[row]! && neighbors[kept - 1] === to) {
      strengths[kept - 1]! += entries.strength[entry]!;
      multiplicity[kept - 1]!++;
    } else {
      neighbors[kept] = to;
      strengths[kept] = entries.strength[entry]!;
      multiplicity[kept] = 1;
      kept++;
    }
  }
  while (row < order) offsets[++row] = kept;
  return {
    order,
    offsets,
    neighbors: neighbors.slice(0, kept),
    strengths: strengths.slice(0, kept),
    multiplicity: multiplicity.slice(0, kept),
    symmetric,
  };
}
