import type { Coordinates } from './coordinates.ts';

/** A point of a honeycomb, and how far it is from the middle one. */
export interface Step extends Coordinates {
  readonly distance: number;
}

let steps: readonly Step[] | undefined;

/** The points of a honeycomb whose neighbours are one apart, around one of them and the nearest first. */
export function honeycomb(): readonly Step[] {
  if (steps !== undefined) return steps;
  const size = 60;
  const all: Step[] = [];
  for (let row = -size; row <= size; row++) {
    for (let column = -size; column <= size; column++) {
      const x = column + (row % 2 === 0 ? 0 : 0.5);
      const y = (row * Math.sqrt(3)) / 2;
      const distance = Math.hypot(x, y);
      if (distance <= size * 0.8) all.push({ x, y, distance });
    }
  }
  // Equally far ones in reading order; the last digits of a root must not decide.
  const far = ({ distance }: Step): number => Math.round(distance * 1e6);
  return (steps = all.sort((a, b) => far(a) - far(b) || a.y - b.y || a.x - b.x));
}
