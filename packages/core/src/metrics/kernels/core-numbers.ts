import type { Adjacency } from '../../graph/adjacency.ts';

/**
 * The core number of every node: the greatest k for which it belongs to a part in which each has k of the others of the part among
 * its entries of `rows`.
 *
 * Nodes are taken away, the one with fewest entries left first; what it had left, or more that an earlier one had, is its number.
 * `reversed` has the entries the other way round. Nodes wait in bins by the number left, O(n + m) (Batagelj & Zaveršnik 2003).
 */
export function coreNumbers(rows: Adjacency, reversed: Adjacency): Float64Array {
  const { order } = rows;
  const left = new Float64Array(order); // entries left; at the end the core number
  let most = 0;
  for (let node = 0; node < order; node++) {
    left[node] = rows.offsets[node + 1]! - rows.offsets[node]!;
    most = Math.max(most, left[node]!);
  }
  const starts = new Uint32Array(most + 2); // where in `waiting` those with so many left begin
  for (let node = 0; node < order; node++) starts[left[node]! + 1]!++;
  for (let number = 0; number <= most; number++) starts[number + 1]! += starts[number]!;
  const waiting = new Uint32Array(order); // nodes, those with fewest left first
  const places = new Uint32Array(order);
  const next = starts.slice();
  for (let node = 0; node < order; node++) {
    const place = next[left[node]!]!++;
    places[node] = place;
    waiting[place] = node;
  }
  for (let i = 0; i < order; i++) {
    const node = waiting[i]!;
    for (let entry = reversed.offsets[node]!; entry < reversed.offsets[node + 1]!; entry++) {
      const other = reversed.neighbors[entry]!;
      const number = left[other]!;
      if (number <= left[node]!) continue;
      // Moves to the front of its bin, which then begins behind it: it has one less.
      const front = starts[number]!;
      const first = waiting[front]!;
      waiting[places[other]!] = first;
      places[first] = places[other]!;
      waiting[front] = other;
      places[other] = front;
      starts[number]!++;
      left[other] = number - 1;
    }
  }
  return left;
}
