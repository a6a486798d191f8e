import { placeByDistance } from '../layer/network/place-by-distance.ts';
import { pushApart } from '../layer/network/fit-places.ts';
import type { Coordinates } from '../layer/plane/coordinates.ts';

/** Below this width what spreads across stands upright. */
const narrow = 620;
/** Nearest of all, beside 1 for two who are as much together as apart. */
const nearest = 0.15;
/** Around the actors, for the names of those at the edge. */
const margin = { x: 128, narrowX: 56, top: 30, bottom: 50 };

/** Where actors stand, in pixels, how large they are, and how high that makes the picture. */
export interface ActorPlaces {
  readonly places: readonly Coordinates[];
  readonly radius: number;
  readonly height: number;
}

/**
 * Puts actors near those with whom they pull together and far from those with whom they pull apart, by convergence minus
 * divergence; a pair that cannot be compared has no say. Distances are shown at one scale in both directions.
 */
export function placeActors(count: number, netOf: (one: number, other: number) => number | null, width: number): ActorPlaces {
  const nets: number[] = [];
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      const net = netOf(one, other);
      if (net !== null) nets.push(Math.abs(net));
    }
  }
  const greatest = nets.reduce((most, net) => Math.max(most, net), 0) || 1;
  const free = placeByDistance(count, (one, other) => {
    const net = netOf(one, other);
    return net === null ? null : 1 - (1 - nearest) * (net / greatest);
  });
  const isUpright = width < narrow;
  // Where everyone known is neutral, nobody pulls with or against anybody.
  if (count === 0) return { places: [], radius: 0, height: 0 };
  const points = free.map(({ x, y }) => (isUpright ? { x: y, y: x } : { x, y }));
  const [minX, maxX] = spanOf(points.map(({ x }) => x));
  const [minY, maxY] = spanOf(points.map(({ y }) => y));
  const radius = count > 90 ? 7 : count > 45 || isUpright ? 10 : 13;
  // As high as it is wide at most; on a phone, where names need the room, higher.
  const tallest = isUpright ? Math.max(1.35 * width, 26 * Math.sqrt(count) * 4) : Math.min(0.62 * width, 900);
  const scale = Math.min((width - 2 * (isUpright ? margin.narrowX : margin.x)) / Math.max(maxX - minX, 1e-6), (tallest - margin.top - margin.bottom) / Math.max(maxY - minY, 1e-6), width);
  const height = (maxY - minY) * scale + margin.top + margin.bottom;
  const places = points.map(({ x, y }) => ({ x: width / 2 + (x - (minX + maxX) / 2) * scale, y: margin.top + (y - minY) * scale }));
  pushApart(places, places.map(() => radius + (isUpright ? 14 : 8)), { width, height: height + 18 });
  return { places: places.map(({ x, y }) => ({ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 })), radius, height };
}

function spanOf(values: readonly number[]): [number, number] {
  return [values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY), values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)];
}
