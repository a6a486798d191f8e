import type { Shape } from './visual-grammar.ts';

/** What a shape is drawn with: a canvas, or a path. */
export type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath' | 'arc' | 'arcTo'>;

/** Corners of the shapes that have straight edges, on the square −1 … 1, in the order in which cytoscape has them: dashes begin at the first. */
const corners: Readonly<Partial<Record<Shape, readonly (readonly [number, number])[]>>> = {
  diamond: [[0, 1], [1, 0], [0, -1], [-1, 0]],
  hexagon: [[-0.5, -1], [-1, 0], [-0.5, 1], [0.5, 1], [1, 0], [0.5, -1]],
};

/** How round the corners of a square are. */
function cornerRadius(side: number): number {
  return Math.min(side / 4, 8);
}

/** Draws the outline of a shape around a middle; `side` is that of the square around it. */
export function traceShape(pen: Pen, shape: Shape, x: number, y: number, side: number): void {
  const half = side / 2;
  if (shape === 'ellipse') {
    pen.moveTo(x + half, y);
    pen.arc(x, y, half, 0, 2 * Math.PI);
    return;
  }
  if (shape === 'round-rectangle') {
    pen.moveTo(x, y - half);
    for (const [right, down] of [[1, -1], [1, 1], [-1, 1], [-1, -1]] as const) {
      const [nextRight, nextDown] = right === down ? [0, down] : [right, 0];
      pen.arcTo(x + half * right, y + half * down, x + half * nextRight, y + half * nextDown, cornerRadius(side));
    }
    pen.closePath();
    return;
  }
  corners[shape]!.forEach(([dx, dy], index) => {
    if (index === 0) pen.moveTo(x + dx * half, y + dy * half);
    else pen.lineTo(x + dx * half, y + dy * half);
  });
  pen.closePath();
}

/** How far the outline is from the middle of a shape in the direction (dx, dy), of any length but 0. */
export function reach(shape: Shape, side: number, dx: number, dy: number): number {
  const half = side / 2;
  if (shape === 'ellipse') return half;
  const length = Math.hypot(dx, dy);
  const across = Math.abs(dx) / length;
  const down = Math.abs(dy) / length;
  if (shape === 'diamond') return half / (across + down);
  // The upper and lower edge are level; the others fall by 2 on 1.
  if (shape === 'hexagon') return Math.min(half / down, (2 * half) / (2 * across + down));
  const straight = half / Math.max(across, down);
  const radius = cornerRadius(side);
  const middle = half - radius;
  if (Math.min(across, down) * straight <= middle) return straight;
  // Through the corner's circle, whose middle is the same way along both axes.
  const along = middle * (across + down);
  const aside = middle * (across - down);
  return along + Math.sqrt(radius ** 2 - aside ** 2);
}

/** Says whether a shape covers the point (dx, dy) from its middle. */
export function covers(shape: Shape, side: number, dx: number, dy: number): boolean {
  return (dx === 0 && dy === 0) || Math.hypot(dx, dy) <= reach(shape, side, dx, dy);
}

/** Points along the round corners of a square. */
const cornerSteps = 6;

/** The outline of a shape as the corners of a polygon; `half` is half the side of the square around it. */
export function outlinePoints(shape: Shape, x: number, y: number, half: number): (readonly [number, number])[] {
  const straight = corners[shape];
  if (straight !== undefined) return straight.map(([dx, dy]) => [x + dx * half, y + dy * half] as const);
  if (shape === 'ellipse') return around(24, (angle) => [x + Math.cos(angle) * half, y + Math.sin(angle) * half]);
  const radius = cornerRadius(2 * half);
  return [0, 1, 2, 3].flatMap((corner) => {
    const [right, down] = ([[1, 1], [-1, 1], [-1, -1], [1, -1]] as const)[corner]!;
    return Array.from({ length: cornerSteps + 1 }, (_, step) => {
      const angle = (corner + step / cornerSteps) * (Math.PI / 2);
      return [x + right * (half - radius) + Math.cos(angle) * radius, y + down * (half - radius) + Math.sin(angle) * radius] as const;
    });
  });
}

function around(count: number, at: (angle: number) => readonly [number, number]): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, index) => at((index / count) * 2 * Math.PI));
}
