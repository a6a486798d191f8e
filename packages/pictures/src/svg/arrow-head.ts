import type { Point } from '../scene.ts';

/** An arrow's head: markers are drawn by no importer alike, three corners by all. */
export function headOf(points: readonly Point[], width: number): readonly Point[] {
  const [[fromX, fromY], [x, y]] = points.slice(-2) as [Point, Point];
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [alongX, alongY] = [(x - fromX) / length, (y - fromY) / length];
  const size = 4 + 2 * width;
  const [baseX, baseY] = [x - alongX * size + alongX * 3, y - alongY * size + alongY * 3];
  return [[x + alongX * 3, y + alongY * 3], [baseX - alongY * size * 0.55, baseY + alongX * size * 0.55], [baseX + alongY * size * 0.55, baseY - alongX * size * 0.55]];
}
