import { type TieRoute, tieRoutes } from '@allymap/pictures/network';
import type { Coordinates } from '@allymap/pictures/plane';
import type { MapPicture, PictureNode } from '../view-model/map-picture.ts';
import type { Palette } from './palette.ts';
import { nodeStyles, tieStyles, type NodeStyle, type TieStyle } from './picture-style.ts';

/** A picture with all that is worked out once for many frames, whoever paints it. */
export interface Scene {
  readonly picture: MapPicture;
  readonly palette: Palette;
  /** Where the actors stand, drawn apart as the room asks for. */
  readonly coordinates: readonly Coordinates[];
  readonly routes: readonly (TieRoute | null)[];
  readonly nodeStyles: readonly NodeStyle[];
  readonly tieStyles: readonly TieStyle[];
  /** So many ties that lines are straight and without arrows and dots, and shapes without letters. */
  readonly crowded: boolean;
  /** Family of the letters on shapes. */
  readonly font: string;
}

/** From this many ties on a picture is crowded. */
const crowdedFrom = 1_500;
/** Smaller letters cannot be read. */
export const smallestLetter = 6.5;

/** Works out how a picture is painted with its actors at these coordinates. O(actors + ties). */
export function makeScene(picture: MapPicture, palette: Palette, coordinates: readonly Coordinates[], font: string): Scene {
  const crowded = picture.ties.length >= crowdedFrom;
  return {
    picture,
    palette,
    coordinates,
    routes: tieRoutes(picture.nodes, picture.ties, coordinates, crowded),
    nodeStyles: nodeStyles(picture.nodes, palette),
    tieStyles: tieStyles(picture.ties, palette, crowded),
    crowded,
    font,
  };
}

/** Says whether two pictures show the same actors and the same ties between them, whatever they look like. */
export function sameMap(one: MapPicture, other: MapPicture): boolean {
  return (
    one.nodes.length === other.nodes.length &&
    one.ties.length === other.ties.length &&
    one.nodes.every(({ id }, i) => id === other.nodes[i]!.id) &&
    one.ties.every(({ id, source, target }, i) => id === other.ties[i]!.id && source === other.ties[i]!.source && target === other.ties[i]!.target)
  );
}

/** Whether two pictures show one map: somebody is in both, and whoever is stands where he or she stood. */
export function staysOnItsGround(before: MapPicture, coordinatesBefore: readonly Coordinates[], now: MapPicture, coordinates: readonly Coordinates[]): boolean {
  const places = new Map(before.nodes.map(({ id }, i) => [id, coordinatesBefore[i]!]));
  const inBoth = now.nodes.flatMap(({ id }, i) => (places.has(id) ? [{ from: places.get(id)!, to: coordinates[i]! }] : []));
  return inBoth.length > 0 && inBoth.every(({ from, to }) => from.x === to.x && from.y === to.y);
}

/** Size of the letter on a shape. */
export function letterSize({ diameter }: PictureNode): number {
  return Math.max(6, diameter * 0.42);
}

/** Says whether a letter of a size is painted at so many pixels of the screen to one of the picture: in steps of the double. */
export function isLetterShown(size: number, scale: number): boolean {
  return size * 2 ** Math.ceil(Math.log2(scale)) >= smallestLetter;
}
