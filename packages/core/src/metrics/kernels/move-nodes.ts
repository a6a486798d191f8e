import { linksToGroups, type SearchLevel } from './group-level.ts';
import { shuffled } from './shuffled.ts';

/**
 * Moves nodes to the neighboring group that gains most, while any move gains; a node is looked at again when a neighbor has
 * left for another group. `mayPart` lets a node that loses wherever it goes begin a group of its own.
 *
 * Changes `groups` and says whether any node moved. O(m) per round of visits.
 */
export function moveNodes({ rows, degrees, expectation, threshold }: SearchLevel, groups: Uint32Array, random: () => number, mayPart: boolean): boolean {
  const { order, offsets, neighbors } = rows;
  const totals = new Float64Array(order);
  const sizes = new Uint32Array(order);
  for (let node = 0; node < order; node++) {
    totals[groups[node]!]! += degrees[node]!;
    sizes[groups[node]!]!++;
  }
  const empty = new Uint32Array(order); // the groups that no node is in, of which the first `spare` hold
  let spare = 0;
  for (let group = 0; group < order; group++) if (sizes[group] === 0) empty[spare++] = group;
  const queue = shuffled(order, random); // a ring: each node is in it at most once
  const waiting = new Uint8Array(order).fill(1);
  const links = new Float64Array(order); // weight from the node to each group
  const near = new Uint32Array(order); // the groups that it has links to
  let moved = false;
  for (let head = 0, length = order; length > 0; length--) {
    const node = queue[head]!;
    head = head + 1 === order ? 0 : head + 1;
    waiting[node] = 0;
    const own = groups[node]!;
    const degree = degrees[node]!;
    const first = offsets[node]!;
    const stop = offsets[node + 1]!;
    const count = linksToGroups(rows, groups, node, links, near);
    totals[own]! -= degree;
    let best = own;
    let bestGain = links[own]! - expectation * degree * totals[own]! + threshold;
    for (let i = 0; i < count; i++) {
      const group = near[i]!;
      const gain = links[group]! - expectation * degree * totals[group]!;
      links[group] = 0;
      if (gain <= bestGain) continue;
      bestGain = gain;
      best = group;
    }
    if (mayPart && bestGain < 0 && sizes[own]! > 1) best = empty[--spare]!; // alone it gains 0; a group of two leaves another number unused
    totals[best]! += degree;
    if (best === own) continue;
    groups[node] = best;
    moved = true;
    sizes[best]!++;
    if (--sizes[own]! === 0) empty[spare++] = own;
    for (let entry = first; entry < stop; entry++) {
      const neighbor = neighbors[entry]!;
      if (waiting[neighbor] === 1 || groups[neighbor] === best) continue;
      waiting[neighbor] = 1;
      queue[(head + length - 1) % order] = neighbor;
      length++;
    }
  }
  return moved;
}
