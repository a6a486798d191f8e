import { finite } from '../finite.ts';

/**
 * Turns the strength of a tie into its length: 1 ÷ strength.
 *
 * This is the only place where strength becomes length. A tie twice as strong is half as long; strength 0 (and any
 * below 6 × 10⁻³⁰⁹, whose reciprocal no number holds) gives `Infinity`, which no path crosses. No tie has length 0,
 * however strong. Newman 2001 uses the reciprocal for co-authorship networks.
 */
export function tieLength(strength: number): number {
  return 1 / finite(strength); // warmths may add up to Infinity
}

/** The length of every tie of a list of strengths. */
export function tieLengths(strengths: Float64Array): Float64Array {
  return strengths.map(tieLength);
}
