import { connectedParts } from './connected-parts.ts';
import { aggregate, renumber, type GroupLevel } from './group-level.ts';
import { refineGroups } from './leiden-refinement.ts';
import { weightedDegrees, type WeightedRows } from './modularity.ts';
import { countUp, shuffled } from './shuffled.ts';

/** What a move must gain, as a share of all weight: below lies rounding. */
const leastGain = 1e-12;

/** A level of the search with what does not change from level to level. */
export interface LeidenLevel extends GroupLevel {
  /** The weight expected between two nodes is this times the product of their degrees. */
  readonly expectation: number;
  /** What a move must gain, in units of weight. */
  readonly threshold: number;
}

/**
 * Improves a partition by the Leiden method (Traag, Waltman & van Eck 2019): nodes move to the group that gains most, every
 * group is then built again from its single nodes, and what this leaves together becomes one node; and so on until every group is one node.
 *
 * Returns a group number below n per node. Every group holds together by ties of weight above 0; modularity is not below
 * that of `start`. `random` decides the order of visits and the refinement.
 */
export function leidenGroups(rows: WeightedRows, resolution: number, random: () => number, start: Uint32Array): Uint32Array {
  const degrees = weightedDegrees(rows);
  const total = degrees.reduce((sum, degree) => sum + degree, 0);
  let level: LeidenLevel = { rows, degrees, expectation: total > 0 ? resolution / total : 0, threshold: leastGain * total };
  let members = countUp(rows.order); // the node of this level that each node of the ground is in
  let groups = start.slice();
  for (;;) {
    moveNodes(level, groups, random);
    const refined = refineGroups(level, groups, random);
    const count = renumber(refined);
    if (count === level.rows.order) break; // nothing came together: there is no higher level
    const nextGroups = new Uint32Array(count);
    for (let node = 0; node < level.rows.order; node++) nextGroups[refined[node]!] = groups[node]!;
    renumber(nextGroups);
    members = members.map((node) => refined[node]!);
    level = { ...level, ...aggregate(level, refined, count) };
    groups = nextGroups;
  }
  return connectedParts(rows, members.map((node) => groups[node]!));
}

/** Moves nodes to the neighboring group, or to a new one, that gains most; a node is looked at again when a neighbor has left it. */
function moveNodes({ rows, degrees, expectation, threshold }: LeidenLevel, groups: Uint32Array, random: () => number): void {
  const { order, offsets, neighbors, weights } = rows;
  const totals = new Float64Array(order);
  const sizes = new Uint32Array(order);
  for (let node = 0; node < order; node++) {
    totals[groups[node]!]! += degrees[node]!;
    sizes[groups[node]!]!++;
  }
  const empty = Array.from(countUp(order)).filter((group) => sizes[group] === 0);
  const queue = shuffled(order, random); // a ring: each node is in it at most once
  const waiting = new Uint8Array(order).fill(1);
  const links = new Float64Array(order); // weight from the node to each group
  const near = new Uint32Array(order); // the groups that it has links to
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
    if (bestGain < 0 && sizes[own]! > 1) best = empty.pop()!; // alone it gains 0; a group of two leaves another number unused
    totals[best]! += degree;
    if (best === own) continue;
    groups[node] = best;
    sizes[best]!++;
    if (--sizes[own]! === 0) empty.push(own);
    for (let entry = first; entry < stop; entry++) {
      const neighbor = neighbors[entry]!;
      if (waiting[neighbor] === 1 || groups[neighbor] === best) continue;
      waiting[neighbor] = 1;
      queue[(head + length - 1) % order] = neighbor;
      length++;
    }
  }
}
