import type { Box, Coordinates } from './coordinates.ts';
import { spread, type SpreadShape } from './spread.ts';

/** The four fields of a plane with two axes: high up or low, at the far or at the near end of the axis across. */
export const fields = ['upper-far', 'upper-near', 'lower-far', 'lower-near'] as const;
export type Field = (typeof fields)[number];

/** Whether a field lies above the line across. */
export function isUpper(field: Field): boolean {
  return field === 'upper-far' || field === 'upper-near';
}

/** Whether a field lies beyond the line that stands upright. */
export function isFar(field: Field): boolean {
  return field === 'upper-far' || field === 'lower-far';
}

/** What stands on a plane: its two values, 0 at the near and the lower end to 1. */
export interface PlanePoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly field: Field;
  /** Points of the same number have the same two values. */
  readonly place: number;
  /** Radius beside that of an ordinary disc. */
  readonly scale: number;
}

/** Points, and the values where the fields meet. */
export interface Plane {
  readonly lines: Coordinates;
  readonly points: readonly PlanePoint[];
}

/** The room of a plane, and the names of its fields. */
export interface PlaneRoom {
  readonly frame: Box;
  readonly lineHeight: number;
  /** The name of each field, and the same with the number of those in it. */
  readonly names: ReadonlyMap<Field, { readonly name: string; readonly counted: string }>;
  /** How wide a name is in bold letters. */
  readonly widthOf: (name: string) => number;
}

/** A disc inside the plane. */
export interface PlannedShape extends SpreadShape {
  /** Where its values are, which it may have had to leave. */
  readonly exact: Coordinates;
}

/** A field and the room for its name; `null` where it has none. */
export interface PlannedField {
  readonly field: Field;
  readonly box: Box;
  readonly name: Box | null;
  /** Whether there is room for the number of those in it too. */
  readonly counted: boolean;
}

/** Where everything of a plane stands, in pixels. */
export interface PlanePlan {
  readonly frame: Box;
  /** Where the fields meet. */
  readonly lines: Coordinates;
  readonly fields: readonly PlannedField[];
  /** In the order of the points. */
  readonly shapes: readonly PlannedShape[];
  /** From a value to a place across. */
  readonly x: (value: number) => number;
  /** From a value to a place up. */
  readonly y: (value: number) => number;
}

/**
 * Says where everything of a plane stands inside a frame, every disc wholly in its own field. O(n log n) where there is room.
 */
export function planPlane(plane: Plane, room: PlaneRoom): PlanePlan {
  const { frame, lineHeight } = room;
  const side = Math.min(frame.maxX - frame.minX, frame.maxY - frame.minY);
  const radius = Math.min(20, Math.max(12, side / 30)) * Math.min(1, (24 / Math.max(1, plane.points.length)) ** 0.2);
  const nameBand = lineHeight + 12;
  const aside = Math.min(96, Math.max(radius + 6, (frame.maxX - frame.minX) * 0.085));
  const x = between(frame.minX + aside, frame.maxX - aside);
  const y = between(frame.maxY - nameBand - radius - 4, frame.minY + nameBand + radius + 4);
  const lines = { x: x(plane.lines.x), y: y(plane.lines.y) };
  const planned = fields.map((field) => {
    const box = fieldBox(field, frame, lines);
    return { field, box, ...nameIn(field, box, room) };
  });
  // Names have a band of their own at the outer edge of their field, so that no disc ever covers one.
  const within = new Map(planned.map(({ field, box }) => [field, withoutBand(field, box, nameBand)]));
  const exact = plane.points.map((point) => ({ x: x(point.x), y: y(point.y) }));
  const shapes = spread(
    plane.points.map(({ place, scale, field }, i) => ({ place, scale, exact: exact[i]!, within: within.get(field)! })),
    { radius, reach: side * 0.2 },
  ).map(({ x, y, radius, free, mates, block }, i): PlannedShape => ({ x, y, radius, free, mates, block, exact: exact[i]! }));
  return { frame, lines, fields: planned, shapes, x, y };
}

/** Of discs of one place the nearest to it, unless it lies under one of them or at its edge. */
export function movedShape<Shape extends PlannedShape>(shapes: readonly Shape[]): Shape | null {
  const away = ({ x, y, exact }: Shape): number => Math.hypot(x - exact.x, y - exact.y);
  const nearest = shapes.reduce((best, shape) => (away(shape) < away(best) ? shape : best));
  return away(nearest) > nearest.radius + 4 ? nearest : null;
}

/** Points with the numbers of their places: values that agree to a millionth are the same, less is the last digits of a sum. */
export function numberPlaces<Point>(points: readonly Point[], valuesOf: (point: Point) => Coordinates): (Point & { readonly place: number })[] {
  const places = new Map<number, Map<number, number>>();
  let count = 0;
  return points.map((point) => {
    const { x, y } = valuesOf(point);
    const [across, up] = [Math.round(x * 1e6), Math.round(y * 1e6)];
    const column = places.get(across) ?? new Map<number, number>();
    const place = column.get(up) ?? count++;
    places.set(across, column.set(up, place));
    return { ...point, place };
  });
}

function between(from: number, to: number): (value: number) => number {
  return (value) => from + value * (to - from);
}

function fieldBox(field: Field, frame: Box, lines: Coordinates): Box {
  const right = isFar(field);
  return {
    minX: right ? lines.x : frame.minX,
    maxX: right ? frame.maxX : lines.x,
    minY: isUpper(field) ? frame.minY : lines.y,
    maxY: isUpper(field) ? lines.y : frame.maxY,
  };
}

/** In the outer corner of its field; with the number of those in it where there is room for it. */
function nameIn(field: Field, box: Box, { lineHeight, widthOf, names }: PlaneRoom): Pick<PlannedField, 'name' | 'counted'> {
  const inset = Math.min(10, (box.maxX - box.minX) / 24);
  const own = names.get(field) ?? { name: '', counted: '' };
  const widths = [own.counted, own.name].map((name) => widthOf(name) * 1.08);
  const fits = widths.findIndex((width) => width + 2 * inset <= box.maxX - box.minX);
  const width = widths[fits];
  if (width === undefined) return { name: null, counted: false };
  const right = isFar(field);
  const minX = right ? box.maxX - inset - width : box.minX + inset;
  const minY = isUpper(field) ? box.minY + 8 : box.maxY - 8 - lineHeight;
  return { name: { minX, maxX: minX + width, minY, maxY: minY + lineHeight }, counted: fits === 0 };
}

function withoutBand(field: Field, box: Box, band: number): Box {
  return { minX: box.minX + 1, maxX: box.maxX - 1, minY: isUpper(field) ? box.minY + band : box.minY + 1, maxY: isUpper(field) ? box.maxY - 1 : box.maxY - band };
}
