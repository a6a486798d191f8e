/** Points as lists of their coordinates, and how far each is from the middle one; there are thousands, and some are asked for each shape. */
export interface Steps {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly distance: Float64Array;
}

let steps: Steps | undefined;

/** The points of a honeycomb whose neighbours are one apart, around one of them and the nearest first. */
export function honeycomb(): Steps {
  if (steps !== undefined) return steps;
  const size = 60;
  const all: { readonly x: number; readonly y: number; readonly distance: number }[] = [];
  for (let row = -size; row <= size; row++) {
    for (let column = -size; column <= size; column++) {
      const x = column + (row % 2 === 0 ? 0 : 0.5);
      const y = (row * Math.sqrt(3)) / 2;
      const distance = Math.hypot(x, y);
      if (distance <= size * 0.8) all.push({ x, y, distance });
    }
  }
  // Equally far ones in reading order; the last digits of a root must not decide.
  const far = ({ distance }: { readonly distance: number }): number => Math.round(distance * 1e6);
  all.sort((a, b) => far(a) - far(b) || a.y - b.y || a.x - b.x);
  return (steps = { x: Float64Array.from(all, ({ x }) => x), y: Float64Array.from(all, ({ y }) => y), distance: Float64Array.from(all, ({ distance }) => distance) });
}
