import { countBits } from '../../count-bits.ts';
import type { Relabelled } from './relabel.ts';

/** Searches that run at the same time: one bit each, in four 32-bit numbers per node. */
export const searchesAtOnce = 128;

/** Told that so many searches come to a node, at a distance of so many hops. */
export type Arrive = (node: number, searches: number, distance: number) => void;

/**
 * Makes the function that searches breadth-first from at most 128 sources at a time and tells of each wave that arrives.
 *
 * Searches from many sources at a time (Then et al. 2014): where their searches meet, they visit an entry once. A node
 * hears of one distance once per call, and not of its own search. Nodes go by the names of `rows`. O(m) per source at worst.
 */
export function hopWaves({ order, offsets, neighbors }: Relabelled): (sources: Uint32Array, arrive: Arrive) => void {
  const missing = new Int32Array(4 * order); // the searches that have not been here
  const front = new Int32Array(4 * order); // those that have just come
  const coming = new Int32Array(4 * order); // those that come next
  const lists = [new Uint32Array(order), new Uint32Array(order)] as const;

  return (sources, arrive) => {
    let [active, next] = lists;
    missing.fill(-1);
    let count = 0;
    for (let search = 0; search < sources.length; search++) {
      const source = sources[search]!;
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
        arrive(node, searches, distance);
      }
      [active, next] = [next, active];
      count = found;
    }
  };
}
