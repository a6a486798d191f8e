/**
 * Turns the strength of a tie into its length: 1 ÷ strength.
 *
 * This is the only place where strength becomes length. A tie twice as strong is half as long; strength 0 gives
 * `Infinity`, which no path crosses. Newman 2001 uses the reciprocal for co-authorship networks.
 */
export function tieLength(strength: number): number {
  return 1 / strength;
}
