/** A symmetric network with weights, as rows. */
export interface WeightedRows {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly neighbors: Uint32Array;
  readonly weights: Float64Array;
}

/** The sum of the weights of each node's entries. */
export function weightedDegrees({ order, offsets, weights }: WeightedRows): Float64Array {
  const degrees = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) degrees[node]! += weights[entry]!;
  }
  return degrees;
}

/**
 * The modularity of a partition (Newman & Girvan 2004) with a resolution (Reichardt & Bornholdt 2006): the share of the weight
 * inside groups, less the share expected there by degree alone. NaN where nothing has weight. O(n + m).
 */
export function modularityOf(rows: WeightedRows, groups: Uint32Array, resolution: number): number {
  const totals = new Float64Array(rows.order);
  let total = 0;
  let inside = 0;
  weightedDegrees(rows).forEach((degree, node) => {
    totals[groups[node]!]! += degree;
    total += degree;
  });
  for (let node = 0; node < rows.order; node++) {
    for (let entry = rows.offsets[node]!; entry < rows.offsets[node + 1]!; entry++) {
      if (groups[rows.neighbors[entry]!] === groups[node]) inside += rows.weights[entry]!;
    }
  }
  const expected = totals.reduce((sum, weight) => sum + (weight / total) ** 2, 0);
  return inside / total - resolution * expected;
}
