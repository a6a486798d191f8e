import { seededRandom } from '../../seeded-random.ts';
import type { SignedPairs } from './signed-pairs.ts';

/** How much work a proof of the best partition may cost: members looked at, over all nodes of the search tree. */
const mostWork = 8_000_000;
/** How much work the search by chance may do: moves tried, in all restarts together. */
const mostMoves = 2_000_000;
const mostRestarts = 50;

/** A partition into camps, and how many pairs stand against it. */
export interface Partition {
  /** The camp of each member, in the order of the members. */
  readonly camps: Uint8Array;
  readonly frustration: number;
  /** Whether no partition has less, as the exhaustive search has shown. */
  readonly exact: boolean;
}

/** The signed pairs among some actors, by their place in the list of those. */
interface Local {
  readonly size: number;
  readonly neighbors: readonly (readonly number[])[];
  readonly signs: readonly (readonly (-1 | 1)[])[];
}

/**
 * Parts actors into at most `count` camps so that as few pairs as possible are frustrated: for one another and apart, or
 * against one another and together.
 *
 * A seeded local search with restarts gives a partition, then branch and bound looks for a better one or proves that there is
 * none; beyond a fixed amount of work it gives up, and the best found stands, not proven. `members` must be ascending.
 */
export function leastFrustration(pairs: SignedPairs, members: readonly number[], count: number, seed: number): Partition {
  const local = localPairs(pairs, members);
  const found = searchByChance(local, count, seededRandom(seed));
  return found.frustration === 0 ? { ...found, exact: true } : searchAll(local, count, found);
}

function localPairs({ neighbors, signs }: SignedPairs, members: readonly number[]): Local {
  const place = new Map(members.map((member, index) => [member, index]));
  return { size: members.length, neighbors: members.map((member) => neighbors[member]!.map((other) => place.get(other)!)), signs: members.map((member) => signs[member]!) };
}

/** What one member adds to the frustration in each camp, beside the others as they stand. */
export function frustrationByCamp(neighbors: readonly number[], signs: readonly number[], camps: Uint8Array, count: number): number[] {
  const costs = new Array<number>(count).fill(0);
  let friends = 0;
  neighbors.forEach((other, index) => {
    // A friend is missed in every camp but its own, an opponent met in its own.
    if (signs[index] === 1) {
      friends++;
      costs[camps[other]!]!--;
    } else costs[camps[other]!]!++;
  });
  return costs.map((cost) => cost + friends);
}

function searchByChance(local: Local, count: number, random: () => number): Omit<Partition, 'exact'> {
  let best: Omit<Partition, 'exact'> | null = null;
  let moves = 0;
  for (let restart = 0; restart < mostRestarts && (restart === 0 || moves < mostMoves); restart++) {
    // The first try begins with everybody in one camp, which is the best where nobody is in conflict.
    const camps = new Uint8Array(local.size).map(() => (restart === 0 ? 0 : Math.floor(random() * count)));
    for (let improved = true; improved && moves < mostMoves; ) {
      improved = false;
      for (let member = 0; member < local.size; member++) {
        moves += local.neighbors[member]!.length + 1;
        const costs = frustrationByCamp(local.neighbors[member]!, local.signs[member]!, camps, count);
        const least = Math.min(...costs);
        if (costs[camps[member]!]! === least) continue;
        camps[member] = costs.indexOf(least);
        improved = true;
      }
    }
    const frustration = frustrationOf(local, camps);
    if (best === null || frustration < best.frustration) best = { camps, frustration };
  }
  return best!;
}

function frustrationOf({ neighbors, signs }: Local, camps: Uint8Array): number {
  let twice = 0;
  neighbors.forEach((row, member) => row.forEach((other, index) => (twice += (camps[member] === camps[other]) === (signs[member]![index] === 1) ? 0 : 1)));
  return twice / 2;
}

/** Branch and bound: members by falling number of neighbors; the bound adds to what is frustrated what each one left must add at least. */
function searchAll(local: Local, count: number, start: Omit<Partition, 'exact'>): Partition {
  const { size, neighbors, signs } = local;
  const order = Array.from({ length: size }, (_, index) => index).sort((a, b) => neighbors[b]!.length - neighbors[a]!.length || a - b);
  const camps = new Uint8Array(size);
  const assigned = new Uint8Array(size);
  const costs = Array.from({ length: size }, () => new Int32Array(count));
  let best = start;
  let work = 0;

  const settle = (member: number, camp: number, by: 1 | -1): void => {
    neighbors[member]!.forEach((other, index) => {
      if (assigned[other] === 1) return;
      const row = costs[other]!;
      if (signs[member]![index] === -1) row[camp]! += by;
      else for (let one = 0; one < count; one++) row[one]! += one === camp ? 0 : by;
    });
  };
  const frustrations = [0];
  const used = [0];
  /** Whether camps with less frustration could begin as the first `depth` members stand; camps of all become the best. */
  const mayContinue = (depth: number): boolean => {
    work += size - depth + 1;
    if (work > mostWork) return false;
    let bound = frustrations[depth]!;
    for (let rest = depth; rest < size; rest++) {
      const row = costs[order[rest]!]!;
      let least = row[0]!;
      for (let camp = 1; camp < count; camp++) if (row[camp]! < least) least = row[camp]!;
      bound += least;
    }
    if (bound >= best.frustration) return false;
    if (depth < size) return true;
    best = { camps: camps.slice(), frustration: frustrations[depth]! };
    return false;
  };
  /** Per member that is placed, by the order of the search: the camps not tried yet, the best of them last. */
  const untried: number[][] = [];
  // One level for each member: a function that calls itself would end the program's stack.
  for (let depth = 0; depth >= 0 && work <= mostWork; ) {
    if (mayContinue(depth)) {
      const row = costs[order[depth]!]!;
      // Camps have no names: of the empty ones only the first is tried.
      untried[depth] = Array.from({ length: Math.min(count, used[depth]! + 1) }, (_, camp) => camp).sort((a, b) => row[a]! - row[b]!).reverse();
      assigned[order[depth]!] = 1;
    } else {
      for (depth--; depth >= 0; depth--) {
        settle(order[depth]!, camps[order[depth]!]!, -1);
        if (untried[depth]!.length > 0) break;
        assigned[order[depth]!] = 0;
      }
      if (depth < 0) break;
    }
    const member = order[depth]!;
    const camp = untried[depth]!.pop()!;
    camps[member] = camp;
    frustrations[depth + 1] = frustrations[depth]! + costs[member]![camp]!;
    used[depth + 1] = Math.max(used[depth]!, camp + 1);
    settle(member, camp, 1);
    depth++;
  }
  return { ...best, exact: work <= mostWork };
}
