import type { Mark } from '../scene.ts';

/** The same mark elsewhere. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  return mark.kind === 'text' || mark.kind === 'disc' ? { ...mark, x: mark.x + dx, y: mark.y + dy } : { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy] as const) };
}
