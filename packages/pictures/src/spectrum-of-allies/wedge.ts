import type { Point } from '../scene.ts';

/** A wedge of half a pie that stands on its flat side: from one angle to a smaller one, in radians, 0 being right of the middle. */
export interface Wedge {
  readonly from: number;
  readonly to: number;
  /** Where it begins and ends, from the middle of the pie. */
  readonly inner: number;
  readonly outer: number;
}

/** A strip of a wedge that has room for a chip: left and right of the middle, its upper edge above the flat side. */
export interface Slot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Points along an arc. */
export function arc(radius: number, from: number, to: number): readonly Point[] {
  const steps = Math.max(2, Math.ceil((Math.abs(to - from) * radius) / 6));
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps).map((angle) => [radius * Math.cos(angle), -radius * Math.sin(angle)] as const);
}

/** The outline of a wedge. */
export function outline({ from, to, inner, outer }: Wedge): readonly Point[] {
  return [...arc(outer, from, to), ...arc(inner, to, from)];
}

/** The free strips of a wedge from the top down, each `height` high and `least` wide at least. */
function stripsOf(wedge: Wedge, height: number, least: number): Slot[] {
  const strips: Slot[] = [];
  for (let top = wedge.outer - height / 2; top >= height; top -= height) {
    const [upper, lower] = [spanOf(wedge, top), spanOf(wedge, top - height)];
    const [left, right] = [Math.max(upper[0], lower[0]), Math.min(upper[1], lower[1])];
    if (right - left >= least) strips.push({ left, right, top });
  }
  return strips;
}

/** From where to where a wedge goes at a height above its flat side; an empty span where it is not. */
function spanOf({ from, to, inner, outer }: Wedge, height: number): [number, number] {
  const along = (angle: number): number => (Math.sin(angle) < 1e-9 ? Math.sign(Math.cos(angle)) * outer : height / Math.tan(angle));
  const rim = height >= outer ? 0 : Math.sqrt(outer ** 2 - height ** 2);
  const hub = height >= inner ? 0 : Math.sqrt(inner ** 2 - height ** 2);
  let [left, right] = [Math.max(along(from), -rim), Math.min(along(to), rim)];
  if (hub > 0) {
    const middle = (from + to) / 2;
    if (Math.abs(Math.cos(middle)) < 1e-9) return [0, 0];
    if (Math.cos(middle) < 0) right = Math.min(right, -hub);
    else left = Math.max(left, hub);
  }
  return [left, right];
}

/**
 * Where so many chips stand in a wedge: one below the other where the wedge is widest, else as many beside one another as
 * have room; fewer than asked for where not all do. O(strips × count).
 */
export function slotsOf(wedge: Wedge, count: number, height: number, least: number): readonly Slot[] {
  const strips = stripsOf(wedge, height, least);
  if (count <= strips.length) {
    const windows = Array.from({ length: strips.length - count + 1 }, (_, at) => strips.slice(at, at + count));
    const roomOf = (window: readonly Slot[]): number => window.reduce((least, { left, right }) => Math.min(least, right - left), Infinity);
    return windows.reduce((best, window) => (roomOf(window) > roomOf(best) ? window : best), windows[0] ?? []);
  }
  return strips
    .flatMap(({ left, right, top }) => {
      const beside = Math.max(1, Math.floor((right - left) / least));
      const room = (right - left) / beside;
      return Array.from({ length: beside }, (_, at) => ({ left: left + at * room, right: left + (at + 1) * room, top }));
    })
    .slice(0, count);
}
