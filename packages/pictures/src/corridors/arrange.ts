import type { Point } from '../scene.ts';
import { equalEarth } from './equal-earth.ts';
import type { Frame } from './clip.ts';

/** Never closer than this, in units of the projection: some sixty degrees at the equator. */
const leastSpan = 0.9;

/** How the globe comes into a frame: zoomed to the places that are used. */
export function frameOf(places: readonly Point[], width: number, heights: readonly [number, number], margin: number): { readonly frame: Frame; readonly project: (place: Point) => Point; readonly place: (flat: Point) => Point } {
  const flat = places.map(equalEarth);
  const [minX, maxX] = rangeOf(flat.map(([x]) => x));
  const [minY, maxY] = rangeOf(flat.map(([, y]) => y));
  const [spanX, spanY] = [Math.max(maxX - minX, leastSpan), Math.max(maxY - minY, leastSpan * 0.4)];
  const height = Math.min(Math.max(((width - 2 * margin) * spanY) / spanX + 2 * margin, heights[0]), heights[1]);
  const scale = Math.min((width - 2 * margin) / spanX, (height - 2 * margin) / spanY);
  const [middleX, middleY] = [(minX + maxX) / 2, (minY + maxY) / 2];
  const place = ([x, y]: Point): Point => [width / 2 + (x - middleX) * scale, height / 2 + (y - middleY) * scale];
  return { frame: { width, height }, project: (at) => place(equalEarth(at)), place };
}

/** A disc on the map, and where what it stands for is. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Moves discs apart until none covers another, as little as that takes, and within the frame. O(rounds × discs²). */
export function movedApart(discs: readonly Placed[], { width, height }: Frame, gap: number): readonly Placed[] {
  const moved = discs.map((disc) => ({ ...disc }));
  for (let round = 0; round < 120; round++) {
    let isQuiet = true;
    moved.forEach((one, at) => {
      for (let next = at + 1; next < moved.length; next++) {
        const other = moved[next]!;
        // Two in the very same place part along a direction of their own.
        const [dx, dy] = one.x === other.x && one.y === other.y ? [Math.cos(at + next), Math.sin(at + next)] : [other.x - one.x, other.y - one.y];
        const distance = Math.hypot(dx, dy);
        const overlap = one.radius + other.radius + gap - distance;
        if (overlap <= 0) continue;
        isQuiet = false;
        // The larger one stays nearer to its place.
        const share = other.radius ** 2 / (one.radius ** 2 + other.radius ** 2);
        const [pushX, pushY] = [(dx / distance) * overlap * 0.6, (dy / distance) * overlap * 0.6];
        one.x -= pushX * share;
        one.y -= pushY * share;
        other.x += pushX * (1 - share);
        other.y += pushY * (1 - share);
      }
    });
    for (const disc of moved) {
      disc.x = Math.min(Math.max(disc.x, disc.radius + 1), width - disc.radius - 1);
      disc.y = Math.min(Math.max(disc.y, disc.radius + 1), height - disc.radius - 1);
    }
    if (isQuiet) break;
  }
  return moved;
}

function rangeOf(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
}
