import type { FittedLabel } from '../renderer/label-text.ts';
import type { GridPicture } from '../view-model/grid-picture.ts';
import { shapeBox, type GridPlan } from './grid-plan.ts';
import { placeLabels, type Box, type LabelRequest, type LabelSide, type PlacedLabel } from './label-placement.ts';
import { groundMargin } from './spread.ts';
import type { TextRoom } from './strip-plan.ts';

/** A name beside its shape: its lines in their box. */
export interface GridLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly side: LabelSide;
}

/** No more labels than this at once: more cannot be read, and each is an element of the page. */
const most = 160;

/** How labels are set beside the shapes of a plan. */
export interface LabelRoom {
  readonly text: TextRoom;
  readonly rightToLeft: boolean;
}

/** Places the names of the actors that pass the filter so that none touches another name or any shape. */
export function labelGrid(picture: GridPicture, plan: GridPlan, { text, rightToLeft }: LabelRoom): GridLabel[] {
  const fitted = new Map<string, readonly FittedLabel[]>();
  const wanted = picture.placed
    .map((node, index) => ({ node, shape: plan.shapes[index]! }))
    .filter(({ node }) => node.emphasis !== 'filtered-out')
    .sort((a, b) => b.node.priority - a.node.priority)
    .slice(0, 2 * most);
  const requests = wanted.map(({ node, shape }): LabelRequest => {
    const box = shapeBox(shape, node);
    const { fit } = node.selected ? text.bold : text;
    const [wide, ...narrower] = [11, 8, 6].map((lines) => fit(node.label, text.lineHeight * lines)) as [FittedLabel, ...FittedLabel[]];
    fitted.set(node.id, [wide, ...narrower]);
    return {
      id: node.id,
      x: shape.x,
      y: shape.y,
      // Its badges and the ground it shares are in the way of its own name too.
      radius: Math.max(box.maxX - shape.x, shape.x - box.minX, shape.y - box.minY, shape.mates > 1 ? shape.radius + groundMargin(shape.radius) : 0),
      width: wide.width,
      height: wide.height,
      otherwise: narrower,
      priority: node.priority,
      sides: sidesOf(shape, rightToLeft),
    };
  });
  const obstacles = obstaclesOf(picture, plan);
  const bounds = inner(plan.frame);
  const cellOf = new Map(wanted.map(({ node }) => [node.id, plan.cells.find(({ cell }) => cell === node.cell)!.box]));
  const place = (some: readonly LabelRequest[], taken: readonly Box[]): GridLabel[] =>
    placeLabels(some, bounds, taken).map(({ id, x, y, side, size }) => labelAt(id, fitted.get(id)![(size ?? -1) + 1]!, x, y, side));
  const athome = place(
    requests.map((request) => ({ ...request, within: cellOf.get(request.id)!, maySlide: true })),
    obstacles,
  );
  // A name in another cell than its shape misleads: only sideways, and only where there is no other room, may it cross.
  const named = new Set(athome.map(({ id }) => id));
  const abroad = place(
    requests.filter(({ id }) => !named.has(id)).map((request) => ({ ...request, within: { ...cellOf.get(request.id)!, minX: bounds.minX, maxX: bounds.maxX } })),
    [...obstacles, ...athome.map(({ box }) => box)],
  );
  return [...athome, ...abroad].slice(0, most);
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
  const names = plan.cells.flatMap(({ name }) => name ?? []);
  return [...names, ...picture.placed.flatMap((node, index) => (index === own ? [] : shapeBox(plan.shapes[index]!, node)))];
}

/** The room for labels inside a frame. */
export function inner({ minX, minY, maxX, maxY }: Box): Box {
  return { minX: minX + 4, minY: minY + 4, maxX: maxX - 4, maxY: maxY - 4 };
}

/** In reading direction first; beside a column of mates, on the side where there is none. */
function sidesOf({ free }: { readonly free: -1 | 0 | 1 }, rightToLeft: boolean): readonly LabelSide[] {
  const ahead: LabelSide = rightToLeft ? 'left' : 'right';
  const behind: LabelSide = rightToLeft ? 'right' : 'left';
  if (free === 0) return [ahead, behind, 'below', 'above'];
  return free > 0 ? ['right', 'below', 'above', 'left'] : ['left', 'below', 'above', 'right'];
}

function labelAt(id: string, { lines, width, height }: FittedLabel, x: number, y: number, side: LabelSide): GridLabel {
  return { id, lines, side, box: { minX: x, minY: y, maxX: x + width, maxY: y + height } };
}

function touches(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}
