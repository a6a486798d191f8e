import RBush from 'rbush';

/** A rectangle on the picture, in pixels. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

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
  const shapes = new RBush<Box & { readonly id: string }>();
  shapes.load(requests.map(({ id, x, y, radius }) => ({ id, minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius })));
  const taken = new RBush<Box>();
  taken.load([...obstacles]);
  const placed: PlacedLabel[] = [];
  const byPriority = requests.map((request, order) => ({ request, order })).sort((a, b) => b.request.priority - a.request.priority || a.order - b.order);
  for (const { request } of byPriority) {
    const limits = request.within ?? bounds;
    for (const candidate of candidates(request, limits)) {
      const { box } = candidate;
      if (!isInside(box, limits) || !isInside(box, bounds) || taken.collides(box) || shapes.search(candidate.claims).some(({ id }) => id !== request.id)) continue;
      taken.insert(box);
      placed.push({ id: request.id, x: box.minX, y: box.minY, side: candidate.side, ...(candidate.size < 0 ? {} : { size: candidate.size }) });
      break;
    }
  }
  return placed;
}

function isInside(box: Box, outer: Box): boolean {
  return box.minX >= outer.minX && box.minY >= outer.minY && box.maxX <= outer.maxX && box.maxY <= outer.maxY;
}

const everySide: readonly LabelSide[] = ['below', 'right', 'left', 'above'];

interface Candidate {
  readonly side: LabelSide;
  readonly size: number;
  readonly box: Box;
  /** Where no other shape may be: more than the box where that is no longer centred on its own, so that nobody takes it for another's. */
  readonly claims: Box;
}

function candidates(request: LabelRequest, limits: Box): Candidate[] {
  const sizes = [request, ...(request.otherwise ?? [])];
  return sizes.flatMap(({ width, height }, index) =>
    (request.sides ?? everySide).map((side) => {
      const { x: straight, y } = corner(request, side, width, height);
      const slides = request.maySlide === true && (side === 'below' || side === 'above');
      const x = slides ? Math.min(Math.max(straight, limits.minX), limits.maxX - width) : straight;
      const box = { minX: x, minY: y, maxX: x + width, maxY: y + height };
      const claims = x === straight ? box : { ...box, minY: y - height, maxY: y + 2 * height };
      return { side, size: index - 1, box, claims };
    }),
  );
}

function corner({ x, y, radius }: LabelRequest, side: LabelSide, width: number, height: number): { x: number; y: number } {
  switch (side) {
    case 'below':
      return { x: x - width / 2, y: y + radius + gap };
    case 'above':
      return { x: x - width / 2, y: y - radius - gap - height };
    case 'right':
      return { x: x + radius + gap, y: y - height / 2 };
    case 'left':
      return { x: x - radius - gap - width, y: y - height / 2 };
  }
}
