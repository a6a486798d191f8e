import type { LeidenLevel } from './leiden-groups.ts';
import { countUp, shuffled } from './shuffled.ts';

/** How freely a node chooses among the groups that it can join, in units of modularity: the value of Traag, Waltman & van Eck. */
const randomness = 0.01;

/**
 * Builds every group again from its single nodes (Traag, Waltman & van Eck 2019, algorithm A.2).
 *
 * A node that is still alone, and well tied to the rest of its group, joins one of the parts that are well tied to the rest, where it
 * gains; the more it gains, the likelier. The parts that come of it hold together. Returns a number below n per node.
 */
export function refineGroups({ rows, degrees, expectation, threshold }: LeidenLevel, groups: Uint32Array, random: () => number): Uint32Array {
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
  const links = new Float64Array(order);
  for (const node of shuffled(order, random)) {
    const group = groups[node]!;
    if (sizes[parts[node]!] !== 1 || !isWellTied(parts[node]!, group)) continue;
    const near: number[] = [];
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const part = parts[neighbors[entry]!]!;
      if (groups[neighbors[entry]!] !== group || weights[entry]! <= 0) continue;
      if (links[part] === 0) near.push(part);
      links[part]! += weights[entry]!;
    }
    const choices = near
      .filter((part) => isWellTied(part, group))
      .map((part) => ({ part, gain: links[part]! - expectation * degrees[node]! * totals[part]! }))
      .filter(({ gain }) => gain > threshold);
    const own = parts[node]!;
    const chosen = choose(choices, (2 / all) / randomness, random);
    if (chosen !== undefined) {
      totals[chosen]! += totals[own]!;
      rest[chosen]! += rest[own]! - 2 * links[chosen]!;
      sizes[chosen]!++;
      sizes[own] = 0;
      parts[node] = chosen;
    }
    for (const part of near) links[part] = 0;
  }
  return parts;
}

/** Draws one of the choices, each with a weight of e to the power of its gain × `scale`. */
function choose(choices: readonly { readonly part: number; readonly gain: number }[], scale: number, random: () => number): number | undefined {
  const greatest = choices.reduce((most, { gain }) => Math.max(most, gain), 0);
  const chances = choices.map(({ gain }) => Math.exp((gain - greatest) * scale)); // less the greatest, so that nothing overflows
  let drawn = random() * chances.reduce((sum, chance) => sum + chance, 0);
  const index = chances.findIndex((chance) => (drawn -= chance) < 0);
  return choices[index === -1 ? choices.length - 1 : index]?.part;
}
