import { linksToGroups, type SearchLevel } from './group-level.ts';
import { countUp, shuffled } from './shuffled.ts';

/** How freely a node chooses among the groups that it can join, in units of modularity: the value of Traag, Waltman & van Eck. */
const randomness = 0.01;

/**
 * Builds every group again from its single nodes (Traag, Waltman & van Eck 2019, algorithm A.2).
 *
 * A node that is still alone, and well tied to the rest of its group, joins one of the parts that are well tied to the rest, where it
 * gains; the more it gains, the likelier. The parts that come of it hold together. Returns a number below n per node.
 */
export function refineGroups({ rows, degrees, expectation, threshold }: SearchLevel, groups: Uint32Array, random: () => number): Uint32Array {
  const { order, offsets, neighbors, weights } = rows;
  const parts = countUp(order);
  const sizes = new Uint32Array(order).fill(1);
  const totals = degrees.slice(); // of each part
  const rest = new Float64Array(order); // weight from each part to the rest of its group
  const groupTotals = new Float64Array(order);
  let all = 0;
  for (let node = 0; node < order; node++) {
    groupTotals[groups[node]!]! += degrees[node]!;
    all += degrees[node]!;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      if (groups[neighbors[entry]!] === groups[node]) rest[node]! += weights[entry]!;
    }
  }
  const isWellTied = (part: number, group: number): boolean => rest[part]! >= expectation * totals[part]! * (groupTotals[group]! - totals[part]!) - threshold;
  const scale = 2 / all / randomness;
  const links = new Float64Array(order); // weight from the node to each part
  const near = new Uint32Array(order); // the parts that it has links to
  const choices = new Uint32Array(order); // those that it can join
  const chances = new Float64Array(order); // of each of these: first its gain, then its weight in the lot
  for (const node of shuffled(order, random)) {
    const group = groups[node]!;
    const own = parts[node]!;
    if (sizes[own] !== 1 || !isWellTied(own, group)) continue;
    const found = linksToGroups(rows, parts, node, links, near);
    let count = 0;
    for (let i = 0; i < found; i++) {
      const part = near[i]!;
      if (groups[part] !== group) continue; // a part has the number of one of its nodes
      const gain = links[part]! - expectation * degrees[node]! * totals[part]!;
      if (!(gain > threshold && isWellTied(part, group))) continue; // NaN, too
      choices[count] = part;
      chances[count++] = gain;
    }
    const place = draw(chances, count, scale, random());
    if (place !== -1) {
      const chosen = choices[place]!;
      totals[chosen]! += totals[own]!;
      rest[chosen]! += rest[own]! - 2 * links[chosen]!;
      sizes[chosen]!++;
      sizes[own] = 0;
      parts[node] = chosen;
    }
    for (let i = 0; i < found; i++) links[near[i]!] = 0;
  }
  return parts;
}

/** Draws one of the first `count` places by a lot from 0 to 1, each with a weight of e to the power of its gain × `scale`, which takes the gain’s place; −1 where there is none. */
function draw(gains: Float64Array, count: number, scale: number, lot: number): number {
  let greatest = 0;
  for (let i = 0; i < count; i++) greatest = Math.max(greatest, gains[i]!);
  let total = 0;
  for (let i = 0; i < count; i++) total += gains[i] = Math.exp((gains[i]! - greatest) * scale); // less the greatest, so that nothing overflows
  let drawn = lot * total;
  for (let i = 0; i < count; i++) if ((drawn -= gains[i]!) < 0) return i;
  return count - 1;
}
