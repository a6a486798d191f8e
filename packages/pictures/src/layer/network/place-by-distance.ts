import type { Coordinates } from '../plane/coordinates.ts';

const rounds = { start: 60, settle: 200 };
/** Pairs whose distance is not known only keep a little apart: they weigh as much as this beside a known one. */
const weightOfUnknown = 0.05;

/**
 * Places things so that their distances on the plane are as near as can be to those that are wanted; `null`: not known.
 *
 * The longest side lies across, and the first thing stands in its first half. Deterministic: no chance is used. Classical
 * scaling gives the start; then each in turn moves to where the others would have it, so that the stress falls with every
 * step (majorization, one at a time). O(n² × 200). `distanceAt` is asked for each pair once, the lower index first, and
 * gives what is above 0.
 */
export function placeByDistance(count: number, distanceAt: (one: number, other: number) => number | null): Coordinates[] {
  const wanted = new Float64Array(count * count);
  const weights = new Float64Array(count * count);
  let sum = 0;
  let known = 0;
  eachPair(count, (a, b) => {
    const distance = distanceAt(a, b);
    wanted[a * count + b] = distance ?? Number.NaN;
    if (distance === null) return;
    sum += distance;
    known++;
  });
  const mean = known === 0 ? 1 : sum / known;
  eachPair(count, (a, b) => {
    const distance = wanted[a * count + b]!;
    const isKnown = !Number.isNaN(distance);
    for (const at of [a * count + b, b * count + a]) {
      wanted[at] = isKnown ? distance : mean;
      weights[at] = isKnown ? mean / distance : weightOfUnknown;
    }
  });
  const [xs, ys] = startOf(count, wanted);
  settle(count, wanted, weights, xs, ys);
  return turned(xs, ys);
}

function eachPair(count: number, tell: (one: number, other: number) => void): void {
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) tell(a, b);
}

/** The two main axes of the distances, by power iteration on their centred squares. */
function startOf(count: number, wanted: Float64Array): [Float64Array, Float64Array] {
  const squares = wanted.map((distance) => distance * distance);
  const means = Float64Array.from({ length: count }, (_, row) => squares.subarray(row * count, (row + 1) * count).reduce((sum, one) => sum + one, 0) / count);
  const all = means.reduce((sum, one) => sum + one, 0) / Math.max(1, count);
  const centred = squares.map((square, at) => -0.5 * (square - means[Math.floor(at / count)]! - means[at % count]! + all));
  const first = axisOf(count, centred, null);
  return [first, axisOf(count, centred, first)];
}

function axisOf(count: number, matrix: Float64Array, other: Float64Array | null): Float64Array {
  // As irregular as numbers without chance can be, so that it lies across no axis; beside the first axis, of another pattern.
  const step = other === null ? 0.6180339887498949 : 0.41421356237309515;
  let axis = Float64Array.from({ length: count }, (_, at) => ((at + 1) * (at + 2) * step) % 1 - 0.5);
  let size = 0;
  for (let round = 0; round < rounds.start; round++) {
    const next = Float64Array.from({ length: count }, (_, row) => {
      let sum = 0;
      for (let column = 0; column < count; column++) sum += matrix[row * count + column]! * axis[column]!;
      return sum;
    });
    if (other !== null) {
      const share = dot(next, other) / (dot(other, other) || 1);
      for (let at = 0; at < count; at++) next[at]! -= share * other[at]!;
    }
    size = Math.sqrt(dot(next, next));
    if (size < 1e-9) break;
    axis = next.map((one) => one / size);
  }
  // Where there is no second axis, a little of anything keeps things from one line.
  const scale = size < 1e-9 ? 0.01 : Math.sqrt(size);
  return axis.map((one) => one * scale);
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + value * other[at]!, 0);
}

function settle(count: number, wanted: Float64Array, weights: Float64Array, xs: Float64Array, ys: Float64Array): void {
  for (let round = 0; round < rounds.settle; round++) {
    let farthest = 0;
    for (let a = 0; a < count; a++) {
      let [sumX, sumY, weight] = [0, 0, 0];
      for (let b = 0; b < count; b++) {
        if (a === b) continue;
        const at = a * count + b;
        const dx = xs[a]! - xs[b]!;
        const dy = ys[a]! - ys[b]!;
        const apart = Math.sqrt(dx * dx + dy * dy);
        const pull = apart < 1e-9 ? 0 : wanted[at]! / apart;
        sumX += weights[at]! * (xs[b]! + pull * dx);
        sumY += weights[at]! * (ys[b]! + pull * dy);
        weight += weights[at]!;
      }
      if (weight === 0) continue;
      const [x, y] = [sumX / weight, sumY / weight];
      farthest = Math.max(farthest, Math.abs(x - xs[a]!), Math.abs(y - ys[a]!));
      xs[a] = x;
      ys[a] = y;
    }
    if (farthest < 1e-4) return;
  }
}

/** Turned about the middle, so that they spread most from left to right, with the first one on the left and above. */
function turned(xs: Float64Array, ys: Float64Array): Coordinates[] {
  const count = xs.length;
  const middle = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / Math.max(1, count);
  const [middleX, middleY] = [middle(xs), middle(ys)];
  const [alongX, alongY] = [xs.map((x) => x - middleX), ys.map((y) => y - middleY)];
  // Half the angle whose tangent is 2·cov ÷ (varX − varY), without its arithmetic: by sums and roots alone, which every engine rounds alike.
  const [a, b, c] = [dot(alongX, alongX), dot(alongX, alongY), dot(alongY, alongY)];
  const root = Math.sqrt((a - c) * (a - c) + 4 * b * b);
  const cosDouble = root === 0 ? 1 : (a - c) / root;
  const cos = Math.sqrt(Math.max(0, (1 + cosDouble) / 2));
  const sin = Math.sqrt(Math.max(0, (1 - cosDouble) / 2)) * (b < 0 ? -1 : 1);
  const placed = Array.from(alongX, (x, at) => [cos * x + sin * alongY[at]!, cos * alongY[at]! - sin * x] as const);
  const [leftFirst, topFirst] = [(placed[0]?.[0] ?? 0) > 0 ? -1 : 1, (placed[0]?.[1] ?? 0) > 0 ? -1 : 1];
  return placed.map(([x, y]) => ({ x: Math.round(leftFirst * x * 1e6) / 1e6, y: Math.round(topFirst * y * 1e6) / 1e6 }));
}
