import { itemsOf, sharedItems, sizeOf, transpose, type Rows } from './rows.ts';

/** A pair of actors and how many needs of each the other meets. */
export interface NeedsMet {
  readonly actor: number;
  readonly other: number;
  /** Needs of `other` that `actor` meets. */
  readonly given: number;
  /** Needs of `actor` that `other` meets. */
  readonly taken: number;
}

/** The best pairs of all, and the best partners of every actor, the best first. */
export interface MostNeedsMet {
  readonly pairs: NeedsMet[];
  readonly partners: NeedsMet[][];
}

/** Which pairs are kept. */
interface Kept {
  /** How many pairs in all. */
  readonly pairs: number;
  /** How many per actor. */
  readonly perActor: number;
}

/** Between two signs of life, in actors. */
const stride = 256;

/**
 * Finds the pairs between which most needs are met, and for each actor those with which most are met.
 *
 * More needs met come first, then pairs in which both give, then a greater share of the needs of both, then the order
 * of the actors. Pairs between which none is met are left out. For each capability the actors behind the current one
 * are counted up in one row, which is used again: no matrix is kept. Yields the share done, 0..1.
 * O(pairs of an offer and a need for the same thing + actors × kept).
 */
export function* mostNeedsMet(offers: Rows, needs: Rows, capabilityCount: number, kept: Kept): Generator<number, MostNeedsMet> {
  const actorCount = offers.starts.length - 1;
  const search: Search = {
    offers,
    needs,
    offeredBy: pendingRows(offers, capabilityCount),
    neededBy: pendingRows(needs, capabilityCount),
    met: new Int32Array(actorCount),
    given: new Int32Array(actorCount),
    touched: new Int32Array(actorCount),
    best: createShortlists(1, kept.pairs),
    partners: createShortlists(actorCount, kept.perActor),
  };
  for (let actor = 0; actor < actorCount; actor++) {
    if (actor % stride === 0 && actor > 0) yield actor / actorCount;
    visit(search, actor);
  }
  return { pairs: search.best.list(0), partners: Array.from({ length: actorCount }, (_, actor) => search.partners.list(actor)) };
}

/** What the visits of all actors share. */
interface Search {
  readonly offers: Rows;
  readonly needs: Rows;
  readonly offeredBy: PendingRows;
  readonly neededBy: PendingRows;
  /** Needs met between the current actor and each other, in both directions; 0 between visits. */
  readonly met: Int32Array;
  /** Those met by the current actor alone; 0 between visits. */
  readonly given: Int32Array;
  /** The others with whom any is met, in no order. */
  readonly touched: Int32Array;
  readonly best: Shortlists;
  readonly partners: Shortlists;
}

/** Counts the needs met between an actor and all behind it, and offers the pairs to the lists. */
function visit({ offers, needs, offeredBy, neededBy, met, given, touched, best, partners }: Search, actor: number): void {
  const here = countUp(offers, neededBy, actor, given, met, touched, 0);
  const size = countUp(needs, offeredBy, actor, null, met, touched, here);
  const { floors } = partners;
  const floor = Math.min(floors[actor]!, best.floors[0]!);
  const { starts } = needs;
  const needed = starts[actor + 1]! - starts[actor]!;
  for (let index = 0; index < size; index++) {
    const other = touched[index]!;
    const total = met[other]!;
    const gives = given[other]!;
    met[other] = 0;
    given[other] = 0;
    // Most pairs are in no list: one number that is at least their rank tells.
    const most = 4 * total + 3;
    if (most < floor && most < floors[other]!) continue;
    const rank = rankOf(gives, total - gives, needed + starts[other + 1]! - starts[other]!);
    if (rank >= best.floors[0]!) best.offer(0, actor, other, gives, total - gives, rank);
    if (rank >= floors[actor]!) partners.offer(actor, actor, other, gives, total - gives, rank);
    if (rank >= floors[other]!) partners.offer(other, other, actor, total - gives, gives, rank);
  }
}

