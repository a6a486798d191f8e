import type { Point } from '../scene.ts';

/** Where those who teach or learn stand at one side: as near as they can to the middle of what they teach or learn, and apart. */
export function stackNear(wanted: readonly number[], height: number, top: number): readonly number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]!);
  const places: number[] = [];
  const end = wanted.reduce((lowest, place) => Math.max(lowest, place + height), top);
  let next = top;
  order.forEach((one, at) => {
    // Those that follow need their room too: nobody stands lower than they leave free.
    const last = end - (order.length - at) * height;
    places[one] = Math.max(next, Math.min(wanted[one]! - height / 2, Math.max(next, last)));
    next = places[one]! + height;
  });
  return places;
}

/** A line that leaves and arrives level. */
export function levelCurve([fromX, fromY]: Point, [toX, toY]: Point): readonly Point[] {
  const steps = 16;
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const share = step / steps;
    const eased = share * share * (3 - 2 * share);
    return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * eased];
  });
}
