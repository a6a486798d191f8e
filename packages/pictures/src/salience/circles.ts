import type { Point } from '../scene.ts';

/** Three circles that overlap: one on top, one at the lower left, one at the lower right. */
export interface Circles {
  readonly middle: Point;
  readonly radius: number;
  /** From the middle of all three to that of each. */
  readonly apart: number;
}

/** Where each circle stands, as an angle in radians: power, legitimacy, urgency. */
export const angles = [Math.PI / 2, (7 * Math.PI) / 6, -Math.PI / 6] as const;

const steps = Array.from({ length: 90 }, (_, index) => (index * 2 * Math.PI) / 90);

/** A place so far from the middle of all three in a direction. */
export function placeAt({ middle: [x, y] }: Circles, angle: number, distance: number): Point {
  return [x + distance * Math.cos(angle), y - distance * Math.sin(angle)];
}

/** The outline of one of the circles. */
export function circle(circles: Circles, angle: number): readonly Point[] {
  const [x, y] = placeAt(circles, angle, circles.apart);
  return steps.map((step) => [x + circles.radius * Math.cos(step), y - circles.radius * Math.sin(step)] as const);
}

/** How far a circle reaches from the middle of all three in a direction. */
function reachOf({ radius, apart }: Circles, angle: number, direction: number): number {
  const along = apart * Math.cos(direction - angle);
  return along + Math.sqrt(along ** 2 - apart ** 2 + radius ** 2);
}

/** The outline of what all three have in common. */
export function core(circles: Circles): readonly Point[] {
  return steps.map((direction) => placeAt(circles, direction, angles.reduce((least, angle) => Math.min(least, reachOf(circles, angle, direction)), Infinity)));
}

/** The middle of the region that belongs to some of the circles and to none of the others. */
export function regionAt(circles: Circles, within: readonly boolean[]): Point {
  const inside = angles.filter((_, index) => within[index]);
  const outside = angles.filter((_, index) => !within[index]);
  if (outside.length === 0) return circles.middle;
  const direction = inside.length === 1 ? inside[0]! : outside[0]! + Math.PI;
  const from = outside.reduce((most, angle) => Math.max(most, reachOf(circles, angle, direction)), 0);
  const to = inside.reduce((least, angle) => Math.min(least, reachOf(circles, angle, direction)), Infinity);
  return placeAt(circles, direction, (from + to) / 2);
}
