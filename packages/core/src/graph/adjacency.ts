import type { Snapshot } from './snapshot.ts';

/** What a metric sees of the ties. */
export interface AdjacencyOptions {
  /** `both`: a directed tie can be walked either way. `out`: along its direction. `in`: against it. Default `both`. */
  readonly direction?: 'both' | 'out' | 'in';
  /** `connecting`: all but conflict and interrupted ties. Default `connecting`. */
  readonly ties?: 'connecting' | 'all';
}

/** What became of the document's ties: `read + loops + blocked` are all of them. */
export interface TieCounts {
  readonly read: number;
  /** Pairs of actors that the ties read join, whatever their direction. */
  readonly pairs: number;
  /** Ties of an actor with itself, left out. */
  readonly loops: number;
  /** Conflict and interrupted ties, left out. */
  readonly blocked: number;
  /** Ties read whose strength is unknown. */
  readonly unknownStrengths: number;
  /** Ties read whose strength is 0. */
  readonly zeroStrengths: number;
}

/**
 * Neighbors of every actor in compressed rows: those of actor `a` are `neighbors[offsets[a] … offsets[a + 1] − 1]`,
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
  /** True where every entry has its mirror: no directed tie was read along or against its direction. */
  readonly symmetric: boolean;
  readonly counts: TieCounts;
}

const cache = new WeakMap<Snapshot, Map<string, Adjacency>>();

/** The neighbors of every actor as a metric asks for them; computed once per snapshot and choice. O(n + m). */
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

/** The entry of `neighbors` that leads from one actor to another; −1 where none does. O(log degree). */
export function findEntry({ offsets, neighbors }: Adjacency, from: number, to: number): number {
  let low = offsets[from]!;
  let high = offsets[from + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const neighbor = neighbors[middle]!;
    if (neighbor === to) return middle;
    if (neighbor < to) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Entries before they are sorted: one per tie and way in which it can be walked. */
interface Entries {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly tie: Uint32Array;
  count: number;
}

function buildAdjacency(snapshot: Snapshot, direction: 'both' | 'out' | 'in', ties: 'connecting' | 'all'): Adjacency {
  const { order, size, sources, targets, directed, connecting, strengths } = snapshot;
  const entries: Entries = { from: new Uint32Array(2 * size), to: new Uint32Array(2 * size), tie: new Uint32Array(2 * size), count: 0 };
  const counts = { read: 0, loops: 0, blocked: 0, unknownStrengths: 0, zeroStrengths: 0 };
  let symmetric = true;
  for (let tie = 0; tie < size; tie++) {
    const source = sources[tie]!;
    const target = targets[tie]!;
    if (source === target) counts.loops++;
    else if (ties === 'connecting' && connecting[tie] === 0) counts.blocked++;
    else {
      counts.read++;
      if (Number.isNaN(strengths[tie]!)) counts.unknownStrengths++;
      else if (strengths[tie] === 0) counts.zeroStrengths++;
      const either = direction === 'both' || directed[tie] === 0;
      if (either || direction === 'out') push(entries, source, target, tie);
      if (either || direction === 'in') push(entries, target, source, tie);
      symmetric &&= either;
    }
  }
  // Two stable counting sorts, by neighbor and then by actor: each row comes out ascending, parallel ties in their order.
  const sorted = sortBy(entries.from, order, sortBy(entries.to, order, new Uint32Array(entries.count).map((_, entry) => entry)));
  const merged = mergeParallel(entries, sorted, order, strengths);
  return { order, ...merged, symmetric, counts: { ...counts, pairs: countPairs(merged) } };
}

function push(entries: Entries, from: number, to: number, tie: number): void {
  entries.from[entries.count] = from;
  entries.to[entries.count] = to;
  entries.tie[entries.count] = tie;
  entries.count++;
}

/** A stable counting sort: the entries `start` in ascending order of their `keys`. */
function sortBy(keys: Uint32Array, order: number, start: Uint32Array): Uint32Array {
  const next = new Uint32Array(order + 1);
  for (let i = 0; i < start.length; i++) next[keys[start[i]!]! + 1]!++;
  for (let i = 0; i < order; i++) next[i + 1]! += next[i]!;
  const sorted = new Uint32Array(start.length);
  for (let i = 0; i < start.length; i++) sorted[next[keys[start[i]!]!]!++] = start[i]!;
  return sorted;
}

type Rows = Pick<Adjacency, 'offsets' | 'neighbors' | 'strengths' | 'multiplicity'>;

function mergeParallel(entries: Entries, sorted: Uint32Array, order: number, tieStrengths: Float64Array): Rows {
  const offsets = new Uint32Array(order + 1);
  const neighbors = new Uint32Array(sorted.length);
  const strengths = new Float64Array(sorted.length);
  const multiplicity = new Uint32Array(sorted.length);
  let kept = 0;
  let row = 0;
  for (let i = 0; i < sorted.length; i++) {
    const entry = sorted[i]!;
    const from = entries.from[entry]!;
    while (row < from) offsets[++row] = kept;
    const to = entries.to[entry]!;
    if (kept === offsets[row]! || neighbors[kept - 1] !== to) neighbors[kept++] = to;
    const strength = tieStrengths[entries.tie[entry]!]!;
    strengths[kept - 1]! += Number.isNaN(strength) ? 1 : strength;
    multiplicity[kept - 1]!++;
  }
  while (row < order) offsets[++row] = kept;
  return { offsets, neighbors: neighbors.slice(0, kept), strengths: strengths.slice(0, kept), multiplicity: multiplicity.slice(0, kept) };
}

/** Pairs of actors with an entry in at least one way: the entries, less one of every two that mirror each other. */
function countPairs({ offsets, neighbors }: Rows): number {
  let mirrored = 0;
  const next = offsets.slice(); // rows are ascending and visited in ascending order: each row's mirror is at its front
  for (let from = 0; from + 1 < offsets.length; from++) {
    for (let entry = offsets[from]!; entry < offsets[from + 1]!; entry++) {
      const to = neighbors[entry]!;
      if (to > from) continue;
      let candidate = next[to]!;
      while (candidate < offsets[to + 1]! && neighbors[candidate]! < from) candidate++;
      next[to] = candidate;
      if (candidate < offsets[to + 1]! && neighbors[candidate] === from) mirrored++;
    }
  }
  return neighbors.length - mirrored;
}
