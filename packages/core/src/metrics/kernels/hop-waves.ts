import type { Adjacency } from '../../graph/adjacency.ts';
import { breadthFirstOrder, relabel } from './relabel.ts';

/** Searches that run at the same time: one bit each, in four 32-bit numbers per node. */
const batch = 128;

/**
 * Searches breadth-first from every node and tells of each wave that arrives: how many searches come to a node at a distance
 * of so many hops, along the entries of `rows`. `both` is the adjacency of direction `both`.
 *
 * Searches from many sources at a time (Then et al. 2014): where their searches meet, they visit an entry once. A node
 * hears of one distance several times, and not of its own search. O(nm) at worst.
 */
export function hopWaves(rows: Adjacency, both: Adjacency, arrive: (node: number, searches: number, distance: number) => void): void {
  const { order, offsets, neighbors, original } = relabel(rows, breadthFirstOrder(both));
  const missing = new Int32Array(4 * order); // the searches that have not been here
  const front = new Int32Array(4 * order); // those that have just come
  const coming = new Int32Array(4 * order); // those that come next
  let active = new Uint32Array(order);
  let next = new Uint32Array(order);

  for (let first = 0; first < order; first += batch) {
    missing.fill(-1);
    let count = 0;
    for (let source = first; source < Math.min(first + batch, order); source++) {
      const search = source - first;
      front.fill(0, 4 * source, 4 * source + 4);
      front[4 * source + (search >>> 5)] = 1 << (search & 31);
      missing[4 * source + (search >>> 5)]! ^= 1 << (search & 31);
      active[count++] = source;
    }
    for (let distance = 1; count > 0; distance++) {
      let found = 0;
      for (let i = 0; i < count; i++) {
        const node = active[i]!;
        const at0 = front[4 * node]!;
        const at1 = front[4 * node + 1]!;
        const at2 = front[4 * node + 2]!;
        const at3 = front[4 * node + 3]!;
        for (let entry = offsets[node]!, stop = offsets[node + 1]!; entry < stop; entry++) {
          const neighbor = neighbors[entry]!;
          const to = 4 * neighbor;
          const new0 = at0 & missing[to]!;
          const new1 = at1 & missing[to + 1]!;
          const new2 = at2 & missing[to + 2]!;
          const new3 = at3 & missing[to + 3]!;
          if ((new0 | new1 | new2 | new3) === 0) continue;
          if ((coming[to]! | coming[to + 1]! | coming[to + 2]! | coming[to + 3]!) === 0) next[found++] = neighbor;
          coming[to]! |= new0;
          coming[to + 1]! |= new1;
          coming[to + 2]! |= new2;
          coming[to + 3]! |= new3;
        }
      }
      for (let i = 0; i < found; i++) {
        const node = next[i]!;
        let searches = 0;
        for (let part = 4 * node; part < 4 * node + 4; part++) {
          const arrived = coming[part]!;
          missing[part]! ^= arrived;
          front[part] = arrived;
          coming[part] = 0;
          searches += countBits(arrived);
        }
        arrive(original[node]!, searches, distance);
      }
      [active, next] = [next, active];
      count = found;
    }
  }
}

/** The number of ones among 32 bits: counted in pairs, fours, bytes, and the bytes added by one multiplication. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
