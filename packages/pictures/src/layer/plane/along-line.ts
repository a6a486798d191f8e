import type { Point } from '../../scene.ts';
import type { Box } from './coordinates.ts';

/** Small boxes along a line, which names keep clear of. */
export function alongLine([fromX, fromY]: Point, [toX, toY]: Point): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 8));
  return Array.from({ length: steps + 1 }, (_, at) => {
    const [x, y] = [fromX + ((toX - fromX) * at) / steps, fromY + ((toY - fromY) * at) / steps];
    return { minX: x - 4, maxX: x + 4, minY: y - 4, maxY: y + 4 };
  });
}
