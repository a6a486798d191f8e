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
}

/** Where a label goes: its top left corner, and on which side of its shape it is. */
export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly side: 'below' | 'above' | 'right' | 'left';
}

/** Room between a shape and its label. */
const gap = 3;

/**
 * Places labels beside their shapes so that none touches another label or another shape; where there is no room, the
 * label of lower priority is left out.
 *
 * Greedy in order of priority, ties broken by the order given: four sides are tried, below first. A label may not leave
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
    for (const candidate of candidates(request)) {
      const { box } = candidate;
      const inside = box.minX >= bounds.minX && box.minY >= bounds.minY && box.maxX <= bounds.maxX && box.maxY <= bounds.maxY;
      if (!inside || taken.collides(box) || shapes.search(box).some(({ id }) => id !== request.id)) continue;
      taken.insert(box);
      placed.push({ id: request.id, x: box.minX, y: box.minY, side: candidate.side });
      break;
    }
  }
  return placed;
}

function candidates({ x, y, radius, width, height }: LabelRequest): { side: PlacedLabel['side']; box: Box }[] {
  const at = (side: PlacedLabel['side'], minX: number, minY: number): { side: PlacedLabel['side']; box: Box } => ({
    side,
    box: { minX, minY, maxX: minX + width, maxY: minY + height },
  });
  return [
    at('below', x - width / 2, y + radius + gap),
    at('right', x + radius + gap, y - height / 2),
    at('left', x - radius - gap - width, y - height / 2),
    at('above', x - width / 2, y - radius - gap - height),
  ];
}
