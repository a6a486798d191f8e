import type { Coordinates } from '../layout/force-layout.ts';
import type { Box } from '../layout/label-placement.ts';
import type { MapPicture, PictureNode, PictureTie } from '../view-model/map-picture.ts';
import type { Palette } from './map-renderer.ts';
import { borderWidth, type NodeStyle, type TieStyle } from './picture-style.ts';
import { traceShape } from './shape-outline.ts';
import type { TieRoute } from './tie-routes.ts';
import type { Room, Viewport } from './viewport.ts';

/** A picture with all that is computed once for many frames. */
export interface Scene {
  readonly picture: MapPicture;
  /** Where the actors stand, drawn apart as the room asks for. */
  readonly coordinates: readonly Coordinates[];
  readonly routes: readonly (TieRoute | null)[];
  readonly nodeStyles: readonly NodeStyle[];
  readonly tieStyles: readonly TieStyle[];
  readonly palette: Palette;
  /** Without letters. */
  readonly crowded: boolean;
  /** Family of the letters on shapes. */
  readonly font: string;
}

/** How far a halo stands out around its shape, and how strong it is. */
const [haloWidth, haloOpacity] = [7, 0.95];
/** Width of each of the two lines of a double tie. */
const railWidth = 1;
/** From one dot of a dotted line to the next, in its width. */
const dotStep = 2.4;
/** Dots, and the two lines of a double tie, are not told apart where their tie is finer than this, in pixels of the canvas. */
const finest = 1;
/** Dash and gap of the edge of a shape of whom something is unknown. */
const borderDash = [4, 2];
/** Size of the font of letters, before it is fitted to the shape. */
const fontSize = 24;
/** Letters smaller than this on the screen cannot be read, and are left out. */
const smallestLetter = 4;

/** Draws a scene anew on a canvas of `ratio` pixels to each of the page's: ties below, actors above, each in the order of the document. */
export function paintPicture(pen: CanvasRenderingContext2D, scene: Scene, view: Viewport, room: Room, ratio: number): void {
  const { picture, palette } = scene;
  const scale = view.zoom * ratio;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.setTransform(scale, 0, 0, scale, view.x * ratio, view.y * ratio);
  const seen = seenBox(view, room);
  pen.lineCap = 'round';
  pen.lineJoin = 'miter';
  pen.fillStyle = palette.tie;
  picture.ties.forEach((tie, index) => {
    const route = scene.routes[index]!;
    if (route !== null && meets(route, seen)) paintTie(pen, tie, route, scene.tieStyles[index]!, palette, scale);
  });
  pen.setLineDash([]);
  pen.lineCap = 'butt';
  pen.textAlign = 'center';
  pen.font = `600 ${fontSize}px ${scene.font}`;
  picture.nodes.forEach((node, index) => {
    const at = scene.coordinates[index]!;
    const around = node.diameter / 2 + haloWidth;
    if (at.x + around < seen.minX || at.x - around > seen.maxX || at.y + around < seen.minY || at.y - around > seen.maxY) return;
    const style = scene.nodeStyles[index]!;
    paintNode(pen, node, at, style, palette);
    if (!scene.crowded && letterSize(node) * view.zoom >= smallestLetter) paintLetter(pen, node, at, style);
  });
  pen.globalAlpha = 1;
}

function paintTie(pen: CanvasRenderingContext2D, tie: PictureTie, route: TieRoute, { width, opacity }: TieStyle, palette: Palette, scale: number): void {
  pen.globalAlpha = opacity;
  if (width * scale < finest) {
    // What a pixel cannot show is drawn as fine and as faint as it would look.
    pen.setLineDash([]);
    if (tie.line === 'dotted') pen.globalAlpha = opacity / dotStep;
    strokeRoute(pen, route, tie.line === 'double' ? 2 * railWidth : width, palette.tie, 0);
  } else if (tie.line === 'double') {
    // The ground between the two lines keeps what passes below from filling it.
    pen.setLineDash([]);
    pen.lineCap = 'butt';
    strokeRoute(pen, route, width, palette.ground, 0);
    for (const side of [-1, 1]) strokeRoute(pen, route, railWidth, palette.tie, (side * (width + railWidth)) / 2);
    pen.lineCap = 'round';
  } else {
    pen.setLineDash(tie.line === 'dotted' ? [0, dotStep * width] : []);
    strokeRoute(pen, route, width, palette.tie, 0);
  }
  if (route.arrow === null) return;
  pen.beginPath();
  for (const { x, y } of route.arrow) pen.lineTo(x, y);
  pen.fill();
}

