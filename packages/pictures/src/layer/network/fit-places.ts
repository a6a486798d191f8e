import type { Coordinates } from '../plane/coordinates.ts';

/** Shapes in the room of a picture. */
export interface FittedPlaces {
  readonly places: readonly Coordinates[];
  /** What half the side of each shape has become. */
  readonly radii: readonly number[];
  readonly height: number;
}

/** Around the shapes, for the labels beneath those at the edge. */
const margin = { x: 58, top: 20, bottom: 48 };
const leastRadius = 8;
/** Below this width what lies across stands upright. */
const narrow = 620;
/** More than these are not pushed apart: each against all would take long. */
const mostPushed = 400;

/**
 * Fits coordinates and shapes to a width: the places fill it, shapes keep their size as far as they can. On a narrow screen the
 * picture is turned, so that what is side by side stands one above the other. O(n), or O(n²) for up to four hundred.
 */
export function fitPlaces(coordinates: readonly Coordinates[], halves: readonly number[], width: number): FittedPlaces {
  const spanOf = (values: readonly number[]): [number, number] => [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)];
  const lies = ([minX, maxX]: [number, number], [minY, maxY]: [number, number]): boolean => maxX - minX > maxY - minY;
  const isTurned = width < narrow && lies(spanOf(coordinates.map(({ x }) => x)), spanOf(coordinates.map(({ y }) => y)));
  const points = coordinates.map(({ x, y }) => (isTurned ? { x: y, y: x } : { x, y }));
  const [minX, maxX] = spanOf(points.map(({ x }) => x));
  const [minY, maxY] = spanOf(points.map(({ y }) => y));
  const inner = width - 2 * margin.x;
  const across = maxX - minX < 1 ? 0 : inner / (maxX - minX);
  // Not so wide that two actors stand at two ends of a wall, and never so high that one has to scroll for long.
  const scaleX = Math.min(across, 1.7);
  const down = Math.min(Math.max(scaleX, width < narrow ? 0.62 : 0.55), maxY - minY < 1 ? 1 : 1_900 / (maxY - minY));
  const shrink = Math.min(1, Math.max(0.55, scaleX === 0 ? 1 : Math.sqrt(scaleX * down)));
  const radii = halves.map((half) => Math.max(leastRadius, half * shrink));
  const used = (maxX - minX) * scaleX;
  const left = (width - used) / 2;
  const places = points.map(({ x, y }) => ({ x: left + (x - minX) * scaleX, y: margin.top + 22 + (y - minY) * down }));
  const height = (maxY - minY) * down + margin.top + margin.bottom + 26;
  pushApart(places, radii, { width, height });
  return { places, radii, height };
}

/** Moves shapes that touch apart, a little at a time, and keeps them in the room. O(n²) for up to four hundred, and nobody moves of more. */
export function pushApart(places: { x: number; y: number }[], radii: readonly number[], { width, height }: { readonly width: number; readonly height: number }): void {
  const keepIn = (): void => {
    places.forEach((place, index) => {
      const room = radii[index]! + 4;
      place.x = Math.min(Math.max(place.x, room), width - room);
      place.y = Math.min(Math.max(place.y, room), height - room - 18);
    });
  };
  keepIn();
  if (places.length > mostPushed) return;
  for (let round = 0; round < 30; round++) {
    let moved = false;
    for (let a = 0; a < places.length; a++) {
      for (let b = a + 1; b < places.length; b++) {
        const [one, other] = [places[a]!, places[b]!];
        const least = radii[a]! + radii[b]! + 10;
        const [dx, dy] = [other.x - one.x || 0.01, other.y - one.y || 0.01];
        const distance = Math.hypot(dx, dy);
        if (distance >= least) continue;
        const by = (least - distance) / 2 / distance;
        one.x -= dx * by;
        one.y -= dy * by;
        other.x += dx * by;
        other.y += dy * by;
        moved = true;
      }
    }
    keepIn();
    if (!moved) return;
  }
}
