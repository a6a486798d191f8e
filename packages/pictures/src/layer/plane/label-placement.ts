import type { Box } from './coordinates.ts';
import { TakenBoxes } from './taken-boxes.ts';

/** A shape that wants a label beside it. */
export interface LabelRequest {
  readonly id: string;
  /** Middle of the shape, in pixels of the picture. */
  readonly x: number;
  readonly y: number;
  /** Half the height and width of the shape. */
  readonly radius: number;
  /** Size of the label's text. */
  readonly width: number;
  readonly height: number;
  /** Greater ones choose first. */
  readonly priority: number;
  /** Sides to try, the best first; absent: below, right, left, above. */
  readonly sides?: readonly LabelSide[];
  /** Other sizes of the same label, broken into other lines, tried where the first finds no room. */
  readonly otherwise?: readonly { readonly width: number; readonly height: number }[];
  /** A part of the bounds that this label may not leave either. */
  readonly within?: Box;
  /** True where a label above or below its shape may slide along it to stay inside. Default false. */
  readonly maySlide?: boolean;
}

/** A side of a shape. */
export type LabelSide = 'below' | 'above' | 'right' | 'left';

/** Where a label goes: its top left corner, and on which side of its shape it is. */
export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly side: LabelSide;
  /** Which of the sizes of `otherwise` found room; absent: the label's own. */
  readonly size?: number;
}

/** Room between a shape and its label. */
const gap = 3;

/**
 * Places labels beside their shapes so that none touches another label or another shape; where there is no room, the label of
 * lower priority is left out.
 *
 * Greedy in order of priority, ties broken by the order given: four sides are tried. A label may not leave
 * `bounds`. `obstacles` are further boxes that labels keep clear of. O(n log n) for n shapes.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: Box,
  obstacles: readonly Box[] = [],
): PlacedLabel[] {
  if (requests.length === 0) return [];
  const shapes = new TakenBoxes(bounds, requests.map(({ x, y, radius }) => ({ minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius })));
  const taken = new TakenBoxes(bounds, obstacles);
  const placed: PlacedLabel[] = [];
  const byPriority = requests.map((_, order) => order).sort((a, b) => requests[b]!.priority - requests[a]!.priority || a - b);
  for (const order of byPriority) {
    const found = findRoom(requests[order]!, order, bounds, taken, shapes);
    if (found === null) continue;
    taken.add(found.box);
    placed.push(found.label);
  }
  return placed;
}

/** The first way of setting a label that has room: every side for its own size, then for its others. */
function findRoom(request: LabelRequest, order: number, bounds: Box, taken: TakenBoxes, shapes: TakenBoxes): { readonly box: Box; readonly label: PlacedLabel } | null {
  const { id, within: limits = bounds, sides = everySide, otherwise = [], maySlide = false } = request;
  for (let size = -1; size < otherwise.length; size++) {
    const { width, height } = size < 0 ? request : otherwise[size]!;
    for (const side of sides) {
      const straight = leftEdge(request, side, width);
      const y = upperEdge(request, side, height);
      const slides = maySlide && (side === 'below' || side === 'above');
      const x = slides ? Math.min(Math.max(straight, limits.minX), limits.maxX - width) : straight;
      const box = { minX: x, minY: y, maxX: x + width, maxY: y + height };
      if (!isInside(box, limits) || !isInside(box, bounds) || taken.touches(box)) continue;
      // Where it is no longer centred on its own shape, it claims more than its box, so that nobody takes it for another's.
      const claims = x === straight ? box : { ...box, minY: y - height, maxY: y + 2 * height };
      if (shapes.touches(claims, order)) continue;
      return { box, label: { id, x, y, side, ...(size < 0 ? {} : { size }) } };
    }
  }
  return null;
}

function isInside(box: Box, outer: Box): boolean {
  return box.minX >= outer.minX && box.minY >= outer.minY && box.maxX <= outer.maxX && box.maxY <= outer.maxY;
}

const everySide: readonly LabelSide[] = ['below', 'right', 'left', 'above'];

function leftEdge({ x, radius }: LabelRequest, side: LabelSide, width: number): number {
  return side === 'right' ? x + radius + gap : side === 'left' ? x - radius - gap - width : x - width / 2;
}

function upperEdge({ y, radius }: LabelRequest, side: LabelSide, height: number): number {
  return side === 'below' ? y + radius + gap : side === 'above' ? y - radius - gap - height : y - height / 2;
}
