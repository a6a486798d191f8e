import { weightedDegrees, type WeightedRows } from './modularity.ts';

const [mostRounds, settled] = [2_000, 1e-12];

/**
 * How much each node belongs to the core, 0 to 1: the numbers whose products in pairs come nearest to the weights of the
 * ties, by least squares over all pairs of nodes (MINRES), scaled so that their squares add up to 1.
 *
 * All nodes change at once, half way, so that nodes that are alike stay so whatever their order. The optimum may be a local
 * one. All 0 where nothing has weight. O(m) per round.
 */
export function coreness(rows: WeightedRows): Float64Array {
  const { order, offsets, neighbors, weights } = rows;
  const degrees = weightedDegrees(rows);
  const total = degrees.reduce((sum, degree) => sum + degree, 0);
  if (total === 0) return degrees;
  let values = degrees.map((degree) => degree / Math.sqrt(total));
  for (let round = 0; round < mostRounds; round++) {
    const squares = values.reduce((sum, value) => sum + value ** 2, 0);
    let change = 0;
    const next = values.map((value, node) => {
      let sum = 0;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) sum += weights[entry]! * values[neighbors[entry]!]!;
      const others = squares - value ** 2;
      const better = (value + (sum === 0 ? 0 : sum / others)) / 2;
      change = Math.max(change, Math.abs(better - value));
      return better;
    });
    values = next;
    if (change < settled) break;
  }
  const length = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));
  return order === 0 ? values : values.map((value) => value / length);
}

/** The correlation of the weights of all pairs with the products of their values; NaN where one of the two does not vary. O(n + m). */
export function corenessFit({ order, offsets, neighbors, weights }: WeightedRows, values: Float64Array): number {
  const pairs = (order * (order - 1)) / 2;
  const sumOf = (power: number): number => values.reduce((sum, value) => sum + value ** power, 0);
  const products = (sumOf(1) ** 2 - sumOf(2)) / 2;
  const productSquares = (sumOf(2) ** 2 - sumOf(4)) / 2;
  let [weight, squares, both] = [0, 0, 0];
  for (let node = 0; node < order; node++) {
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      weight += weights[entry]! / 2;
      squares += weights[entry]! ** 2 / 2;
      both += (weights[entry]! * values[node]! * values[neighbors[entry]!]!) / 2;
    }
  }
  const variances = (squares * pairs - weight ** 2) * (productSquares * pairs - products ** 2);
  return variances <= 1e-12 * squares * pairs * productSquares * pairs ? NaN : (both * pairs - weight * products) / Math.sqrt(variances);
}
