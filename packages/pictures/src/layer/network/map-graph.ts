import { createSnapshot, components, degree, score, tieSign, type Document, type Side, type Tie } from '@allymap/core';
import { cleanText, type Translator } from '@allymap/locales/page';
import { actorLooks, type ActorLook } from '../actor-look.ts';
import type { Coordinates } from '../plane/coordinates.ts';
import { layOutNow } from './force-layout.ts';
import { isInPieces, tendencies } from './tendencies.ts';
import { diameter, lineStyle, sectorShapes, shapeSide, tieSignOf, tieWidth, type LineStyle, type Shape, type TieSign } from './visual-grammar.ts';

/** One actor of a map as it is drawn. */
export interface MapNode {
  readonly id: string;
  readonly look: ActorLook;
  readonly shape: Shape;
  /** Side of the square around the shape, before it is fitted to the room. */
  readonly diameter: number;
  /** Role unknown. */
  readonly isHollow: boolean;
  /** Influence or sector unknown. */
  readonly isDashed: boolean;
  readonly sides: readonly Side[];
  readonly influence: number | null;
  readonly ties: number;
  /** Greater ones get their label first, and are drawn where not all are. */
  readonly weight: number;
}

/** One tie of a map as it is drawn; `source` and `target` are indices of nodes. */
export interface MapTie {
  readonly tie: Tie;
  readonly source: number;
  readonly target: number;
  readonly line: LineStyle;
  readonly sign: TieSign | null;
  readonly arrow: boolean;
  readonly width: number;
  readonly isAgainst: boolean;
}

/** A map as shapes and lines that have no place yet. */
export interface MapGraph {
  readonly document: Document;
  readonly nodes: readonly MapNode[];
  readonly ties: readonly MapTie[];
  /** What area stands for: ties where nobody's influence is known. */
  readonly sizeBy: 'influence' | 'ties';
  /** Groups that no tie joins. */
  readonly groups: readonly (readonly string[])[];
}

/** Turns a document into shapes and lines, those of the `most` weightiest actors, in the drawing grammar of the network map. O(records). */
export function mapGraph(document: Document, words: Translator, most: number): MapGraph {
  const looks = actorLooks(document, words);
  const snapshot = createSnapshot(document);
  const degrees = degree.compute(snapshot).scores.map(({ value }) => value ?? 0);
  const influences = score.compute(document, { measure: 'influence' }).actors.map(({ value }) => value);
  const sizeBy = influences.some((value) => value !== null) ? 'influence' : 'ties';
  const mostTies = degrees.reduce((greatest, value) => Math.max(greatest, value), 0);
  const groups = components.compute(snapshot).components.map(({ actors }) => actors);
  const drawn = document.actors.length <= most ? document.actors.length : most;
  const crowd = isInPieces(groups) ? drawn / 4 : drawn;
  const places = new Map(document.places.map(({ id, side }) => [id, side]));
  const weigh = (index: number): number => 10 * (influences[index] ?? 0.5) + (degrees[index] ?? 0) / (mostTies + 1);
  const kept = document.actors.map((_, index) => index).sort((a, b) => weigh(b) - weigh(a) || a - b).slice(0, drawn).sort((a, b) => a - b);
  const nodes = kept.map((index): MapNode => {
    const actor = document.actors[index]!;
    const look = looks.get(actor.id)!;
    const shape = actor.sector === undefined ? 'ellipse' : sectorShapes[actor.sector];
    const value = sizeBy === 'influence' ? influences[index]! : mostTies === 0 ? null : degrees[index]! / mostTies;
    return {
      id: actor.id,
      look: { ...look, name: cleanText(look.name) || words.t('unnamed'), short: cleanText(look.short) || words.t('unnamed') },
      shape,
      diameter: shapeSide(shape, diameter(value, crowd)),
      isHollow: look.colour === 'unassigned',
      isDashed: actor.sector === undefined || (sizeBy === 'influence' && value === null),
      sides: [...new Set((actor.presence ?? []).flatMap(({ place, side }) => side ?? places.get(place) ?? []))],
      influence: influences[index]!,
      ties: degrees[index]!,
      weight: weigh(index),
    };
  });
  return { document, nodes, ties: mapTies(document, nodes), sizeBy, groups };
}

/** Of a map the actors with these ids alone, and the ties between them. O(nodes + ties). */
export function within({ document, nodes, ties, sizeBy, groups }: MapGraph, ids: ReadonlySet<string>): MapGraph {
  const kept = nodes.flatMap(({ id }, index) => (ids.has(id) ? [index] : []));
  const places = new Map(kept.map((index, at) => [index, at]));
  return {
    document,
    nodes: kept.map((index) => nodes[index]!),
    ties: ties.flatMap((tie) => (places.has(tie.source) && places.has(tie.target) ? [{ ...tie, source: places.get(tie.source)!, target: places.get(tie.target)! }] : [])),
    sizeBy,
    groups: groups.map((actors) => actors.filter((actor) => ids.has(actor))).filter(({ length }) => length > 0),
  };
}

function mapTies(document: Document, nodes: readonly MapNode[]): MapTie[] {
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const strengths = document.ties.flatMap(({ strength }) => strength ?? []);
  const strongest = strengths.reduce((a, b) => Math.max(a, b), 0);
  const weakest = strengths.reduce((a, b) => Math.min(a, b), strongest);
  return document.ties.flatMap((tie): MapTie[] => {
    const [source, target] = [places.get(tie.source), places.get(tie.target)];
    if (source === undefined || target === undefined || source === target) return [];
    return [{ tie, source, target, line: lineStyle(tie), sign: tieSignOf(tie), arrow: tie.directed === true, width: tieWidth(tie.strength, weakest, strongest), isAgainst: tieSign(tie.kind) < 0 }];
  });
}

/** Where the actors of a document stood last, and from what that was made. */
const before = new WeakMap<Document, { readonly from: string; readonly places: readonly Coordinates[] }>();

/** Where the actors of a map stand, as in the page's network map; a document that is drawn again, wider or in another language, is not laid out again. Deterministic; O(ticks · n log n). */
export function placesOf({ document, nodes, ties, groups }: MapGraph): readonly Coordinates[] {
  const items = nodes.map(({ id, diameter: size, look: { short, colour }, sides }) => ({ id, diameter: size, label: short, role: colour as 'unassigned', sides }));
  const sidesMatter = new Set(nodes.flatMap(({ sides }) => sides)).size > 1;
  const rolesMatter = new Set(nodes.map(({ look }) => look.colour)).size > 1;
  const wanted = tendencies(items, { sidesMatter, rolesMatter, groups: isInPieces(groups) ? groups : null });
  const links = ties.map(({ source, target }) => ({ source, target }));
  const from = JSON.stringify([wanted, links]);
  const known = before.get(document);
  if (known?.from === from) return known.places;
  const places = layOutNow(wanted, links);
  before.set(document, { from, places });
  return places;
}
