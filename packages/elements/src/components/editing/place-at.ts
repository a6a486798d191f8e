import type { Scene } from '@allymap/pictures';
import type { EditPlace } from '@allymap/pictures/editing';
import type { Coordinates } from '@allymap/pictures/plane';

type Corners = EditPlace['points'];

/** Where in the picture a pointer is, whatever the picture is zoomed to. */
export function sceneCoordinates({ clientX, clientY }: MouseEvent, plot: Element, scene: Scene): Coordinates {
  const box = plot.querySelector('svg')!.getBoundingClientRect();
  return { x: ((clientX - box.left) * scene.width) / box.width, y: ((clientY - box.top) * scene.height) / box.height };
}

/** The place that a point is in; of those that lie upon one another the first. */
export function placeAt(places: readonly EditPlace[], point: Coordinates): EditPlace | null {
  return places.find(({ points }) => isInside(points, point)) ?? null;
}

/** Whether a ray from the point leaves through the sides an odd number of times. */
function isInside(corners: Corners, { x, y }: Coordinates): boolean {
  let inside = false;
  corners.forEach(([toX, toY], index) => {
    const [fromX, fromY] = corners.at(index - 1)!;
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
  });
  return inside;
}

/** The mean of an area’s corners: its middle, but for one that bends around it, such as a piece of a ring. */
export function middleOf(corners: Corners): Coordinates {
  return { x: sumOf(corners, 0) / corners.length, y: sumOf(corners, 1) / corners.length };
}

function sumOf(corners: Corners, axis: 0 | 1): number {
  return corners.reduce((sum, corner) => sum + corner[axis], 0);
}
