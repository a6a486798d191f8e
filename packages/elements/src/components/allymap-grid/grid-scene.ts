import type { Translator } from '@allymap/locales/page';
import { inner, labelGrid, labelOne, obstaclesOf, type GridLabel } from '../../layout/grid-labels.ts';
import { planGrid, type GridPlan } from '../../layout/grid-plan.ts';
import type { Box } from '@allymap/pictures/plane';
import type { TextRoom } from '../../layout/strip-plan.ts';
import { gridCells, type GridCell, type GridPicture } from '../../view-model/grid-picture.ts';
import type { ActiveActor } from './active-actor.ts';
import { cellName, stripHeadings, type GridNaming } from './grid-caption.ts';

/** The room for a picture, and how it is written. */
export interface SceneRoom {
  readonly width: number;
  readonly height: number;
  /** Larger than 1 for the back of the room. */
  readonly zoom: number;
  readonly text: TextRoom;
  readonly words: Translator;
  readonly naming: GridNaming;
}

/** A picture with everything in its place: what all drawings of one grid share. */
export interface GridScene {
  readonly picture: GridPicture;
  readonly plan: GridPlan;
  readonly words: Translator;
  readonly text: TextRoom;
  readonly labels: readonly GridLabel[];
  readonly cellName: (cell: GridCell) => string;
  /** Every actor by id, inside the grid and in the strip, with its shape. */
  readonly standing: ReadonlyMap<string, Pick<ActiveActor, 'node' | 'shape'>>;
  /** The whole picture. */
  readonly bounds: Box;
}

/** Puts everything of a picture in its place; a scene made before gives its places to the same actors. */
export function makeScene(picture: GridPicture, { width, height, zoom, text, words, naming }: SceneRoom, before?: GridScene): GridScene {
  const rightToLeft = words.direction === 'rtl';
  const nameOf = (cell: GridCell): string => cellName(words, cell, naming);
  const plan = planGrid(
    picture,
    {
      width,
      height,
      rightToLeft,
      zoom,
      text,
      cellNames: new Map(gridCells.map((cell) => [cell, { name: nameOf(cell), counted: `${nameOf(cell)}  ${words.number(picture.counts.get(cell) ?? 0)}` }])),
      headings: stripHeadings(picture, words),
    },
    before?.text === text && before.words.direction === words.direction ? before : undefined,
  );
  const labels = labelGrid(picture, plan, { text, rightToLeft });
  return { picture, plan, words, text, labels, cellName: nameOf, standing: standingIn(picture, plan), bounds: { minX: 0, minY: 0, maxX: width, maxY: height } };
}

/** The actor that one looks at, with its name in full where that is not written already; and the labels that give way. */
export function lookAt(
  { picture, plan, words, text, labels, standing, bounds }: GridScene,
  id: string,
  name: string,
  attention: ActiveActor['attention'],
): { readonly active: ActiveActor | null; readonly hides: ReadonlySet<string> } {
  const found = standing.get(id);
  if (found === undefined) return { active: null, hides: new Set() };
  const strip = plan.strip.shapes.find((shape) => shape.id === id);
  const written = strip === undefined ? labels.find((label) => label.id === id)?.lines : strip.label?.fitted.lines;
  if (written !== undefined && (attention === 'selected' || written.join(' ') === name)) return { active: { ...found, label: null, attention }, hides: new Set() };
  const own = picture.placed.findIndex((node) => node.id === id);
  const { label, hides } = labelOne(
    id,
    name,
    { ...found.shape, radius: found.shape.radius + 5 },
    {
      bounds: strip === undefined ? inner(plan.frame) : bounds,
      shapes: obstaclesOf(picture, plan, own),
      labels: labels.filter((other) => other.id !== id),
    },
    { text, rightToLeft: words.direction === 'rtl' },
  );
  return { active: { ...found, label, attention }, hides: new Set([...hides, id]) };
}

function standingIn(picture: GridPicture, plan: GridPlan): GridScene['standing'] {
  const standing = new Map<string, Pick<ActiveActor, 'node' | 'shape'>>();
  picture.placed.forEach((node, index) => standing.set(node.id, { node, shape: plan.shapes[index]! }));
  const unplaced = new Map(picture.unplaced.flatMap(({ nodes }) => nodes).map((node) => [node.id, node]));
  for (const { id, x, y, radius } of plan.strip.shapes) standing.set(id, { node: unplaced.get(id)!, shape: { x, y: y + plan.strip.box.minY, radius } });
  return standing;
}
