/** The numbers 0 … length − 1. */
export function countUp(length: number): Uint32Array {
  return new Uint32Array(length).map((_, index) => index);
}

/** The numbers 0 … length − 1 in random order (Fisher & Yates). */
export function shuffled(length: number, random: () => number): Uint32Array {
  const numbers = countUp(length);
  for (let i = length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [numbers[i], numbers[other]] = [numbers[other]!, numbers[i]!];
  }
  return numbers;
}
