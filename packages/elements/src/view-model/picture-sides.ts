import { isFragmented } from './map-picture.ts';
import type { MapView } from './map-view.ts';

/** One side of a transnational map: the middle of the actors that are on it alone, and the top of all. */
export interface PictureSide {
  readonly side: 'origin' | 'destination';
  readonly x: number;
  readonly y: number;
}

/** The two sides of a transnational map whose actors stand at these places, the left one first; null where it has none. O(actors). */
export function pictureSides(view: MapView, placed: readonly { readonly id: string; readonly x: number; readonly y: number }[]): PictureSide[] | null {
  if (isFragmented(view)) return null;
  const y = placed.reduce((least, actor) => Math.min(least, actor.y), Infinity);
  const sides = (['origin', 'destination'] as const).map((side): PictureSide => {
    const xs = placed.flatMap(({ id, x }) => {
      const { sides: own = [] } = view.factsById.get(id) ?? {};
      return own.length === 1 && own[0] === side ? [x] : [];
    });
    return { side, x: xs.reduce((sum, value) => sum + value, 0) / xs.length, y };
  });
  return sides.some(({ x }) => Number.isNaN(x)) ? null : sides.toSorted((a, b) => a.x - b.x);
}
