import { placeLabels, type LabelRequest, type LabelSide } from './label-placement.ts';
import type { Box } from './coordinates.ts';
import type { Field, PlanePlan, PlannedShape } from './plane-plan.ts';
import { groundMargin } from './spread.ts';

/** A name as lines, with the room that they take. */
export interface SetName {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A disc that wants its name beside it. */
export interface NamedShape {
  readonly id: string;
  readonly field: Field;
  readonly shape: PlannedShape;
  /** The room that it takes with the badges at its corners. */
  readonly reach: Box;
  /** Greater ones choose first. */
  readonly priority: number;
  /** Ways of setting its name, the best first. */
  readonly names: readonly [SetName, ...SetName[]];
}

/** A name beside its disc: its lines in their box. */
export interface PlaneLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly side: LabelSide;
}

/** No more labels than this at once: more cannot be read, and each is an element of a page. */
export const mostLabels = 160;

/** Places names so that none touches another name, any disc or the names of the fields; who finds no room, of lower priority, has none. O(n log n). */
export function labelPlane(shapes: readonly NamedShape[], plan: PlanePlan, obstacles: readonly Box[]): PlaneLabel[] {
  const named = new Map(shapes.map((one) => [one.id, one]));
  const bounds = inner(plan.frame);
  const boxes = new Map(plan.fields.map(({ field, box }) => [field, box]));
  const place = (requests: readonly LabelRequest[], taken: readonly Box[]): PlaneLabel[] =>
    placeLabels(requests, bounds, taken).map(({ id, x, y, side, size }) => labelAt(id, named.get(id)!.names[(size ?? -1) + 1]!, x, y, side));
  const athome = place(
    shapes.map((shape) => requestOf(shape, boxes.get(shape.field)!, true)),
    obstacles,
  );
  if (athome.length === shapes.length) return athome.slice(0, mostLabels);
  // A name in another field than its disc misleads: only sideways, and only where there is no other room, may it cross.
  const done = new Set(athome.map(({ id }) => id));
  const abroad = place(
    shapes.filter(({ id }) => !done.has(id)).map((shape) => requestOf(shape, { ...boxes.get(shape.field)!, minX: bounds.minX, maxX: bounds.maxX }, false)),
    [...obstacles, ...athome.map(({ box }) => box)],
  );
  return [...athome, ...abroad].slice(0, mostLabels);
}

function requestOf({ id, shape, reach, priority, names: [first, ...otherwise] }: NamedShape, within: Box, maySlide: boolean): LabelRequest {
  const { x, y, mates, radius } = shape;
  return {
    id,
    x,
    y,
    // Its badges and the ground it shares are in the way of its own name too.
    radius: Math.max(reach.maxX - x, x - reach.minX, y - reach.minY, mates > 1 ? radius + groundMargin(radius) : 0),
    width: first.width,
    height: first.height,
    otherwise,
    priority,
    sides: sidesOf(shape),
    within,
    maySlide,
  };
}

/** The room for labels inside a frame. */
export function inner({ minX, minY, maxX, maxY }: Box): Box {
  return { minX: minX + 4, minY: minY + 4, maxX: maxX - 4, maxY: maxY - 4 };
}

/** In reading direction first; beside a column of mates, on the side where there is none. */
function sidesOf({ free }: { readonly free: -1 | 0 | 1 }): readonly LabelSide[] {
  return free === 0 ? sides.single : free > 0 ? sides.right : sides.left;
}

const sides = { single: ['right', 'left', 'below', 'above'], right: ['right', 'below', 'above', 'left'], left: ['left', 'below', 'above', 'right'] } as const;

/** A name in its place. */
function labelAt(id: string, { lines, width, height }: SetName, x: number, y: number, side: LabelSide): PlaneLabel {
  return { id, lines, side, box: { minX: x, minY: y, maxX: x + width, maxY: y + height } };
}
