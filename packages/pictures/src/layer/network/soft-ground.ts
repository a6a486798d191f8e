import type { Point } from '../../scene.ts';
import type { Coordinates } from '../plane/coordinates.ts';

/** A member of a group, and how far the ground reaches around it. */
export interface Grounded extends Coordinates {
  readonly reach: number;
}

/** Side of the squares on which the ground is looked for. */
const step = 6;
/** Half the width of the bridge between two members. */
const bridge = 15;

/**
 * The outline of the ground under a group: a disc under each member and a bridge between neighbours, melted into one another, so that
 * it covers as little as it can of those who are not in it. Its loops, as polygons. Ours: marching squares over the distance to
 * the shortest tree that joins the members. O(members² + area).
 */
export function softGround(members: readonly Grounded[]): Point[][] {
  const bridges = shortestTree(members);
  const minX = members.reduce((least, { x, reach }) => Math.min(least, x - reach), Infinity) - 2 * step;
  const minY = members.reduce((least, { y, reach }) => Math.min(least, y - reach), Infinity) - 2 * step;
  const columns = Math.ceil((members.reduce((most, { x, reach }) => Math.max(most, x + reach), -Infinity) - minX) / step) + 3;
  const rows = Math.ceil((members.reduce((most, { y, reach }) => Math.max(most, y + reach), -Infinity) - minY) / step) + 3;
  const depths = new Float64Array(columns * rows).fill(-1e3);
  const deepen = (fromX: number, fromY: number, toX: number, toY: number, around: number, depth: (x: number, y: number) => number): void => {
    const first = [Math.max(0, Math.floor((Math.min(fromX, toX) - around - minX) / step) - 1), Math.max(0, Math.floor((Math.min(fromY, toY) - around - minY) / step) - 1)] as const;
    const last = [Math.min(columns - 1, Math.ceil((Math.max(fromX, toX) + around - minX) / step) + 1), Math.min(rows - 1, Math.ceil((Math.max(fromY, toY) + around - minY) / step) + 1)] as const;
    for (let row = first[1]; row <= last[1]; row++) {
      for (let column = first[0]; column <= last[0]; column++) {
        const at = row * columns + column;
        depths[at] = Math.max(depths[at]!, depth(minX + column * step, minY + row * step));
      }
    }
  };
  for (const { x, y, reach } of members) deepen(x, y, x, y, reach, (px, py) => reach - Math.hypot(px - x, py - y));
  for (const [a, b] of bridges) deepen(a.x, a.y, b.x, b.y, bridge, (px, py) => bridge - distanceTo(a, b, px, py));
  return loopsOf(depths, columns, rows).map((loop) => loop.map(([x, y]): Point => [minX + x * step, minY + y * step]));
}

/** The pairs that join all members with the least length (Prim). */
function shortestTree(members: readonly Grounded[]): [Grounded, Grounded][] {
  const [first, ...rest] = members;
  const left = new Map(rest.map((one) => [one, first!]));
  const pairs: [Grounded, Grounded][] = [];
  const lengthOf = ([a, b]: readonly [Grounded, Grounded]): number => Math.hypot(a.x - b.x, a.y - b.y);
  while (left.size > 0) {
    const [next, from] = [...left].reduce((best, one) => (lengthOf(one) < lengthOf(best) ? one : best));
    pairs.push([from, next]);
    left.delete(next);
    for (const [one, nearest] of left) if (lengthOf([one, next]) < lengthOf([one, nearest])) left.set(one, next);
  }
  return pairs;
}

function distanceTo(a: Coordinates, b: Coordinates, x: number, y: number): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - dx * share, y - a.y - dy * share);
}

/** Where the depth crosses 0, walked around with what is inside on the left. */
function loopsOf(depths: Float64Array, columns: number, rows: number): Point[][] {
  const next = new Map<number, { readonly to: number; readonly point: Point }>();
  // Crossings have a name each: twice the number of the corner above or left of them, and one more where they lie across.
  const crossing = (column: number, row: number, isAcross: boolean): { readonly key: number; readonly point: Point } => {
    const at = row * columns + column;
    const [here, there] = [depths[at]!, depths[isAcross ? at + 1 : at + columns]!];
    const share = here / (here - there);
    return { key: 2 * at + (isAcross ? 1 : 0), point: isAcross ? [column + share, row] : [column, row + share] };
  };
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const at = row * columns + column;
      const corners = [depths[at]! > 0, depths[at + 1]! > 0, depths[at + columns + 1]! > 0, depths[at + columns]! > 0];
      const sides = [() => crossing(column, row, true), () => crossing(column + 1, row, false), () => crossing(column, row + 1, true), () => crossing(column, row, false)];
      // Clockwise: a side where one leaves what is inside begins a stretch, which ends at the next where one comes back.
      for (let side = 0; side < 4; side++) {
        if (!(corners[side]! && !corners[(side + 1) % 4]!)) continue;
        let end = (side + 1) % 4;
        while (!(!corners[end]! && corners[(end + 1) % 4]!)) end = (end + 1) % 4;
        const [from, to] = [sides[side]!(), sides[end]!()];
        next.set(from.key, { to: to.key, point: from.point });
      }
    }
  }
  const loops: Point[][] = [];
  while (next.size > 0) {
    const loop: Point[] = [];
    let key: number | undefined = next.keys().next().value;
    while (key !== undefined && next.has(key)) {
      const { to, point }: { readonly to: number; readonly point: Point } = next.get(key)!;
      next.delete(key);
      loop.push(point);
      key = to;
    }
    loops.push(loop);
  }
  return loops;
}
