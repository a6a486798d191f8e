import type { Role } from '@allymap/core';
import { resultOf } from '@allymap/core/display';
import type { LayoutNode } from '@allymap/pictures/layout';
import { diameter, isInPieces, kindColours, type LineStyle, lineStyle, sectorShapes, type Shape, shapeSide, tendencies, type TieSign, tieSignOf, tieWidth } from '@allymap/pictures/network';
import type { Appearance } from '../controller/map-state.ts';
import type { Stance } from './actor-facts.ts';
import type { MapView } from './map-view.ts';
import { frequentKinds } from './frequent-kinds.ts';

/** How far an item stands out: full, faded because another is selected, or faint because the filter leaves it out. */
export type Emphasis = 'full' | 'faded' | 'filtered-out';

/** One actor as it is drawn. */
export interface PictureNode {
  readonly id: string;
  readonly label: string;
  /** The second sign of the colour: a letter for the role, a number for the kind. */
  readonly letter: string;
  readonly role: Role;
  readonly stance: Stance;
  /** What its colour stands for. */
  readonly colour: Role | `stance-${Stance}`;
  readonly shape: Shape;
  /** Side of the square around the shape, in pixels at zoom 1; shapes of equal value have equal area. */
  readonly diameter: number;
  /** Role unknown: drawn hollow. */
  readonly hollow: boolean;
  /** Influence or sector unknown: drawn with a dashed edge. */
  readonly dashed: boolean;
  readonly veto: boolean;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
  /** Greater ones get their label first. */
  readonly priority: number;
}

/** One tie as it is drawn; `source` and `target` are indices of nodes. */
export interface PictureTie {
  readonly id: string;
  readonly source: number;
  readonly target: number;
  readonly line: LineStyle;
  readonly sign: TieSign | null;
  readonly arrow: boolean;
  readonly width: number;
  readonly emphasis: Emphasis;
}

/** A network map, ready to be drawn. */
export interface MapPicture {
  readonly nodes: readonly PictureNode[];
  readonly ties: readonly PictureTie[];
  /** What colour stands for: as asked, or kind where everybody has the same role. */
  readonly colourBy: Appearance['colourBy'];
  /** What area stands for: as asked, or ties where no influence is known of anybody. */
  readonly sizeBy: Appearance['sizeBy'];
  /** How many actors and ties are left out because the picture would be unreadable and slow. */
  readonly leftOut: { readonly actors: number; readonly ties: number };
}

/** The most actors that one picture draws; of a larger map, the most influential and best connected are drawn. */
export const pictureLimit = 2_000;

