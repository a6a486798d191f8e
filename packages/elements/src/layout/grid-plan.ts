import { isFar, isUpper as isUpperField, planPlane, type Box, type Field, type Plane, type PlanePlan, type PlannedField } from '@allymap/pictures/plane';
import { gridCells, type GridCell, type GridPicture, type PlacedNode } from '../view-model/grid-picture.ts';
import { planStrip, type StripPlan, type TextRoom } from './strip-plan.ts';

export { movedShape, type PlannedShape } from '@allymap/pictures/plane';

/** The room that a grid is drawn in, and the words that take part of it. */
export interface GridRoom {
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
  /** Larger than 1 for the back of the room. */
  readonly zoom: number;
  readonly text: TextRoom;
  /** The name of each cell, and the same with the number of its actors. */
  readonly cellNames: ReadonlyMap<GridCell, { readonly name: string; readonly counted: string }>;
  /** Headings of the groups of `GridPicture.unplaced`. */
  readonly headings: readonly string[];
}

/** A cell and the room for its name. */
export interface PlannedCell extends PlannedField {
  readonly cell: GridCell;
}

/** Where everything of a grid stands, in pixels; half a name’s line and the words of the axes stand outside the frame. */
export interface GridPlan extends PlanePlan {
  readonly cells: readonly PlannedCell[];
  readonly strip: StripPlan & { readonly box: Box };
}

/** The field of the plane that a cell is. */
export const fieldOf: Readonly<Record<GridCell, Field>> = { 'key-players': 'upper-far', 'keep-satisfied': 'upper-near', 'keep-informed': 'lower-far', 'minimal-effort': 'lower-near' };

/** Whether a cell lies above the threshold of influence. */
export function isUpper(cell: GridCell): boolean {
  return isUpperField(fieldOf[cell]);
}

/** Whether a cell lies beyond the threshold of interest. */
export function isInterested(cell: GridCell): boolean {
  return isFar(fieldOf[cell]);
}

/**
 * Says where everything of a grid stands in a room of this size.
 *
 * A plan made `before` gives its places to the same actors in the same room, whatever is selected or filtered now.
 */
export function planGrid(picture: GridPicture, room: GridRoom, before?: { readonly picture: GridPicture; readonly plan: GridPlan }): GridPlan {
  const { width, height, zoom, text, rightToLeft } = room;
  const axisRoom = text.lineHeight + 8;
  const strip = planStrip(
    picture.unplaced.map(({ nodes }, i) => ({ heading: room.headings[i] ?? '', items: nodes })),
    { width: width - axisRoom, maxHeight: height * (picture.placed.length === 0 ? 0.6 : 0.3), radius: 10 * zoom, text },
  );
  const stripRoom = strip.height === 0 ? 0 : strip.height + 12;
  const frame: Box = {
    minX: rightToLeft ? 1 : axisRoom,
    minY: 1,
    maxX: rightToLeft ? width - axisRoom : width - 1,
    maxY: Math.max(80, height - axisRoom - stripRoom),
  };
  const names = new Map([...room.cellNames].map(([cell, name]) => [fieldOf[cell], name]));
  const plan = planPlane(
    planeOf(picture),
    { frame, rightToLeft, zoom, lineHeight: text.lineHeight, names, widthOf: text.bold.width },
    before === undefined ? undefined : { plane: planeOf(before.picture), plan: before.plan },
  );
  const stripTop = frame.maxY + axisRoom + 12;
  const cells = plan.fields.map((one) => ({ ...one, cell: gridCells.find((cell) => fieldOf[cell] === one.field)! }));
  return { ...plan, cells, strip: { ...mirrored(strip, rightToLeft, width), box: { minX: 0, minY: stripTop, maxX: width, maxY: stripTop + strip.height } } };
}

function planeOf({ thresholds, placed }: GridPicture): Plane {
  return {
    lines: { x: thresholds.interest, y: thresholds.influence },
    points: placed.map(({ id, interest, influence, cell, place, scale }) => ({ id, x: interest, y: influence, field: fieldOf[cell], place, scale })),
  };
}

/** Half a badge at the corner of a shape, beside the shape's radius. */
const badgeShare = 5.5 / 12;

/** The room that a shape takes with the badges at its upper corners. */
export function shapeBox({ x, y, radius }: { x: number; y: number; radius: number }, { veto, stance }: Pick<PlacedNode, 'veto' | 'stance'>): Box {
  const reach = radius * (0.79 + badgeShare);
  const end = stance === 'for' || stance === 'against' ? reach : radius;
  const start = veto ? reach : radius;
  return { minX: x - start, maxX: x + end, minY: y - Math.max(start, end), maxY: y + radius };
}

function mirrored(strip: StripPlan, rightToLeft: boolean, width: number): StripPlan {
  if (!rightToLeft) return strip;
  return {
    height: strip.height,
    headings: strip.headings.map((heading) => ({ ...heading, x: width - heading.x })),
    shapes: strip.shapes.map((shape) => ({
      ...shape,
      x: width - shape.x,
      label: shape.label === null ? null : { ...shape.label, x: width - shape.label.x - shape.label.fitted.width },
    })),
  };
}
