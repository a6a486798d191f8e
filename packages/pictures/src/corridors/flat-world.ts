import type { Point } from '../scene.ts';
import { equalEarth } from './equal-earth.ts';
import { readLines } from './read-world.ts';
import { borders, lakes, land } from './world.ts';

/** A line or an outline on the flat globe, and how far it reaches. */
export interface FlatLine {
  readonly points: readonly Point[];
  readonly least: Point;
  readonly most: Point;
}

/** The world on the flat map. */
export interface FlatWorld {
  readonly land: readonly FlatLine[];
  readonly lakes: readonly FlatLine[];
  readonly borders: readonly FlatLine[];
}

let world: FlatWorld | undefined;

/** The world on the flat map, made flat once: it is the same in every picture. O(points), the first time. */
export function flatWorld(): FlatWorld {
  return (world ??= { land: flat(land), lakes: flat(lakes), borders: flat(borders) });
}

function flat(written: string): readonly FlatLine[] {
  return readLines(written).map((line) => {
    const points = line.map(equalEarth);
    const [least, most]: [[number, number], [number, number]] = [[Infinity, Infinity], [-Infinity, -Infinity]];
    for (const point of points) {
      for (const axis of [0, 1] as const) {
        least[axis] = Math.min(least[axis], point[axis]);
        most[axis] = Math.max(most[axis], point[axis]);
      }
    }
    return { points, least, most };
  });
}
