import { scaleLinear } from 'd3-scale';
import { gridCells, type GridCell, type GridPicture, type PlacedNode } from '../view-model/grid-picture.ts';
import type { Coordinates } from './force-layout.ts';
import type { Box } from './label-placement.ts';
import { spread, type SpreadShape } from './spread.ts';
import { planStrip, type StripPlan, type TextRoom } from './strip-plan.ts';

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

/** A shape inside the grid. */
export interface PlannedShape extends SpreadShape {
  readonly exact: Coordinates;
}

/** A cell and the room for its name; `null` where it has none. */
export interface PlannedCell {
  readonly cell: GridCell;
  readonly box: Box;
  readonly name: Box | null;
  /** Whether there is room for the number of its actors too. */
  readonly counted: boolean;
}

/** Where everything of a grid stands, in pixels. */
export interface GridPlan {
  /** Half a name’s line and the words of the axes stand outside it. */
  readonly frame: Box;
  /** The thresholds. */
  readonly lines: Coordinates;
  readonly cells: readonly PlannedCell[];
  /** In the order of `GridPicture.placed`. */
  readonly shapes: readonly PlannedShape[];
  readonly strip: StripPlan & { readonly box: Box };
  /** From an interest to a place across. */
  readonly x: (interest: number) => number;
  /** From an influence to a place up. */
  readonly y: (influence: number) => number;
}

/**
 * Says where everything of a grid stands in a room of this size.
 *
 * A plan made `before` gives its places to the same actors in the same room, whatever is selected or filtered now.
 */
export function planGrid(picture: GridPicture, room: GridRoom, before?: { readonly picture: GridPicture; readonly plan: GridPlan }): GridPlan {
  const { width, height, zoom, text, rightToLeft } = room;
  const axisRoom = text.lineHeight + 8;
  const stripRadius = 10 * zoom;
  const strip = planStrip(
    picture.unplaced.map(({ nodes }, i) => ({ heading: room.headings[i] ?? '', items: nodes })),
    { width: width - axisRoom, maxHeight: height * (picture.placed.length === 0 ? 0.6 : 0.3), radius: stripRadius, text },
  );
  const stripRoom = strip.height === 0 ? 0 : strip.height + 12;
  const frame: Box = {
    minX: rightToLeft ? 1 : axisRoom,
    minY: 1,
    maxX: rightToLeft ? width - axisRoom : width - 1,
    maxY: Math.max(80, height - axisRoom - stripRoom),
  };
  const side = Math.min(frame.maxX - frame.minX, frame.maxY - frame.minY);
  const radius = zoom * Math.min(20, Math.max(12, side / 30)) * Math.min(1, (24 / Math.max(1, picture.placed.length)) ** 0.2);
  const nameBand = text.lineHeight + 12;
  const aside = Math.min(96 * zoom, Math.max(radius + 6, (frame.maxX - frame.minX) * 0.085));
  const across = [frame.minX + aside, frame.maxX - aside];
  const x = scaleLinear([0, 1], rightToLeft ? across.reverse() : across);
  const y = scaleLinear([0, 1], [frame.maxY - nameBand - radius - 4, frame.minY + nameBand + radius + 4]);
  const lines = { x: x(picture.thresholds.interest), y: y(picture.thresholds.influence) };
  const cells = gridCells.map((cell) => {
    const box = cellBox(cell, frame, lines, rightToLeft);
    return { cell, box, ...nameIn(cell, box, room) };
  });
  // Names have a band of their own at the outer edge of their cell, so that no shape ever covers one.
  const within = new Map(cells.map(({ cell, box }) => [cell, withoutBand(cell, box, nameBand)]));
  const exact = picture.placed.map((node) => ({ x: x(node.interest), y: y(node.influence) }));
  const kept = before !== undefined && sameBox(before.plan.frame, frame) && sameStanding(before.picture, picture) ? before.plan.shapes : null;
  const shapes =
    kept ??
    spread(
      picture.placed.map(({ place, scale, cell }, i) => ({ place, scale, exact: exact[i]!, within: within.get(cell)! })),
      { radius, reach: side * 0.2 },
    ).map((shape, i) => ({ ...shape, exact: exact[i]! }));
  const stripTop = frame.maxY + axisRoom + 12;
  return {
    frame,
    lines,
    cells,
    shapes,
    strip: { ...mirrored(strip, rightToLeft, width), box: { minX: 0, minY: stripTop, maxX: width, maxY: stripTop + strip.height } },
    x: (interest) => x(interest),
    y: (influence) => y(influence),
  };
}

