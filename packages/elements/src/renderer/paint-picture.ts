import { borderWidth, type TieRoute, traceShape } from '@allymap/pictures/network';
import type { Box, Coordinates } from '@allymap/pictures/plane';
import type { PictureNode } from '../view-model/map-picture.ts';
import { letterFont, letterRise } from './letter-rise.ts';
import { borderDash, dotStep, haloOpacity, haloWidth, outlineWidth, type NodeStyle, type TieStyle } from './picture-style.ts';
import { isLetterShown, letterSize, type Scene } from './scene.ts';
import type { Room, Viewport } from './viewport.ts';

/** Size of the font of letters, before it is fitted to the shape. */
const fontSize = 24;

/**
 * Paints a scene anew on a canvas of `ratio` pixels to each of the page's: ties below, those that are looked at over the
 * rest, and actors above, each in the order of the document.
 */
export function paintPicture(pen: CanvasRenderingContext2D, scene: Scene, view: Viewport, room: Room, ratio: number): void {
  const { picture, palette, routes, tieStyles } = scene;
  const scale = view.zoom * ratio;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.setTransform(scale, 0, 0, scale, view.x * ratio, view.y * ratio);
  const seen = seenBox(view, room);
  pen.lineCap = 'round';
  pen.lineJoin = 'miter';
  for (const layer of [0, 1, 2]) {
    tieStyles.forEach((style, index) => {
      const route = routes[index]!;
      if (style.layer === layer && route !== null && meets(route, seen)) paintTie(pen, route, style);
    });
  }
  pen.setLineDash([]);
  pen.lineCap = 'butt';
  pen.textAlign = 'center';
  pen.textBaseline = 'bottom';
  pen.font = letterFont(fontSize, scene.font);
  picture.nodes.forEach((node, index) => {
    const at = scene.coordinates[index]!;
    const around = node.diameter / 2 + haloWidth;
    if (at.x + around < seen.minX || at.x - around > seen.maxX || at.y + around < seen.minY || at.y - around > seen.maxY) return;
    const style = scene.nodeStyles[index]!;
    paintNode(pen, node, at, style, palette.halo);
    if (!scene.crowded && isLetterShown(letterSize(node), scale)) paintLetter(pen, node, at, style, scene.font);
  });
  pen.globalAlpha = 1;
}

function paintTie(pen: CanvasRenderingContext2D, route: TieRoute, { width, colour, outline, arrow, dotted, opacity }: TieStyle): void {
  const { start, bend, end } = route;
  pen.globalAlpha = opacity;
  pen.setLineDash(dotted ? [0, dotStep * width] : []);
  pen.beginPath();
  pen.moveTo(start.x, start.y);
  if (bend === null) pen.lineTo(end.x, end.y);
  else pen.quadraticCurveTo(bend.x, bend.y, end.x, end.y);
  if (outline !== null) {
    pen.lineWidth = width + outlineWidth;
    pen.strokeStyle = outline;
    pen.stroke();
  }
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.stroke();
  if (route.arrow === null) return;
  pen.beginPath();
  for (const { x, y } of route.arrow) pen.lineTo(x, y);
  if (opacity < 1) {
    // The line does not show through its arrow.
    pen.globalAlpha = 1;
    pen.globalCompositeOperation = 'destination-out';
    pen.fill();
    pen.globalCompositeOperation = 'source-over';
    pen.globalAlpha = opacity;
  }
  pen.fillStyle = arrow;
  pen.fill();
}

function paintNode(pen: CanvasRenderingContext2D, { shape, diameter, selected }: PictureNode, { x, y }: Coordinates, { fill, border, dashed, opacity }: NodeStyle, halo: string): void {
  if (selected) {
    pen.globalAlpha = haloOpacity;
    pen.fillStyle = halo;
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

/** Paints a letter in the middle of its shape. Every size is the same font painted larger or smaller, since another font costs time. */
function paintLetter(pen: CanvasRenderingContext2D, node: PictureNode, { x, y }: Coordinates, { ink }: NodeStyle, font: string): void {
  if (node.letter === '') return;
  const by = letterSize(node) / fontSize;
  pen.fillStyle = ink;
  pen.translate(x, y);
  pen.scale(by, by);
  pen.fillText(node.letter, 0, fontSize * letterRise(node.letter, font));
  pen.scale(1 / by, 1 / by);
  pen.translate(-x, -y);
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