/** Turns a view into shapes and lines. O(actors + ties). */
export function mapPicture(view: MapView, appearance: Appearance): MapPicture {
  const { facts, document, selected, words } = view;
  const sizeBy = effectiveSize(view, appearance);
  const colourBy = effectiveColour(view, appearance);
  const kinds = colourBy === 'kind' ? frequentKinds(facts) : [];
  const mostTies = facts.reduce((most, { ties }) => Math.max(most, ties ?? 0), 0);
  const drawn = mostImportant(view);
  // Small groups side by side leave each shape more room than one crowd does.
  const crowd = isFragmented(view) ? drawn.length / 4 : drawn.length;
  const indexOf = new Map(drawn.map(({ id }, index) => [id, index]));
  const near = selected === null ? null : neighbourhood(view, selected.id);

  const emphasisOf = (id: string): Emphasis => {
    // Whoever is selected is looked at, even where the filter leaves it out.
    if (id === selected?.id) return 'full';
    if (!view.shown.has(id)) return 'filtered-out';
    return near === null || near.has(id) ? 'full' : 'faded';
  };
  const nodes = drawn.map((item): PictureNode => {
    const stance = view.stances.get(item.id)?.stance ?? 'unknown';
    const value = sizeBy === 'influence' ? item.influence : mostTies === 0 || item.ties === null ? null : item.ties / mostTies;
    const emphasis = emphasisOf(item.id);
    const shape = item.actor.sector === undefined ? 'ellipse' : sectorShapes[item.actor.sector];
    const kind = item.actor.kind === undefined ? -1 : kinds.indexOf(item.actor.kind);
    return {
      id: item.id,
      label: item.label,
      letter: colourBy !== 'kind' ? words.t(`role.${item.role}.letter`) : kind < 0 ? '' : words.number(kind + 1),
      role: item.role,
      stance,
      colour: colourBy === 'role' ? item.role : colourBy === 'kind' ? (kindColours[kind] ?? 'unassigned') : `stance-${stance}`,
      shape,
      diameter: shapeSide(shape, diameter(value, crowd)),
      hollow: colourBy === 'role' ? item.role === 'unassigned' : colourBy === 'kind' ? item.actor.kind === undefined : stance === 'unknown',
      dashed: item.actor.sector === undefined || (sizeBy === 'influence' && item.influence === null),
      veto: item.actor.veto === true,
      emphasis,
      selected: item === selected,
      priority: (item === selected ? 1_000 : 0) + (emphasis === 'full' ? 100 : emphasis === 'faded' ? 10 : 0) + 10 * (value ?? 0.5) + (item.ties ?? 0) / (mostTies + 1),
    };
  });

  const strengths = document.ties.flatMap(({ strength }) => strength ?? []);
  const strongest = strengths.reduce((a, b) => Math.max(a, b), 0);
  const weakest = strengths.reduce((a, b) => Math.min(a, b), strongest);
  const ties = document.ties.flatMap((tie): PictureTie[] => {
    const source = indexOf.get(tie.source);
    const target = indexOf.get(tie.target);
    if (source === undefined || target === undefined || source === target) return [];
    const ends = [nodes[source]!.emphasis, nodes[target]!.emphasis];
    const touches = selected === null || tie.source === selected.id || tie.target === selected.id;
    return [
      {
        id: tie.id,
        source,
        target,
        line: lineStyle(tie),
        sign: tieSignOf(tie),
        arrow: tie.directed === true,
        width: tieWidth(tie.strength, weakest, strongest),
        emphasis: ends.includes('filtered-out') ? 'filtered-out' : touches ? 'full' : 'faded',
      },
    ];
  });
  return {
    nodes,
    ties,
    colourBy,
    sizeBy,
    leftOut: { actors: facts.length - drawn.length, ties: document.ties.filter(({ source, target }) => !(indexOf.has(source) && indexOf.has(target))).length },
  };
}

/** What colour stands for: as asked; but where everybody has the same role, their kind says more. */
export function effectiveColour(view: MapView, appearance: Appearance): Appearance['colourBy'] {
  if (appearance.colourBy !== 'role') return appearance.colourBy;
  const [first, ...others] = view.facts;
  return others.length > 0 && others.every(({ role }) => role === first!.role) && view.facts.some(({ actor }) => actor.kind !== undefined) ? 'kind' : 'role';
}

/** What area stands for: as asked; but where nobody's influence is known, the number of ties. */
export function effectiveSize(view: MapView, appearance: Appearance): Appearance['sizeBy'] {
  return view.facts.some(({ influence }) => influence !== null) ? appearance.sizeBy : 'ties';
}

/** Says whether the map falls into so many groups that each has its own two sides. */
export function isFragmented(view: MapView): boolean {
  return isInPieces((resultOf(view.analysis?.metrics.components)?.components ?? []).map(({ actors }) => actors));
}

/** What the layout needs of the picture: origin to one side and destination to the other, decision power above. */
export function layoutNodes(view: MapView, picture: MapPicture): LayoutNode[] {
  const groups = resultOf(view.analysis?.metrics.components)?.components ?? [];
  return tendencies(
    picture.nodes.map(({ id, diameter: size, role, label }) => ({ id, diameter: size, role, label, sides: view.factsById.get(id)?.sides ?? [] })),
    { sidesMatter: new Set(view.facts.flatMap(({ sides }) => sides)).size > 1, rolesMatter: new Set(view.facts.map(({ role }) => role)).size > 1, groups: isFragmented(view) ? groups.map(({ actors }) => actors) : null },
  );
}

function mostImportant(view: MapView): MapView['facts'] {
  if (view.facts.length <= pictureLimit) return view.facts;
  // The filter comes first: whoever searches for an actor must see it.
  const rank = (item: MapView['facts'][number]): number =>
    (item === view.selected ? 1e12 : 0) + (view.shown.has(item.id) ? 1e9 : 0) + (item.influence ?? 0) * 1e6 + (item.ties ?? 0);
  return [...view.facts].sort((a, b) => rank(b) - rank(a) || a.index - b.index).slice(0, pictureLimit).sort((a, b) => a.index - b.index);
}

function neighbourhood(view: MapView, id: string): ReadonlySet<string> {
  const near = new Set([id]);
  for (const { source, target } of view.document.ties) {
    if (source === id) near.add(target);
    if (target === id) near.add(source);
  }
  return near;
}
