import type { Box, Coordinates } from './coordinates.ts';
import { inner, type NamedShape, type PlaneLabel } from './plane-labels.ts';
import type { PlanePlan } from './plane-plan.ts';

/** A name that stands apart from its disc, and the line that leads to it. */
export interface LedLabel extends PlaneLabel {
  readonly line: readonly [from: Coordinates, to: Coordinates];
}

/** How far from the edge of its disc a name may stand, the nearest first. */
const distances = [6, 12, 20, 30, 42, 56, 72, 92];
const directions = Array.from({ length: 32 }, (_, at) => (at * Math.PI) / 16);
/** The room that a line keeps to discs and names. */
const clear = 1;

/**
 * Finds room for the names that found none beside their discs: a little apart, in their own field, on a thin line that crosses
 * no disc and no name. `taken` are the boxes of discs and names, `lines` of what a line may cross but no name. O(names × boxes),
 * for a few.
 */
export function leadNames(shapes: readonly NamedShape[], plan: PlanePlan, taken: readonly Box[], lines: readonly Box[]): LedLabel[] {
  const boxes = [...taken];
  const placed: LedLabel[] = [];
  const fieldOf = new Map(plan.fields.map(({ field, box }) => [field, inner(box)]));
  for (const shape of shapes) {
    const found = placeApart(shape, fieldOf.get(shape.field)!, boxes, lines, placed);
    if (found === null) continue;
    placed.push(found);
    boxes.push(found.box);
  }
  return placed;
}

function placeApart({ id, shape: { x, y, radius }, names, reach }: NamedShape, bounds: Box, boxes: readonly Box[], others: readonly Box[], placed: readonly LedLabel[]): LedLabel | null {
  for (const distance of distances) {
    for (const { lines, width, height } of names) {
      for (const direction of directions) {
        const [alongX, alongY] = [Math.cos(direction), Math.sin(direction)];
        const from = { x: x + alongX * radius, y: y + alongY * radius };
        const to = { x: x + alongX * (radius + distance), y: y + alongY * (radius + distance) };
        // Sideways the line ends at the middle of the name's edge, upright at the middle of its width.
        const isUpright = Math.abs(alongX) < 0.3;
        const minX = isUpright ? to.x - width / 2 : alongX > 0 ? to.x + 2 : to.x - 2 - width;
        const minY = isUpright ? (alongY > 0 ? to.y : to.y - height) : to.y - height / 2;
        const box = { minX, minY, maxX: minX + width, maxY: minY + height };
        if (box.minX < bounds.minX || box.maxX > bounds.maxX || box.minY < bounds.minY || box.maxY > bounds.maxY) continue;
        const own = (other: Box): boolean => other.minX === reach.minX && other.minY === reach.minY;
        if (boxes.some((other) => touches(box, other) || (!own(other) && isCrossed(other, from, to)))) continue;
        if (others.some((other) => touches(box, other))) continue;
        if (placed.some(({ line: [start, end] }) => isCrossed(box, start, end))) continue;
        return { id, lines, box, side: isUpright ? (alongY > 0 ? 'below' : 'above') : alongX > 0 ? 'right' : 'left', line: [from, to] };
      }
    }
  }
  return null;
}

function touches(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

/** Whether a line goes through a box, looked at every few pixels. */
function isCrossed({ minX, minY, maxX, maxY }: Box, from: Coordinates, to: Coordinates): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3);
  return Array.from({ length: steps + 1 }, (_, at) => at / steps).some((share) => {
    const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)];
    return x > minX - clear && x < maxX + clear && y > minY - clear && y < maxY + clear;
  });
}
