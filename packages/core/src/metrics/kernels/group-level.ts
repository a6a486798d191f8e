import type { WeightedRows } from './modularity.ts';

/** A network at one level of the search: a node stands for all that it has swallowed, which shows in its degree only. */
export interface GroupLevel {
  readonly rows: WeightedRows;
  readonly degrees: Float64Array;
}

/** What a move must gain, as a share of all weight: below lies rounding. */
const leastGain = 1e-12;

/** A level with what a move is weighed against. */
export interface SearchLevel extends GroupLevel {
  /** The weight expected between two nodes is this times the product of their degrees. */
  readonly expectation: number;
  /** What a move must gain, in units of weight. */
  readonly threshold: number;
}

/** Completes a level for a search at a resolution. */
export function searchLevel({ rows, degrees }: GroupLevel, resolution: number): SearchLevel {
  const total = degrees.reduce((sum, degree) => sum + degree, 0);
  return { rows, degrees, expectation: total > 0 ? resolution / total : 0, threshold: leastGain * total };
}

export function linksToGroups({ offsets, neighbors, weights }: WeightedRows, groups: Uint32Array, node: number, links: Float64Array, near: Uint32Array): number {
  let count = 0;
  for (let entry = offsets[node]!, stop = offsets[node + 1]!; entry < stop; entry++) {
    const group = groups[neighbors[entry]!]!;
    const weight = weights[entry]!;
    if (links[group] === 0 && weight > 0) near[count++] = group;
    links[group]! += weight;
  }
  return count;
}

/** Numbers the groups that occur from 0, in the order of their first node, whatever their numbers were; returns how many there are. */
export function renumber(groups: Uint32Array): number {
  const greatest = groups.reduce((most, group) => Math.max(most, group), 0);
  const numbers = new Uint32Array(greatest + 1);
  let count = 0;
  for (let node = 0; node < groups.length; node++) {
    const group = groups[node]!;
    if (numbers[group] === 0) numbers[group] = ++count;
    groups[node] = numbers[group]! - 1;
  }
  return count;
}

/** Makes every group a node; the weight inside it stays in its degree alone. O(n + m). */
export function aggregate({ rows, degrees }: GroupLevel, groups: Uint32Array, count: number): GroupLevel {
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
