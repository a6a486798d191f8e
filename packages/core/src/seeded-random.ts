/**
 * Makes a source of numbers that look random and are the same for the same seed on every machine, each in [0, 1).
 *
 * A xorshift generator (Marsaglia 2003) on 32 bits with a scrambled seed: for shuffling and for first places, not for secrets.
 */
export function seededRandom(seed: number): () => number {
  // Neighboring seeds must not start neighboring sequences, and the state must not be 0, which xorshift never leaves.
  let state = Math.imul((seed ^ (seed >>> 16)) + 0x3c6ef372, 0x2c1b3c6d) | 0;
  state = Math.imul(state ^ (state >>> 15), 0x297a2d39) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
