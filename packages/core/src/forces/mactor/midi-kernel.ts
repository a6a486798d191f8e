import { countBits } from '../../count-bits.ts';

/** The greatest direct influence. */
export const greatestInfluence = 4;
/** The finest steps that are computed on bits: halves, as medians of whole numbers have them. */
const halves = 2;
/** Up to so many actors writing the bits costs more than they save. */
const fewActors = 24;

/**
 * Adds to every direct influence the indirect one: result_ab = direct_ab + Σ_c min(direct_ac, direct_cb).
 *
 * `direct` holds `order` rows of numbers from 0 to 4; the row influences the column. A diagonal of zeros keeps c off a and
 * b. Of many actors, whole and half numbers, which medians of whole ones are, are computed on bits, all others by
 * `sumOfMinima`; the sums are the same. O(n³), on bits n³ ÷ 8. After Godet’s MACTOR.
 */
export function directAndIndirect(order: number, direct: Float64Array): Float64Array {
  const steps = order > fewActors ? stepsOf(direct) : null;
  if (steps === null) return sumOfMinima(order, direct);
  const levels = new Uint8Array(direct.length);
  for (let cell = 0; cell < direct.length; cell++) levels[cell] = direct[cell]! * steps;
  const total = commonLevels(order, levels, greatestInfluence * steps);
  for (let cell = 0; cell < direct.length; cell++) total[cell] = total[cell]! / steps + direct[cell]!;
  return total;
}

/** How many steps make 1 where all numbers stand on them: 1 for whole numbers, 2 for halves, otherwise `null`. */
function stepsOf(direct: Float64Array): number | null {
  let steps = 1;
  for (const value of direct) {
    if (Number.isInteger(value)) continue;
    if (!Number.isInteger(value * halves)) return null;
    steps = halves;
  }
  return steps;
}

/** `directAndIndirect` for any numbers that are not negative, row by row, so that memory is read in its order. */
export function sumOfMinima(order: number, direct: Float64Array): Float64Array {
  const total = direct.slice();
  for (let a = 0; a < order; a++) {
    for (let c = 0; c < order; c++) {
      const first = direct[a * order + c]!;
      if (first === 0) continue;
      for (let b = 0, to = a * order, from = c * order; b < order; b++, to++, from++) {
        const second = direct[from]!;
        total[to]! += first < second ? first : second;
      }
    }
  }
  return total;
}

/**
 * Σ_c min(levels_ac, levels_cb) for every a and b, of whole numbers 0..`top`.
 *
 * min(x, y) is the number of thresholds t = 1..top that both reach, so the sum is the number of ones that a's row of bits
 * (c reached at t) and b's column of bits have in common.
 */
function commonLevels(order: number, levels: Uint8Array, top: number): Float64Array {
  const words = (order + 31) >>> 5;
  // Whole groups of eight words; the last ones are zeros, which have nothing in common with anything.
  const length = (words * top + 7) & ~7;
  const rows = new Int32Array(order * length);
  const columns = new Int32Array(order * length);
  for (let a = 0; a < order; a++) {
    for (let c = 0; c < order; c++) {
      const level = levels[a * order + c]!;
      for (let t = 0; t < level; t++) {
        rows[a * length + t * words + (c >>> 5)]! |= 1 << (c & 31);
        columns[c * length + t * words + (a >>> 5)]! |= 1 << (a & 31);
      }
    }
  }
  const counts = new Float64Array(order * order);
  for (let a = 0; a < order; a++) {
    for (let b = 0; b < order; b++) counts[a * order + b] = commonBits(rows, a * length, columns, b * length, length);
  }
  return counts;
}

/** How many ones two stretches of bits have in common; `length` is a multiple of 8. Harley and Seal's tree of adders. */
function commonBits(left: Int32Array, i: number, right: Int32Array, j: number, length: number): number {
  let ones = 0;
  let twos = 0;
  let fours = 0;
  let eights = 0;
  for (const stop = i + length; i < stop; i += 8, j += 8) {
    const a = left[i]! & right[j]!;
    const b = left[i + 1]! & right[j + 1]!;
    const c = left[i + 2]! & right[j + 2]!;
    const d = left[i + 3]! & right[j + 3]!;
    const e = left[i + 4]! & right[j + 4]!;
    const f = left[i + 5]! & right[j + 5]!;
    const g = left[i + 6]! & right[j + 6]!;
    const h = left[i + 7]! & right[j + 7]!;
    const twosA = carry(ones, a, b);
    ones = ones ^ a ^ b;
    const twosB = carry(ones, c, d);
    ones = ones ^ c ^ d;
    const foursA = carry(twos, twosA, twosB);
    twos = twos ^ twosA ^ twosB;
    const twosC = carry(ones, e, f);
    ones = ones ^ e ^ f;
    const twosD = carry(ones, g, h);
    ones = ones ^ g ^ h;
    const foursB = carry(twos, twosC, twosD);
    twos = twos ^ twosC ^ twosD;
    eights += countBits(carry(fours, foursA, foursB));
    fours = fours ^ foursA ^ foursB;
  }
  return 8 * eights + 4 * countBits(fours) + 2 * countBits(twos) + countBits(ones);
}

/** The bits that adding three numbers bit by bit carries over: those that at least two of them have; what stays is a ^ b ^ c. */
function carry(a: number, b: number, c: number): number {
  return (a & b) | ((a ^ b) & c);
}
