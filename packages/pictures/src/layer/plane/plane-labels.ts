import { placeLabels, type Box, type LabelRequest, type LabelSide } from './label-placement.ts';
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
  const requests = shapes.map(({ id, shape, reach, priority, names: [first, ...otherwise] }): LabelRequest => ({
    id,
    x: shape.x,
    y: shape.y,
    // Its badges and the ground it shares are in the way of its own name too.
    radius: Math.max(reach.maxX - shape.x, shape.x - reach.minX, shape.y - reach.minY, shape.mates > 1 ? shape.radius + groundMargin(shape.radius) : 0),
    width: first.width,
    height: first.height,
    otherwise,
    priority,
    sides: sidesOf(shape),
  }));
  const bounds = inner(plan.frame);
  const boxes = new Map(plan.fields.map(({ field, box }) => [field, box]));
  const boxOf = (id: string): Box => boxes.get(named.get(id)!.field)!;
  const place = (some: readonly LabelRequest[], taken: readonly Box[]): PlaneLabel[] =>
    placeLabels(some, bounds, taken).map(({ id, x, y, side, size }) => labelAt(id, named.get(id)!.names[(size ?? -1) + 1]!, x, y, side));
  const athome = place(
    requests.map((request) => ({ ...request, within: boxOf(request.id), maySlide: true })),
    obstacles,
  );
  // A name in another field than its disc misleads: only sideways, and only where there is no other room, may it cross.
  const done = new Set(athome.map(({ id }) => id));
  const abroad = place(
    requests.filter(({ id }) => !done.has(id)).map((request) => ({ ...request, within: { ...boxOf(request.id), minX: bounds.minX, maxX: bounds.maxX } })),
    [...obstacles, ...athome.map(({ box }) => box)],
  );
  return [...athome, ...abroad].slice(0, mostLabels);
}

/** The room for labels inside a frame. */
export function inner({ minX, minY, maxX, maxY }: Box): Box {
  return { minX: minX + 4, minY: minY + 4, maxX: maxX - 4, maxY: maxY - 4 };
}

/** In reading direction first; beside a column of mates, on the side where there is none. */
function sidesOf({ free }: { readonly free: -1 | 0 | 1 }): readonly LabelSide[] {
  if (free === 0) return ['right', 'left', 'below', 'above'];
  return free > 0 ? ['right', 'below', 'above', 'left'] : ['left', 'below', 'above', 'right'];
}

/** A name in its place. */
function labelAt(id: string, { lines, width, height }: SetName, x: number, y: number, side: LabelSide): PlaneLabel {
  return { id, lines, side, box: { minX: x, minY: y, maxX: x + width, maxY: y + height } };
}
