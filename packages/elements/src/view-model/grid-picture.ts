import type { GridAxis, GridClass } from '@allymap/core';
import { powerInterestLayout, resultOf } from '@allymap/core/display';
import { numberPlaces } from '@allymap/pictures/plane';
import { diameter, type Shape, shapeSide } from '@allymap/pictures/network';
import type { Appearance } from '../controller/map-state.ts';
import { mapPicture, type PictureNode } from './map-picture.ts';
import type { MapView } from './map-view.ts';

/** A cell of the grid: where an actor stands whose interest and influence are both known. */
export type GridCell = Exclude<GridClass, 'unclassified'>;

/** The four cells, the most engaged first. */
export const gridCells: readonly GridCell[] = ['key-players', 'keep-satisfied', 'keep-informed', 'minimal-effort'];

/** Least and greatest value that what is known allows. */
type Range = readonly [number, number];

/** One actor of the grid, drawn as on the network map. */
export interface GridNode extends PictureNode {
  /** Half the square around the shape, beside that of an ordinary circle; equal values have equal area. */
  readonly scale: number;
  /** 0 … 99, whatever is selected or filtered. */
  readonly importance: number;
  /** Whether what is unknown could put it into another cell; such shapes are dashed, as those of unknown sector are. */
  readonly uncertain: boolean;
  readonly interestRange: Range;
  readonly influenceRange: Range;
}

/** An actor that stands inside the grid. */
export interface PlacedNode extends GridNode {
  readonly interest: number;
  readonly influence: number;
  readonly cell: GridCell;
  /** Actors of the same number have the same two scores. */
  readonly place: number;
}

/** An actor that stands outside the axes, because what would place it is not known. */
export interface UnplacedNode extends GridNode {
  readonly interest: number | null;
  readonly influence: number | null;
}

/** Actors of whom the same is not known. */
export interface UnplacedGroup {
  readonly missing: readonly GridAxis[];
  readonly nodes: readonly UnplacedNode[];
}

/** A power-interest grid, ready to be drawn. */
export interface GridPicture {
  readonly thresholds: { readonly interest: number; readonly influence: number };
  /** How many actors that pass the filter stand in each cell. */
  readonly counts: ReadonlyMap<GridCell, number>;
  /** The most important first, whatever is selected. */
  readonly placed: readonly PlacedNode[];
  /** Groups that have members, in the order: influence, interest, both. */
  readonly unplaced: readonly UnplacedGroup[];
  /** Whether selecting an actor can show ties at all. */
  readonly anyTies: boolean;
  /** Actors that the selected one is tied to. */
  readonly tiedToSelected: ReadonlySet<string>;
  /** What area stands for: one size for all, as influence is the height already, unless ties were asked for. */
  readonly area: 'none' | 'ties';
  /** How many actors are left out because the picture would be unreadable and slow. */
  readonly leftOut: number;
}

/**
 * Turns a view into the power-interest grid, or gives `null` while the analysis that it shows is missing.
 *
 * Colours, letters, shapes, emphasis and the choice of actors on very large maps are those of the network map.
 * O(actors log actors + ties).
 */
export function gridPicture(view: MapView, appearance: Appearance): GridPicture | null {
  const grid = resultOf(view.analysis?.scoring.powerInterestGrid);
  if (grid === null) return null;
  const layout = powerInterestLayout(grid);
  const inside = new Map(layout.placed.map((item) => [item.actor, item]));
  const outside = new Map(layout.unplaced.map((item) => [item.actor, item]));
  const map = mapPicture(view, appearance);
  const area = appearance.sizeBy === 'ties' ? 'ties' : 'none';
  const ordinary = diameter(null, map.nodes.length);
  const placed: Omit<PlacedNode, 'place'>[] = [];
  const unplaced: UnplacedNode[] = [];
  for (const node of map.nodes) {
    const at = inside.get(node.id) ?? outside.get(node.id);
    if (at === undefined) continue; // an analysis of another document: the next one is on its way
    const { actor, ties, grid: judged } = view.factsById.get(node.id)!;
    const uncertain = (judged?.possible.length ?? 0) > 1;
    const importance = importanceOf(at.y, at.x, ties);
    const gridNode = {
      ...node,
      importance,
      scale: sides[node.shape] * (area === 'ties' ? node.diameter / shapeSide(node.shape, ordinary) : 1),
      uncertain,
      dashed: actor.sector === undefined || uncertain,
      priority: (node.selected ? 1_000 : node.emphasis === 'full' ? 100 : 0) + importance,
      interestRange: at.xInterval,
      influenceRange: at.yInterval,
    };
    if ('class' in at) placed.push({ ...gridNode, interest: at.x, influence: at.y, cell: at.class as GridCell });
    else unplaced.push({ ...gridNode, interest: at.x, influence: at.y });
  }
  const byImportance = (a: GridNode, b: GridNode): number => b.importance - a.importance;
  return {
    thresholds: { interest: layout.thresholds.x, influence: layout.thresholds.y },
    counts: countCells(placed),
    placed: numberPlaces(placed.sort(byImportance), ({ interest: x, influence: y }) => ({ x, y })),
    unplaced: groupUnplaced(unplaced.sort(byImportance)),
    anyTies: map.ties.length > 0,
    tiedToSelected: tiedTo(view),
    area,
    leftOut: map.leftOut.actors,
  };
}

/**
 * Size of the square that a shape is drawn in, beside a circle's, so that all have the same area: the outlines fill 340,
 * 383, 251 and 323 of 576 squares, and √(340/383) = 0.94.
 */
const sides: Readonly<Record<Shape, number>> = { ellipse: 1, 'round-rectangle': 0.94, diamond: 1.16, hexagon: 1.03 };

/** Below 100, so that it decides only among actors that stand out alike: influence, then interest, then ties. */
function importanceOf(influence: number | null, interest: number | null, ties: number | null): number {
  return 80 * (influence ?? 0.5) + 10 * (interest ?? 0.5) + 9 * (1 - 1 / (1 + (ties ?? 0)));
}

function countCells(placed: readonly Omit<PlacedNode, 'place'>[]): Map<GridCell, number> {
  const counts = new Map(gridCells.map((cell) => [cell, 0]));
  for (const { cell, emphasis } of placed) if (emphasis !== 'filtered-out') counts.set(cell, counts.get(cell)! + 1);
  return counts;
}

function groupUnplaced(nodes: readonly UnplacedNode[]): UnplacedGroup[] {
  const lacks = (axis: GridAxis, node: UnplacedNode): boolean => node[axis] === null;
  const groups: readonly (readonly GridAxis[])[] = [['influence'], ['interest'], ['interest', 'influence']];
  return groups
    .map((missing) => ({
      missing,
      nodes: nodes.filter((node) => (['interest', 'influence'] as const).every((axis) => lacks(axis, node) === missing.includes(axis))),
    }))
    .filter((group) => group.nodes.length > 0);
}

function tiedTo(view: MapView): ReadonlySet<string> {
  const id = view.selected?.id;
  const tied = new Set<string>();
  if (id === undefined) return tied;
  for (const { source, target } of view.document.ties) {
    if (source === id) tied.add(target);
    if (target === id) tied.add(source);
  }
  tied.delete(id);
  return tied;
}
