import type { Point } from '../scene.ts';

/** A frame from the upper left corner on. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** What of an outline is within a frame; parts that leave it go on along its edge. O(points). */
export function clipRing(ring: readonly Point[], { width, height }: Frame): readonly Point[] {
  const sides: [(point: Point) => number][] = [[([x]) => x], [([x]) => width - x], [([, y]) => y], [([, y]) => height - y]];
  return sides.reduce<readonly Point[]>((left, [inside]) => left.flatMap((to, at) => {
    const from = left[(at + left.length - 1) % left.length]!;
    const [a, b] = [inside(from), inside(to)];
    const crossing = a < 0 !== b < 0 ? [between(from, to, a / (a - b))] : [];
    return b < 0 ? crossing : [...crossing, to];
  }), ring);
}

/** What of a line is within a frame, in as many pieces as there are. O(points). */
export function clipLine(line: readonly Point[], frame: Frame): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  for (let at = 1; at < line.length; at++) {
    const part = clipStep(line[at - 1]!, line[at]!, frame);
    if (part === null) continue;
    const last = piece.at(-1);
    if (last === undefined || last[0] !== part[0][0] || last[1] !== part[0][1]) pieces.push((piece = [part[0]]));
    piece.push(part[1]);
  }
  return pieces;
}

function clipStep(from: Point, to: Point, { width, height }: Frame): [Point, Point] | null {
  let [start, end] = [0, 1];
  for (const inside of [([x]: Point) => x, ([x]: Point) => width - x, ([, y]: Point) => y, ([, y]: Point) => height - y]) {
    const [a, b] = [inside(from), inside(to)];
    if (a < 0 && b < 0) return null;
    if (a < 0) start = Math.max(start, a / (a - b));
    if (b < 0) end = Math.min(end, a / (a - b));
  }
  if (start > end) return null;
  return [start === 0 ? from : between(from, to, start), end === 1 ? to : between(from, to, end)];
}

function between([fromX, fromY]: Point, [toX, toY]: Point, share: number): Point {
  return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
}
