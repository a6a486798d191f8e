import type { Coordinates } from '@allymap/pictures/plane';
import type { MapPicture, PictureNode, PictureTie } from '../view-model/map-picture.ts';
import type { CreatePainter } from './painter.ts';
import type { Palette } from './palette.ts';

/** A shape as it stands on the screen, in pixels of the picture's box. */
export interface ScreenNode {
  readonly node: PictureNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The middle of a tie on the screen. */
export interface ScreenTie {
  readonly tie: PictureTie;
  readonly x: number;
  readonly y: number;
}

/** What a renderer tells. */
export interface RendererListener {
  /** Somebody tapped an actor, or the ground. */
  readonly onSelect: (actor: string | null) => void;
  /** The pointer came to an actor, or left it. */
  readonly onHover: (actor: string | null) => void;
  /** Something moved on the screen: zoom, pan, size. */
  readonly onViewport: () => void;
  /** Another painter could not begin; the one before goes on. */
  readonly onPainterFailed: (error: unknown) => void;
}

/** Draws a network map into an element, and lets it be moved and zoomed. */
export interface MapRenderer {
  /**
   * Draws a picture. What was drawn before stays where it is, so that only what changed moves. Shown whole, it leaves at
   * least `headroom` pixels free above it.
   */
  draw(picture: MapPicture, coordinates: readonly Coordinates[], palette: Palette, headroom: number): void;
  /**
   * Hands the picture to another painter, as it is and as it is seen. The one before paints until the other can be seen,
   * and nothing is handed over while the picture is held or moves.
   */
  paintWith(create: CreatePainter): void;
  /** Shows the whole picture. */
  fit(): void;
  /** Zooms in, zooms out, or fits the picture to the screen. */
  zoom(step: 1 | -1 | 0): void;
  /** Brings an actor into view if it is outside. */
  reveal(actor: string): void;
  /** Where everything stands on the screen now. */
  screenNodes(): ScreenNode[];
  /** Where the ties that carry a sign have their middle. */
  screenSigns(): ScreenTie[];
  /** From the picture's coordinates to the screen's. */
  project(coordinates: Coordinates): Coordinates;
  /** Frees everything; the renderer cannot be used again. */
  destroy(): void;
}
