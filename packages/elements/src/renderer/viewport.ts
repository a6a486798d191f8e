import { borderWidth, type TieRoute } from '@allymap/pictures/network';
import type { Box, Coordinates } from '@allymap/pictures/plane';
import type { PictureNode } from '../view-model/map-picture.ts';

/** From the picture to the screen: times `zoom`, then plus (x, y). */
export interface Viewport extends Coordinates {
  readonly zoom: number;
}

/** The room in which a picture is seen, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Room around a picture seen whole, for labels. */
const margin = 56;
/** Room below it: two lines of a name. */
const marginBelow = 40;
/** A small picture is not made larger than this to fill its room. */
const closest = 1.5;
/** How far one can zoom out and in. */
export const zoomLimits = { minZoom: 0.05, maxZoom: 6 } as const;
/** How far coordinates may be drawn apart to use the room of a tall or wide picture. */
const furthest = 2;
/** How near the edge an actor may be that is brought into view. */
const edge = 30;

/** By how much to draw coordinates apart along each axis: along the one on which there is room to spare, to the double at most. */
export function stretchFor(coordinates: readonly Coordinates[], { width, height }: Room): Coordinates {
  const span = (axis: 'x' | 'y'): number => {
    const values = coordinates.map((place) => place[axis]);
    return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
  };
  const across = span('x');
  const down = span('y');
  if (!(across > 0) || !(down > 0) || width === 0 || height === 0) return { x: 1, y: 1 };
  const ratio = width / height / (across / down);
  return ratio >= 1 ? { x: Math.min(furthest, ratio), y: 1 } : { x: 1, y: Math.min(furthest, 1 / ratio) };
}

/** The box around all shapes and lines of a picture of at least one actor. */
export function boundsOf(nodes: readonly PictureNode[], coordinates: readonly Coordinates[], routes: readonly (TieRoute | null)[]): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  const take = ({ x, y }: Coordinates, around: number): void => {
    box.minX = Math.min(box.minX, x - around);
    box.minY = Math.min(box.minY, y - around);
    box.maxX = Math.max(box.maxX, x + around);
    box.maxY = Math.max(box.maxY, y + around);
  };
  nodes.forEach(({ diameter }, index) => take(coordinates[index]!, (diameter + borderWidth) / 2 + 1));
  // A curve's middle is the furthest that it goes aside.
  for (const route of routes) if (route !== null && route.bend !== null) take(route.middle, 3);
  return box;
}

/** Shows a box whole in the middle of its room, with at least `headroom` pixels free above it. */
export function fitInto({ minX, minY, maxX, maxY }: Box, { width, height }: Room, headroom: number): Viewport {
  const around = Math.min(margin, width / 8, height / 8);
  const above = Math.max(around, headroom);
  const below = Math.min(around, marginBelow);
  const zoom = limited(Math.min(closest, (width - 2 * around) / (maxX - minX), (height - above - below) / (maxY - minY)));
  return { zoom, x: width / 2 - (zoom * (minX + maxX)) / 2, y: (above + height - below) / 2 - (zoom * (minY + maxY)) / 2 };
}

/** Whether a box is seen whole. */
export function isInside({ minX, minY, maxX, maxY }: Box, { zoom, x, y }: Viewport, { width, height }: Room): boolean {
  return minX * zoom + x >= 0 && maxX * zoom + x <= width && minY * zoom + y >= 0 && maxY * zoom + y <= height;
}

/** Zooms by a factor about a point of the screen, which stays where it is. */
export function zoomAbout({ zoom, x, y }: Viewport, factor: number, point: Coordinates): Viewport {
  const next = limited(zoom * factor);
  const by = next / zoom;
  return { zoom: next, x: point.x - (point.x - x) * by, y: point.y - (point.y - y) * by };
}

/** Where a point of the picture is on the screen. */
export function onScreen({ zoom, x, y }: Viewport, point: Coordinates): Coordinates {
  return { x: point.x * zoom + x, y: point.y * zoom + y };
}

/** How far to move the picture so that a point of the screen is seen; no way where it is seen already. */
export function wayIntoView({ x, y }: Coordinates, { width, height }: Room): Coordinates {
  const way = (at: number, size: number): number => (at < edge ? edge - at : at > size - edge ? size - edge - at : 0);
  return { x: way(x, width), y: way(y, height) };
}

function limited(zoom: number): number {
  return Math.min(zoomLimits.maxZoom, Math.max(zoomLimits.minZoom, zoom));
}
