import type { Adjacency } from '../../graph/adjacency.ts';

/** How far from the exact ranks the result may be: the sum of all differences. */
const tolerance = 1e-10;

/**
 * The share of time that a walker spends at every node who follows an entry of `rows` with the chance `damping`, by its weight
 * among those of the node, and else, or where there is no entry, jumps to any node. They add up to 1.
 *
 * `reversed` has the entries the other way round. The equations are solved by Gauss and Seidel's iteration until the sum of all
 * errors is certain to be below 10⁻¹⁰. O(m) per round; log(1 ÷ error) ÷ (1 − damping) rounds at worst, few on most networks.
 */
export function pageRanks(rows: Adjacency, reversed: Adjacency, weighting: 'ties' | 'strength', damping: number): Float64Array {
  const { order } = rows;
  const { offsets, neighbors } = reversed;
  const { chances, ends } = chancesOf(rows, reversed, weighting);
  const ranks = new Float64Array(order).fill(1 / order);
  let sum = 1;
  let atEnds = ends.length / order;
  for (;;) {
    const jump = ((1 - damping) * sum + damping * atEnds) / order;
    let change = 0;
    sum = 0;
    for (let node = 0; node < order; node++) {
      let arriving = 0;
      for (let entry = offsets[node]!, stop = offsets[node + 1]!; entry < stop; entry++) arriving += chances[entry]! * ranks[neighbors[entry]!]!;
      const rank = jump + damping * arriving;
      change += Math.abs(rank - ranks[node]!);
      ranks[node] = rank;
      sum += rank;
    }
    atEnds = 0;
    for (const node of ends) atEnds += ranks[node]!;
    // For this jump, what the equations leave over is at most damping × change, and the error that ÷ (1 − damping); twice that as a share of the sum.
    if (2 * damping * change <= tolerance * (1 - damping) * sum) return ranks.map((rank) => rank / sum);
  }
}

interface Chances {
  /** Per entry of `reversed`: how likely the walker at the neighbor leaves by it. */
  readonly chances: Float64Array;
  /** Nodes without a way on. */
  readonly ends: readonly number[];
}

function chancesOf(rows: Adjacency, reversed: Adjacency, weighting: 'ties' | 'strength'): Chances {
  const { order, offsets } = rows;
  const chances = new Float64Array(reversed.neighbors.length);
  // As shares of each node's greatest strength, so that no sum of them overflows.
  const greatest = new Float64Array(order);
  const totals = new Float64Array(order);
  const ends: number[] = [];
  const weightOf = ({ strengths }: Adjacency, entry: number): number => (weighting === 'ties' ? 1 : Math.min(strengths[entry]!, Number.MAX_VALUE));
  for (let node = 0; node < order; node++) {
    const [start, stop] = [offsets[node]!, offsets[node + 1]!];
    for (let entry = start; entry < stop; entry++) greatest[node] = Math.max(greatest[node]!, weightOf(rows, entry));
    if (greatest[node] === 0) ends.push(node);
    else for (let entry = start; entry < stop; entry++) totals[node]! += weightOf(rows, entry) / greatest[node]!;
  }
  for (let entry = 0; entry < chances.length; entry++) {
    const neighbor = reversed.neighbors[entry]!;
    if (greatest[neighbor]! > 0) chances[entry] = weightOf(reversed, entry) / greatest[neighbor]! / totals[neighbor]!;
  }
  return { chances, ends };
}
