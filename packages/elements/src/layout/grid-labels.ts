import { labelAt, labelPlane, mostLabels, placeLabels, sidesOf, type Box, type LabelRequest, type PlacedLabel, type PlaneLabel, type SetName } from '@allymap/pictures/plane';
import type { GridPicture } from '../view-model/grid-picture.ts';
import { fieldOf, shapeBox, type GridPlan } from './grid-plan.ts';
import type { TextRoom } from './strip-plan.ts';

export { inner } from '@allymap/pictures/plane';

/** A name beside its shape: its lines in their box. */
export type GridLabel = PlaneLabel;

/** How labels are set beside the shapes of a plan. */
export interface LabelRoom {
  readonly text: TextRoom;
  readonly rightToLeft: boolean;
}

/** Places the names of the actors that pass the filter so that none touches another name or any shape. */
export function labelGrid(picture: GridPicture, plan: GridPlan, { text, rightToLeft }: LabelRoom): GridLabel[] {
  const wanted = picture.placed
    .map((node, index) => ({ node, shape: plan.shapes[index]! }))
    .filter(({ node }) => node.emphasis !== 'filtered-out')
    .sort((a, b) => b.node.priority - a.node.priority)
    .slice(0, 2 * mostLabels);
  const shapes = wanted.map(({ node, shape }) => {
    const { fit } = node.selected ? text.bold : text;
    const names = [11, 8, 6].map((lines) => fit(node.label, text.lineHeight * lines)) as [SetName, ...SetName[]];
    return { id: node.id, field: fieldOf[node.cell], shape, reach: shapeBox(shape, node), priority: node.priority, names };
  });
  return labelPlane(shapes, plan, obstaclesOf(picture, plan), rightToLeft);
}

/**
 * Places the name of one shape, in full, where it touches no shape; labels that it would touch have to go.
 *
 * Where shapes are on every side it lies over them, inside the frame.
 */
export function labelOne(
  id: string,
  name: string,
  shape: { readonly x: number; readonly y: number; readonly radius: number },
  others: { readonly bounds: Box; readonly shapes: readonly Box[]; readonly labels: readonly GridLabel[] },
  { text, rightToLeft }: LabelRoom,
): { readonly label: GridLabel; readonly hides: ReadonlySet<string> } {
  const { bounds, shapes, labels } = others;
  const fitted = text.bold.fit(name, Math.min(text.lineHeight * 14, bounds.maxX - bounds.minX - 8));
  const request: LabelRequest = { id, ...shape, width: fitted.width + 8, height: fitted.height + 4, priority: 0, sides: sidesOf({ free: 0 }, rightToLeft), maySlide: true };
  let placed: PlacedLabel | undefined;
  for (const obstacles of [[...shapes, ...labels.map(({ box }) => box)], shapes, []]) placed ??= placeLabels([request], bounds, obstacles)[0];
  const x = placed?.x ?? Math.min(Math.max(shape.x - request.width / 2, bounds.minX), bounds.maxX - request.width);
  const y = placed?.y ?? Math.max(shape.y - shape.radius - request.height - 3, bounds.minY);
  const label = labelAt(id, { ...fitted, width: request.width, height: request.height }, x, y, placed?.side ?? 'above');
  return { label, hides: new Set(labels.filter((other) => other.id !== id && touches(other.box, label.box)).map((other) => other.id)) };
}

/** Every box that a label must keep clear of: the names of the cells, and the shapes without the one at index `own`. */
export function obstaclesOf(picture: GridPicture, plan: GridPlan, own = -1): Box[] {
  const names = plan.fields.flatMap(({ name }) => name ?? []);
  return [...names, ...picture.placed.flatMap((node, index) => (index === own ? [] : shapeBox(plan.shapes[index]!, node)))];
}

function touches(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}