/** Counts up those behind an actor that hold what it has, and gives how many are touched by now. */
function countUp({ starts, items }: Rows, pending: PendingRows, actor: number, given: Int32Array | null, met: Int32Array, touched: Int32Array, size: number): number {
  const { holders, ends } = pending;
  for (let entry = starts[actor]!; entry < starts[actor + 1]!; entry++) {
    const capability = items[entry]!;
    const end = ends[capability]!;
    for (let place = skipTo(pending, capability, actor); place < end; place++) {
      const other = holders[place]!;
      const before = met[other]!;
      if (before === 0) touched[size++] = other;
      met[other] = before + 1;
      if (given !== null) given[other]!++;
    }
  }
  return size;
}

/** Finds the others with whom most needs are met of one actor, in the order of `mostNeedsMet`. O(all rows + actors × rows of the one). */
export function needsMetWith(offers: Rows, needs: Rows, actor: number, length: number): NeedsMet[] {
  const best = createShortlists(1, length);
  const countShared = (one: Rows, row: number, two: Rows, other: number): number => sharedItems(itemsOf(one, row), itemsOf(two, other)).length;
  for (let other = 0; other < offers.starts.length - 1; other++) {
    const given = countShared(offers, actor, needs, other);
    const taken = countShared(needs, actor, offers, other);
    if (other !== actor && given + taken > 0) best.offer(0, actor, other, given, taken, rankOf(given, taken, sizeOf(needs, actor) + sizeOf(needs, other)));
  }
  return best.list(0);
}

/** For every capability its holders, and from which of them on they lie behind the current actor. */
interface PendingRows {
  readonly next: Uint32Array;
  readonly ends: Uint32Array;
  readonly holders: Uint32Array;
}

/** The first holder of a capability behind the current actor; those before it are done with, as both only ascend. */
function skipTo({ next, ends, holders }: PendingRows, capability: number, actor: number): number {
  let place = next[capability]!;
  const end = ends[capability]!;
  while (place < end && holders[place]! <= actor) place++;
  next[capability] = place;
  return place;
}

function pendingRows(rows: Rows, capabilityCount: number): PendingRows {
  const { starts, items } = transpose(rows, capabilityCount);
  return { next: starts.slice(0, capabilityCount), ends: starts.subarray(1), holders: items };
}

/** The three criteria as one number: the share is at most 1, so that it never outweighs the others. */
function rankOf(given: number, taken: number, needs: number): number {
  return 4 * (given + taken) + (given > 0 && taken > 0 ? 2 : 0) + (given + taken) / needs;
}

/** Short lists of the best pairs seen so far. */
interface Shortlists {
  /** Per list the rank below which no pair comes into it. */
  readonly floors: Float64Array;
  /** Takes a pair into a list if it is among the best. O(its length). */
  readonly offer: (list: number, actor: number, other: number, given: number, taken: number, rank: number) => void;
  readonly list: (list: number) => NeedsMet[];
}

/** Makes `count` lists of at most `length` pairs each, in arrays of `count × length`. */
export function createShortlists(count: number, length: number): Shortlists {
  const sizes = new Uint32Array(count);
  const actors = new Uint32Array(count * length);
  const others = new Uint32Array(count * length);
  const givens = new Uint32Array(count * length);
  const takens = new Uint32Array(count * length);
  const ranks = new Float64Array(count * length);
  const floors = new Float64Array(count).fill(length === 0 ? Infinity : 0);
  return {
    floors,
    offer(list, actor, other, given, taken, rank) {
      const start = list * length;
      let place = start + sizes[list]!;
      const isAhead = (at: number): boolean => ranks[at]! > rank || (ranks[at] === rank && (actors[at]! < actor || (actors[at] === actor && others[at]! < other)));
      if (length === 0 || (place === start + length && isAhead(place - 1))) return;
      if (place < start + length) sizes[list]!++;
      else place--;
      for (; place > start && !isAhead(place - 1); place--) {
        actors[place] = actors[place - 1]!;
        others[place] = others[place - 1]!;
        givens[place] = givens[place - 1]!;
        takens[place] = takens[place - 1]!;
        ranks[place] = ranks[place - 1]!;
      }
      actors[place] = actor;
      others[place] = other;
      givens[place] = given;
      takens[place] = taken;
      ranks[place] = rank;
      if (sizes[list] === length) floors[list] = ranks[start + length - 1]!;
    },
    list: (list) =>
      Array.from({ length: sizes[list]! }, (_, index) => {
        const at = list * length + index;
        return { actor: actors[at]!, other: others[at]!, given: givens[at]!, taken: takens[at]! };
      }),
  };
}
