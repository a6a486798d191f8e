/** A part of a network in which everybody reaches everybody: a row of givers for every node, and how much of each. */
export interface Block {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly neighbors: Uint32Array;
  readonly weights: Float64Array;
  readonly symmetric: boolean;
}

/** The greatest eigenvalue of a block and its eigenvector, which is positive and whose greatest number is 1. */
export interface LeadingVector {
  readonly value: number;
  readonly vector: Float64Array;
  /** False where the search was given up: the vector is not exact. */
  readonly settled: boolean;
}

/** Visits of entries after which a search is given up: a second or two. */
const mostVisits = 2 ** 29;

/** What a vector leaves over, as a share of the eigenvalue, that counts as nothing, and that can be tolerated where no more can be had. */
const exact = 2e-15;
const tolerable = 1e-12;
/** Rounds without a better result after which no more can be had. */
const patience = 60;

/** Finds the greatest eigenvalue of a block of positive weights, and its eigenvector. */
export function leadingVector(block: Block): LeadingVector {
  const state = { vector: new Float64Array(block.order).fill(1 / Math.sqrt(block.order)), image: new Float64Array(block.order) };
  const round = block.symmetric ? gradientRound(block, state) : powerRound(block, state);
  const visits = 2 * (block.order + block.neighbors.length);
  let best = Infinity;
  let waited = 0;
  let value = 0;
  for (let spent = 0; spent < mostVisits && waited < patience && best > exact; spent += visits) {
    const found = round();
    value = found.value;
    const left = found.left / value;
    waited = left < best / 2 || best > tolerable ? 0 : waited + 1;
    best = Math.min(best, left);
  }
  const greatest = state.vector.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
  return { value, vector: state.vector.map((part) => Math.abs(part) / greatest), settled: best <= tolerable };
}

interface State {
  vector: Float64Array;
  image: Float64Array;
}

interface Round {
  readonly value: number;
  /** How far the vector was from being one: the length of image − value × vector. */
  readonly left: number;
}

/**
 * For weights that are not symmetric: multiplies by the weights plus half the eigenvalue, so that blocks that alternate settle too. The
 * vector keeps length 1.
 */
function powerRound(block: Block, state: State): () => Round {
  return () => {
    const { vector, image } = state;
    multiply(block, vector, image);
    const value = sum(image) / sum(vector);
    let left = 0;
    for (let i = 0; i < block.order; i++) {
      left += (image[i]! - value * vector[i]!) ** 2;
      vector[i] = image[i]! + (value / 2) * vector[i]!;
    }
    scale(vector, 1 / Math.sqrt(dot(vector, vector)));
    return { value, left: Math.sqrt(left) };
  };
}

/**
 * For symmetric weights: climbs to the top of vector · image by conjugate gradients, each time to the highest point between the vector and
 * the direction (Bradbury & Fletcher 1966). Long chains, on which the power iteration takes millions of rounds, settle in some hundreds.
 */
function gradientRound(block: Block, state: State): () => Round {
  const { order } = block;
  const direction = new Float64Array(order);
  const directionImage = new Float64Array(order);
  const gradient = new Float64Array(order);
  let before = 0; // gradient · gradient, one round ago
  return () => {
    const { vector, image } = state;
    multiply(block, vector, image);
    const value = dot(vector, image);
    let length = 0;
    let kept = 0;
    for (let i = 0; i < order; i++) {
      const part = image[i]! - value * vector[i]!;
      length += part * part;
      kept += part * gradient[i]!;
      gradient[i] = part;
    }
    const share = before === 0 ? 0 : Math.max(0, (length - kept) / before); // Polak & Ribière; from anew where it is negative
    before = length;
    for (let i = 0; i < order; i++) direction[i] = gradient[i]! + share * direction[i]!;
    const along = dot(direction, vector);
    for (let i = 0; i < order; i++) direction[i]! -= along * vector[i]!;
    const size = Math.sqrt(dot(direction, direction));
    if (size === 0) return { value, left: 0 };
    scale(direction, 1 / size);
    multiply(block, direction, directionImage);
    const angle = Math.atan2(2 * dot(vector, directionImage), value - dot(direction, directionImage)) / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    for (let i = 0; i < order; i++) {
      const part = vector[i]!;
      vector[i] = cos * part + sin * direction[i]!;
      // Carried along to the new vector, and back to the size it had.
      direction[i] = size * (cos * direction[i]! - sin * part);
    }
    scale(vector, 1 / Math.sqrt(dot(vector, vector)));
    return { value, left: Math.sqrt(length) };
  };
}

function multiply({ order, offsets, neighbors, weights }: Block, vector: Float64Array, image: Float64Array): void {
  for (let node = 0; node < order; node++) {
    let total = 0;
    for (let entry = offsets[node]!, stop = offsets[node + 1]!; entry < stop; entry++) total += weights[entry]! * vector[neighbors[entry]!]!;
    image[node] = total;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

function scale(values: Float64Array, by: number): void {
  for (let i = 0; i < values.length; i++) values[i]! *= by;
}
