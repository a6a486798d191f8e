import type { Point } from '../scene.ts';

/** A piece of a ring: between two distances from the middle and two angles, in radians from the top on, clockwise. */
export interface Piece {
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
}

/** What stands in a piece: a disc with lines of text beneath, as a box around its middle. */
export interface Item {
  readonly piece: Piece;
  readonly width: number;
  readonly height: number;
}

/** A box that does not move. */
export interface Fixed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point so far from the middle, in a direction. */
export function pointAt(angle: number, distance: number): Point {
  return [distance * Math.sin(angle), -distance * Math.cos(angle)];
}

/** Points along a circle, from one angle to another. */
export function arcAt(distance: number, from: number, to: number): readonly Point[] {
  const steps = Math.max(8, Math.ceil((Math.abs(to - from) * distance) / 7));
  return Array.from({ length: steps + 1 }, (_, step) => pointAt(from + ((to - from) * step) / steps, distance));
}

/** Around a disc, in its own piece. */
const edge = 14;
/** Between two boxes. */
const gap = 6;

/**
 * Where items stand so that their boxes keep apart: spread over their pieces at first, then pushed from one another, each disc
 * within its piece. `null` where an item finds no room; those that come last give way. O(rounds × items²).
 */
export function spread(items: readonly Item[], fixed: readonly Fixed[], reach: { readonly x: number; readonly y: number }): readonly (Point | null)[] {
  const inPiece = new Map<Piece, number[]>();
  items.forEach(({ piece }, at) => inPiece.set(piece, [...(inPiece.get(piece) ?? []), at]));
  const places = items.map(({ piece }, at): [number, number] => {
    const own = inPiece.get(piece)!;
    const share = (own.indexOf(at) + 0.5) / own.length;
    const level = own.length > 2 ? 0.35 + 0.3 * (own.indexOf(at) % 2) : 0.5;
    return [...pointAt(piece.from + share * (piece.to - piece.from), piece.inner + level * (piece.outer - piece.inner))];
  });
  for (let round = 0; round < 300; round++) {
    let isQuiet = true;
    for (let one = 0; one < items.length; one++) {
      for (let other = one + 1; other < items.length; other++) {
        const push = pushOf(items[one]!, places[one]!, items[other]!, places[other]!);
        if (push === null) continue;
        isQuiet = false;
        places[one] = [places[one]![0] - push[0] / 2, places[one]![1] - push[1] / 2];
        places[other] = [places[other]![0] + push[0] / 2, places[other]![1] + push[1] / 2];
      }
      for (const box of fixed) {
        const push = pushOf(items[one]!, places[one]!, { piece: items[one]!.piece, width: box.width, height: box.height }, [box.x, box.y]);
        if (push === null) continue;
        isQuiet = false;
        places[one] = [places[one]![0] - push[0], places[one]![1] - push[1]];
      }
      places[one] = within(items[one]!, places[one]!, reach);
    }
    if (isQuiet) break;
  }
  const kept: number[] = [];
  return items.map((item, at) => {
    const isFree = kept.every((other) => pushOf(item, places[at]!, items[other]!, places[other]!, 1) === null) && fixed.every((box) => pushOf(item, places[at]!, { ...item, width: box.width, height: box.height }, [box.x, box.y], 1) === null);
    if (!isFree) return null;
    kept.push(at);
    return places[at]!;
  });
}

/** How far the second of two boxes has to move for them to be apart, the shorter way; `null`: they are. */
function pushOf(one: Item, [x, y]: Point, other: Item, [otherX, otherY]: Point, least = gap): Point | null {
  const across = (one.width + other.width) / 2 + least - Math.abs(otherX - x);
  const down = (one.height + other.height) / 2 + least - Math.abs(otherY - y);
  if (across <= 0 || down <= 0) return null;
  // Boxes are wider than high: a little more readily downwards.
  return down < across * 1.3 ? [0, otherY >= y ? down : -down] : [otherX >= x ? across : -across, 0];
}

/** The nearest place at which a disc is in its piece, and its box in the picture. */
function within({ piece: { inner, outer, from, to }, width, height }: Item, [x, y]: Point, reach: { readonly x: number; readonly y: number }): [number, number] {
  // The disc is above the middle of its box.
  const lift = height / 2 - edge + 2;
  const distance = Math.min(Math.max(Math.hypot(x, y - lift), inner + edge), outer - edge);
  const margin = Math.min(edge / distance, (to - from) / 2);
  const turned = turnedInto(Math.atan2(x, -(y - lift)), (from + to) / 2);
  const angle = Math.min(Math.max(turned, from + margin), to - margin);
  const [discX, discY] = pointAt(angle, distance);
  const free = reach.x - width / 2;
  return [Math.min(Math.max(discX, -free), free), Math.min(discY + lift, reach.y - height / 2)];
}

/** The same angle, less than half a turn from a middle. */
function turnedInto(angle: number, middle: number): number {
  const turn = 2 * Math.PI;
  return angle + Math.round((middle - angle) / turn) * turn;
}