/** Draws the line of a tie, or one beside it. */
function strokeRoute(pen: CanvasRenderingContext2D, { start, end, bend }: TieRoute, width: number, colour: string, beside: number): void {
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.beginPath();
  const first = shift(start, start, bend ?? end, beside);
  const last = shift(end, bend ?? start, end, beside);
  pen.moveTo(first.x, first.y);
  if (bend === null) pen.lineTo(last.x, last.y);
  else {
    const turn = shift(bend, start, end, beside);
    pen.quadraticCurveTo(turn.x, turn.y, last.x, last.y);
  }
  pen.stroke();
}

/** A point moved aside from the direction that leads from one point to another. */
function shift(point: Coordinates, from: Coordinates, to: Coordinates, by: number): Coordinates {
  if (by === 0) return point;
  const share = by / (Math.hypot(to.x - from.x, to.y - from.y) || Infinity);
  return { x: point.x - (to.y - from.y) * share, y: point.y + (to.x - from.x) * share };
}

function paintNode(pen: CanvasRenderingContext2D, { shape, diameter, selected }: PictureNode, { x, y }: Coordinates, { fill, border, dashed, opacity }: NodeStyle, palette: Palette): void {
  if (selected) {
    pen.globalAlpha = haloOpacity;
    pen.fillStyle = palette.halo;
    pen.beginPath();
    traceShape(pen, shape === 'round-rectangle' ? shape : 'ellipse', x, y, diameter + 2 * haloWidth);
    pen.fill();
  }
  pen.globalAlpha = opacity;
  pen.fillStyle = fill;
  pen.strokeStyle = border;
  pen.lineWidth = borderWidth;
  if (opacity < 1) {
    // Where one sees through, fill and edge do not lie over each other.
    pen.beginPath();
    traceShape(pen, shape, x, y, diameter - borderWidth);
    pen.fill();
  }
  pen.beginPath();
  traceShape(pen, shape, x, y, diameter);
  if (opacity === 1) pen.fill();
  if (dashed) pen.setLineDash(borderDash);
  pen.stroke();
  if (dashed) pen.setLineDash([]);
}

function letterSize({ diameter }: PictureNode): number {
  return Math.max(6, diameter * 0.42);
}

/** Draws a letter in the middle of its shape. Every size is the same font drawn larger or smaller, since another font costs time. */
function paintLetter(pen: CanvasRenderingContext2D, node: PictureNode, { x, y }: Coordinates, { ink }: NodeStyle): void {
  if (node.letter === '') return;
  const by = letterSize(node) / fontSize;
  pen.fillStyle = ink;
  pen.translate(x, y);
  pen.scale(by, by);
  pen.fillText(node.letter, 0, rise(pen, node.letter));
  pen.scale(1 / by, 1 / by);
  pen.translate(-x, -y);
}

const rises = new Map<string, number>();

/** How far the foot of a letter is below its middle: in some scripts letters reach far below their line. */
function rise(pen: CanvasRenderingContext2D, letter: string): number {
  const key = `${letter} ${pen.font}`;
  const found = rises.get(key);
  if (found !== undefined) return found;
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = pen.measureText(letter);
  rises.set(key, (above - below) / 2);
  return (above - below) / 2;
}

/** What of the picture is on the screen. */
function seenBox({ zoom, x, y }: Viewport, { width, height }: Room): Box {
  return { minX: -x / zoom, minY: -y / zoom, maxX: (width - x) / zoom, maxY: (height - y) / zoom };
}

function meets({ start, end, bend }: TieRoute, { minX, minY, maxX, maxY }: Box): boolean {
  const third = bend ?? start;
  return (
    Math.max(start.x, end.x, third.x) >= minX && Math.min(start.x, end.x, third.x) <= maxX && Math.max(start.y, end.y, third.y) >= minY && Math.min(start.y, end.y, third.y) <= maxY
  );
}
