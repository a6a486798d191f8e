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
  const offeredBy = pendingRows(offers, capabilityCount);
  const neededBy = pendingRows(needs, capabilityCount);
  // What passes between the current actor and each other, in both directions and from the current one alone.
  const between = new Uint32Array(actorCount);
  const given = new Uint32Array(actorCount);
  const touched = new Uint32Array(actorCount);
  const needCounts = Uint32Array.from({ length: actorCount }, (_, actor) => sizeOf(needs, actor));
  const best = createShortlists(1, kept.pairs);
  const partners = createShortlists(actorCount, kept.perActor);

  function visit(actor: number): void {
    let size = 0;
    for (let entry = offers.starts[actor]!; entry < offers.starts[actor + 1]!; entry++) {
      const capability = offers.items[entry]!;
      const end = neededBy.ends[capability]!;
      for (let place = skipTo(neededBy, capability, actor); place < end; place++) {
        const other = neededBy.holders[place]!;
        if (between[other]!++ === 0) touched[size++] = other;
        given[other]!++;
      }
    }
    for (let entry = needs.starts[actor]!; entry < needs.starts[actor + 1]!; entry++) {
      const capability = needs.items[entry]!;
      const end = offeredBy.ends[capability]!;
      for (let place = skipTo(offeredBy, capability, actor); place < end; place++) {
        const other = offeredBy.holders[place]!;
        if (between[other]!++ === 0) touched[size++] = other;
      }
    }
    const { floors } = partners;
    for (let index = 0; index < size; index++) {
      const other = touched[index]!;
      const met = between[other]!;
      between[other] = 0;
      const gives = given[other]!;
      given[other] = 0;
      // Most pairs are in no list: they are recognised by one number before the rest is looked at.
      if (met < floors[actor]! && met < floors[other]! && met < best.floors[0]!) continue;
      const inNeed = needCounts[actor]! + needCounts[other]!;
      best.offer(0, actor, other, gives, met - gives, inNeed);
      partners.offer(actor, actor, other, gives, met - gives, inNeed);
      partners.offer(other, other, actor, met - gives, gives, inNeed);
    }
  }

  for (let actor = 0; actor < actorCount; actor++) {
    if (actor % stride === 0 && actor > 0) yield actor / actorCount;
    visit(actor);
  }
  return { pairs: best.list(0), partners: Array.from({ length: actorCount }, (_, actor) => partners.list(actor)) };
}

/** Finds the others with whom most needs are met of one actor, in the order of `mostNeedsMet`. O(all rows + actors × rows of the one). */
export function needsMetWith(offers: Rows, needs: Rows, actor: number, length: number): NeedsMet[] {
  const best = createShortlists(1, length);
  const countShared = (one: Rows, row: number, two: Rows, other: number): number => sharedItems(itemsOf(one, row), itemsOf(two, other)).length;
  for (let other = 0; other < offers.starts.length - 1; other++) {
    const given = countShared(offers, actor, needs, other);
    const taken = countShared(needs, actor, offers, other);
    if (other !== actor && given + taken > 0) best.offer(0, actor, other, given, taken, sizeOf(needs, actor) + sizeOf(needs, other));
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

/** Short lists of the best pairs seen so far. */
interface Shortlists {
  /** Per list how many needs must at least be met to come into it. */
  readonly floors: Uint32Array;
  readonly offer: (list: number, actor: number, other: number, given: number, taken: number, needs: number) => void;
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
  const floors = new Uint32Array(count).fill(length === 0 ? 2 ** 32 - 1 : 0);
  return {
    floors,
    offer(list, actor, other, given, taken, needs) {
      // One number for the three criteria: the share is below 1 or exactly 1, so that it never outweighs the others.
      const rank = 4 * (given + taken) + (given > 0 && taken > 0 ? 2 : 0) + (given + taken) / needs;
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
      if (sizes[list] === length) floors[list] = givens[start + length - 1]! + takens[start + length - 1]!;
    },
    list: (list) =>
      Array.from({ length: sizes[list]! }, (_, index) => {
        const at = list * length + index;
        return { actor: actors[at]!, other: others[at]!, given: givens[at]!, taken: takens[at]! };
      }),
  };
}