/** Of shapes of one place the nearest to it, unless it lies under one of them or at its edge. */
export function movedShape(shapes: readonly PlannedShape[]): PlannedShape | null {
  const away = ({ x, y, exact }: PlannedShape): number => Math.hypot(x - exact.x, y - exact.y);
  const nearest = shapes.reduce((best, shape) => (away(shape) < away(best) ? shape : best));
  return away(nearest) > nearest.radius + 4 ? nearest : null;
}

/** Whether the places of one picture hold for another: the same actors, in the same order, with the same scores and sizes. */
function sameStanding(a: GridPicture, b: GridPicture): boolean {
  const same = (key: 'interest' | 'influence'): boolean => a.thresholds[key] === b.thresholds[key];
  if (!same('interest') || !same('influence') || a.placed.length !== b.placed.length) return false;
  return a.placed.every((node, i) => {
    const other = b.placed[i]!;
    return node.id === other.id && node.scale === other.scale && node.interest === other.interest && node.influence === other.influence;
  });
}

function sameBox(a: Box, b: Box): boolean {
  return a.minX === b.minX && a.minY === b.minY && a.maxX === b.maxX && a.maxY === b.maxY;
}

/** Whether a cell lies above the threshold of influence. */
export function isUpper(cell: GridCell): boolean {
  return cell === 'key-players' || cell === 'keep-satisfied';
}

/** Whether a cell lies beyond the threshold of interest. */
export function isInterested(cell: GridCell): boolean {
  return cell === 'key-players' || cell === 'keep-informed';
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

function cellBox(cell: GridCell, frame: Box, lines: Coordinates, rightToLeft: boolean): Box {
  const right = isInterested(cell) !== rightToLeft;
  return {
    minX: right ? lines.x : frame.minX,
    maxX: right ? frame.maxX : lines.x,
    minY: isUpper(cell) ? frame.minY : lines.y,
    maxY: isUpper(cell) ? lines.y : frame.maxY,
  };
}

/** In the outer corner of its cell; with the number of actors where there is room for it. */
function nameIn(cell: GridCell, box: Box, { text, cellNames, rightToLeft }: GridRoom): Pick<PlannedCell, 'name' | 'counted'> {
  const inset = Math.min(10, (box.maxX - box.minX) / 24);
  const names = cellNames.get(cell) ?? { name: '', counted: '' };
  const widths = [names.counted, names.name].map((name) => text.bold.width(name) * 1.08);
  const fits = widths.findIndex((width) => width + 2 * inset <= box.maxX - box.minX);
  const width = widths[fits];
  if (width === undefined) return { name: null, counted: false };
  const right = isInterested(cell) !== rightToLeft;
  const minX = right ? box.maxX - inset - width : box.minX + inset;
  const minY = isUpper(cell) ? box.minY + 8 : box.maxY - 8 - text.lineHeight;
  return { name: { minX, maxX: minX + width, minY, maxY: minY + text.lineHeight }, counted: fits === 0 };
}

function withoutBand(cell: GridCell, box: Box, band: number): Box {
  return { minX: box.minX + 1, maxX: box.maxX - 1, minY: isUpper(cell) ? box.minY + band : box.minY + 1, maxY: isUpper(cell) ? box.maxY - 1 : box.maxY - band };
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
