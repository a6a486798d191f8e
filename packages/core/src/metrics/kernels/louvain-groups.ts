import { aggregate, renumber, type GroupLevel } from './group-level.ts';
import { weightedDegrees, type WeightedRows } from './modularity.ts';
import { countUp, shuffled } from './shuffled.ts';

/** What a move must gain, as a share of all weight: below lies rounding. */
const leastGain = 1e-12;

/** How often single nodes move: the second time mends what the first groups kept together; a third gains next to nothing. */
const rounds = 2;

/**
 * Looks for the partition of greatest modularity by the Louvain method (Blondel et al. 2008): nodes move to the group of
 * a neighbor as long as that gains, then groups become nodes and move likewise until nothing moves; then all of it once more from single nodes.
 *
 * Returns a group number below n per node. `random` decides the order of visits.
 */
export function louvainGroups(rows: WeightedRows, resolution: number, random: () => number): Uint32Array {
  const ground: GroupLevel = { rows, degrees: weightedDegrees(rows) };
  let groups = countUp(rows.order);
  for (let round = 0; round < rounds && moveNodes(ground, groups, resolution, random); round++) {
    const members = countUp(rows.order);
    let level = ground;
    let labels = groups;
    do {
      level = aggregate(level, labels, renumber(labels));
      for (let node = 0; node < members.length; node++) members[node] = labels[members[node]!]!;
      labels = countUp(level.rows.order);
    } while (moveNodes(level, labels, resolution, random));
    groups = members;
  }
  return groups;
}

/** Moves nodes between groups while modularity grows; a node is looked at again when a neighbor has left for another group. */
function moveNodes({ rows, degrees }: GroupLevel, groups: Uint32Array, resolution: number, random: () => number): boolean {
  const { order, offsets, neighbors, weights } = rows;
  const totals = new Float64Array(order);
  let total = 0;
  for (let node = 0; node < order; node++) {
    totals[groups[node]!]! += degrees[node]!;
    total += degrees[node]!;
  }
  const expectation = total > 0 ? resolution / total : 0;
  const threshold = leastGain * total;
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
    let count = 0;
    for (let entry = first; entry < stop; entry++) {
      const group = groups[neighbors[entry]!]!;
      const weight = weights[entry]!;
      if (links[group] === 0 && weight > 0) near[count++] = group;
      links[group]! += weight;
    }
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
    totals[best]! += degree;
    if (best === own) continue;
    groups[node] = best;
    moved = true;
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
