import { weightedDegrees, type WeightedRows } from './modularity.ts';

/** What a move must gain, as a share of all weight: below lies rounding. */
const leastGain = 1e-12;

/** How often single nodes move: the second time mends what the first groups kept together; a third gains next to nothing. */
const rounds = 2;

/** A network at one level of the search: a node stands for all that it has swallowed, which shows in its degree only. */
interface Level {
  readonly rows: WeightedRows;
  readonly degrees: Float64Array;
}

/**
 * Looks for the partition of greatest modularity by the Louvain method (Blondel et al. 2008): nodes move to the group of
 * a neighbor as long as that gains, then groups become nodes and move likewise until nothing moves; then all of it once more from single nodes.
 *
 * Returns a group number below n per node. `random` decides the order of visits.
 */
export function louvainGroups(rows: WeightedRows, resolution: number, random: () => number): Uint32Array {
  const ground: Level = { rows, degrees: weightedDegrees(rows) };
  let groups = identity(rows.order);
  for (let round = 0; round < rounds && moveNodes(ground, groups, resolution, random); round++) {
    const members = identity(rows.order);
    let level = ground;
    let labels = groups;
    do {
      level = aggregate(level, labels, renumber(labels));
      for (let node = 0; node < members.length; node++) members[node] = labels[members[node]!]!;
      labels = identity(level.rows.order);
    } while (moveNodes(level, labels, resolution, random));
    groups = members;
  }
  return groups;
}

function identity(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  return numbers;
}

/** Moves nodes between groups while modularity grows; a node is looked at again when a neighbor has left for another group. */
function moveNodes({ rows, degrees }: Level, groups: Uint32Array, resolution: number, random: () => number): boolean {
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

/** All node numbers in random order (Fisher & Yates). */
function shuffled(order: number, random: () => number): Uint32Array {
  const nodes = identity(order);
  for (let i = order - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    const node = nodes[i]!;
    nodes[i] = nodes[other]!;
    nodes[other] = node;
  }
  return nodes;
}

/** Numbers the groups that occur from 0, in the order of their first node; returns how many there are. */
function renumber(groups: Uint32Array): number {
  const numbers = new Uint32Array(groups.length);
  let count = 0;
  for (let node = 0; node < groups.length; node++) {
    const group = groups[node]!;
    if (numbers[group] === 0) numbers[group] = ++count;
    groups[node] = numbers[group]! - 1;
  }
  return count;
}

/** Makes every group a node; the weight inside it stays in its degree alone. O(n + m). */
function aggregate({ rows, degrees }: Level, groups: Uint32Array, count: number): Level {
  const starts = new Uint32Array(count + 1);
  for (const group of groups) starts[group + 1]!++;
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!;
  const members = new Uint32Array(rows.order);
  const next = starts.slice();
  const merged = new Float64Array(count);
  for (let node = 0; node < rows.order; node++) {
    members[next[groups[node]!]!++] = node;
    merged[groups[node]!]! += degrees[node]!;
  }
  const offsets = new Uint32Array(count + 1);
  const neighbors = new Uint32Array(rows.neighbors.length);
  const weights = new Float64Array(rows.neighbors.length);
  const places = new Uint32Array(count); // where each neighboring group stands in this row, plus 1
  let kept = 0;
  for (let group = 0; group < count; group++) {
    for (let i = starts[group]!; i < starts[group + 1]!; i++) {
      const node = members[i]!;
      for (let entry = rows.offsets[node]!; entry < rows.offsets[node + 1]!; entry++) {
        const other = groups[rows.neighbors[entry]!]!;
        if (other === group) continue;
        if (places[other] === 0) {
          neighbors[kept] = other;
          places[other] = ++kept;
        }
        weights[places[other]! - 1]! += rows.weights[entry]!;
      }
    }
    offsets[group + 1] = kept;
    for (let entry = offsets[group]!; entry < kept; entry++) places[neighbors[entry]!] = 0;
  }
  return { rows: { order: count, offsets, neighbors: neighbors.subarray(0, kept), weights: weights.subarray(0, kept) }, degrees: merged };
}
