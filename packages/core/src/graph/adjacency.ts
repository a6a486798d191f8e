import { finite } from '../finite.ts';
import { heldIn } from '../held-in.ts';
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
 * strength counting 1, and the greatest number there is where they add up to more; `multiplicity` how many there are.
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
  const known = heldIn(cache, snapshot, () => new Map<string, Adjacency>());
  return heldIn(known, key, () => buildAdjacency(snapshot, direction, ties));
}

/** The same ways walked backwards: the very same rows where every way goes both ways. O(n + m), computed once. */
export function reversedAdjacency(snapshot: Snapshot, options: AdjacencyOptions = {}): Adjacency {
  const rows = adjacency(snapshot, options);
  return rows.symmetric ? rows : adjacency(snapshot, { ...options, direction: options.direction === 'out' ? 'in' : 'out' });
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

/** In which ways a tie can be walked, as bits; 0: it is left out. */
const along = 1;
const against = 2;

function buildAdjacency(snapshot: Snapshot, direction: 'both' | 'out' | 'in', ties: 'connecting' | 'all'): Adjacency {
  const { order, size, sources, targets, directed, connecting, strengths } = snapshot;
  const ways = new Uint8Array(size);
  const oneWay = direction === 'both' ? along | against : direction === 'out' ? along : against; // of a directed tie
  const counts = { read: 0, loops: 0, blocked: 0, unknownStrengths: 0, zeroStrengths: 0 };
  let symmetric = true;
  for (let tie = 0; tie < size; tie++) {
    if (sources[tie] === targets[tie]) counts.loops++;
    else if (ties === 'connecting' && connecting[tie] === 0) counts.blocked++;
    else {
      counts.read++;
      if (Number.isNaN(strengths[tie]!)) counts.unknownStrengths++;
      else if (strengths[tie] === 0) counts.zeroStrengths++;
      ways[tie] = directed[tie] === 0 ? along | against : oneWay;
      if (ways[tie] !== (along | against)) symmetric = false;
    }
  }
  const rows = sortIntoRows(snapshot, ways);
  return { order, ...rows, symmetric, counts: { ...counts, pairs: symmetric ? rows.neighbors.length / 2 : countPairs(rows) } };
}

type Rows = Pick<Adjacency, 'offsets' | 'neighbors' | 'strengths' | 'multiplicity'>;

/** Puts every tie into the rows of those who can walk it, sorts each row and merges parallel ties. */
function sortIntoRows({ order, size, sources, targets, strengths: tieStrengths }: Snapshot, ways: Uint8Array): Rows {
  const offsets = new Uint32Array(order + 1);
  for (let tie = 0; tie < size; tie++) {
    if ((ways[tie]! & along) !== 0) offsets[sources[tie]! + 1]!++;
    if ((ways[tie]! & against) !== 0) offsets[targets[tie]! + 1]!++;
  }
  for (let actor = 0; actor < order; actor++) offsets[actor + 1]! += offsets[actor]!;
  const next = offsets.slice(0, order);
  const neighbors = new Uint32Array(offsets[order]!);
  const strengths = new Float64Array(offsets[order]!);
  for (let tie = 0; tie < size; tie++) {
    const known = tieStrengths[tie]!;
    const strength = Number.isNaN(known) ? 1 : known + 0; // never −0
    if ((ways[tie]! & along) !== 0) {
      const entry = next[sources[tie]!]!++;
      neighbors[entry] = targets[tie]!;
      strengths[entry] = strength;
    }
    if ((ways[tie]! & against) !== 0) {
      const entry = next[targets[tie]!]!++;
      neighbors[entry] = sources[tie]!;
      strengths[entry] = strength;
    }
  }
  return mergeParallel(offsets, neighbors, strengths);
}

/** Sorts each row and makes one entry of those with the same neighbor, in place. */
function mergeParallel(offsets: Uint32Array, neighbors: Uint32Array, strengths: Float64Array): Rows {
  const multiplicity = new Uint32Array(neighbors.length);
  let kept = 0;
  for (let actor = 0, entry = 0; actor + 1 < offsets.length; actor++) {
    const stop = offsets[actor + 1]!;
    sortRow(neighbors, strengths, entry, stop);
    const start = kept;
    for (; entry < stop; entry++) {
      if (kept === start || neighbors[kept - 1] !== neighbors[entry]) {
        neighbors[kept] = neighbors[entry]!;
        strengths[kept] = strengths[entry]!;
        multiplicity[kept++] = 1;
      } else {
        strengths[kept - 1] = finite(strengths[kept - 1]! + strengths[entry]!);
        multiplicity[kept - 1]!++;
      }
    }
    offsets[actor + 1] = kept;
  }
  if (kept === neighbors.length) return { offsets, neighbors, strengths, multiplicity };
  return { offsets, neighbors: neighbors.slice(0, kept), strengths: strengths.slice(0, kept), multiplicity: multiplicity.slice(0, kept) };
}

/** Rows up to this long are sorted by insertion. */
const shortRow = 32;

/** Sorts the entries of a row by neighbor; parallel ties stay in their order, since sums depend on it in the last digit. */
function sortRow(neighbors: Uint32Array, strengths: Float64Array, start: number, stop: number): void {
  let sorted = start + 1;
  while (sorted < stop && neighbors[sorted - 1]! <= neighbors[sorted]!) sorted++;
  if (sorted >= stop) return;
  if (stop - start > shortRow) {
    sortLongRow(neighbors, strengths, start, stop);
    return;
  }
  for (let entry = sorted; entry < stop; entry++) {
    const neighbor = neighbors[entry]!;
    const strength = strengths[entry]!;
    let at = entry;
    for (; at > start && neighbors[at - 1]! > neighbor; at--) {
      neighbors[at] = neighbors[at - 1]!;
      strengths[at] = strengths[at - 1]!;
    }
    neighbors[at] = neighbor;
    strengths[at] = strength;
  }
}

function sortLongRow(neighbors: Uint32Array, strengths: Float64Array, start: number, stop: number): void {
  const length = stop - start;
  // One number for neighbor and place: the product of actors and ties of one of them stays far below 2⁵³.
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i++) keys[i] = neighbors[start + i]! * length + i;
  keys.sort();
  const before = strengths.slice(start, stop);
  for (let i = 0; i < length; i++) {
    const neighbor = Math.floor(keys[i]! / length);
    neighbors[start + i] = neighbor;
    strengths[start + i] = before[keys[i]! - neighbor * length]!;
  }
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
