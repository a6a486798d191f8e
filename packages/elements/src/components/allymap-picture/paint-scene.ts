import { badgesOf, directionOf, headOf, letterOn, outlinePoints, sheetOf, stillMarks, svgColours, type Colour, type Mark, type MeasureText, type Point, type Scene } from '@allymap/pictures/layer';

const dashes = { dashed: [4, 3], dotted: [1, 3] } as const;
/** Twice as many pixels as the picture has: for screens and print alike. */
const zoom = 2;
/** No browser draws on more than this along a side. */
const mostPixels = 16_000;

/**
 * A scene as a PNG file on white, at twice its size, with what stands around it in the SVG file.
 *
 * Painted mark by mark: an image from the SVG's text would need a policy that lets the page load such images.
 */
export async function pngOf(scene: Scene, measure: MeasureText, family: string): Promise<Blob> {
  const { width, height, margin, around, top } = sheetOf(scene, measure);
  const scale = Math.min(zoom, mostPixels / Math.max(width, height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  const pen = canvas.getContext('2d')!;
  pen.scale(scale, scale);
  pen.fillStyle = svgColours.ground;
  pen.fillRect(0, 0, width, height);
  pen.translate(margin, margin);
  for (const mark of around) paint(pen, mark, scene, family);
  pen.translate(0, top);
  for (const mark of stillMarks(scene)) paint(pen, mark, scene, family);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The browser gave no image.');
  return blob;
}

function paint(pen: CanvasRenderingContext2D, mark: Mark, { direction, veto }: Scene, family: string): void {
  pen.lineWidth = 1;
  pen.setLineDash([]);
  switch (mark.kind) {
    case 'text': {
      pen.direction = mark.isSentence === true ? direction : directionOf(mark.text);
      pen.textAlign = mark.at === 'middle' ? 'center' : mark.at;
      pen.save();
      if (mark.turned === true) {
        pen.translate(mark.x + mark.size * 0.36, mark.y);
        pen.rotate(-Math.PI / 2);
        pen.translate(-mark.x, -mark.y);
      }
      pen.font = `${mark.bold ? 700 : 400} ${mark.size}px ${family}`;
      if (mark.halo === true) outline(pen, mark.text, mark.x, mark.y);
      write(pen, mark.text, mark.x, mark.y, mark.size, mark.bold, svgColours[mark.colour], family);
      pen.restore();
      return;
    }
    case 'line':
      pen.strokeStyle = svgColours[mark.colour];
      pen.lineWidth = mark.width;
      if (mark.dash !== undefined) pen.setLineDash(dashes[mark.dash]);
      trace(pen, mark.points);
      pen.stroke();
      if (mark.arrow === true) fill(pen, headOf(mark.points, mark.width), mark.colour);
      return;
    case 'area':
      if (mark.hatched === true) hatch(pen, mark.points, mark.fill ?? 'neutral');
      else if (mark.fill !== null) {
        pen.globalAlpha = mark.tint ?? 1;
        fill(pen, mark.points, mark.fill);
        pen.globalAlpha = 1;
      }
      if (mark.stroke === undefined) return;
      pen.strokeStyle = svgColours[mark.stroke];
      if (mark.dash !== undefined) pen.setLineDash(dashes[mark.dash]);
      trace(pen, mark.points);
      pen.closePath();
      pen.stroke();
      return;
    case 'disc': {
      const { x, y, radius, colour, hollow, shape, edge, letter } = mark;
      pen.lineWidth = 2;
      if (hollow === true) pen.setLineDash([3, 2]);
      if (hollow !== true && edge !== undefined) {
        pen.lineWidth = 1.5;
        pen.setLineDash(edge === 'dashed' ? [4, 2] : []);
      }
      const line = hollow === true ? colour : edge === undefined ? null : edge === 'dashed' ? 'ink' : 'surface';
      if (shape === undefined || shape === 'ellipse') disc(pen, x, y, radius, hollow === true ? 'surface' : colour, line);
      else polygon(pen, outlinePoints(shape, x, y, radius), hollow === true ? 'surface' : colour, line);
      pen.direction = 'ltr';
      pen.textAlign = 'center';
      const size = Math.round(radius * 1.15);
      write(pen, letter, x, y + size * 0.36, size, true, hollow === true ? svgColours.ink : letterOn(colour), family);
      pen.lineWidth = 1;
      pen.setLineDash([]);
      for (const badge of badgesOf(mark, veto)) {
        disc(pen, badge.x, badge.y, badge.radius, badge.colour, 'surface');
        write(pen, badge.sign, badge.x, badge.base, badge.size, true, svgColours.surface, family);
      }
    }
  }
}

function write(pen: CanvasRenderingContext2D, text: string, x: number, y: number, size: number, bold: boolean, ink: string, family: string): void {
  pen.font = `${bold ? 700 : 400} ${size}px ${family}`;
  pen.fillStyle = ink;
  pen.fillText(text, x, y);
}

function trace(pen: CanvasRenderingContext2D, points: readonly Point[]): void {
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
}

function fill(pen: CanvasRenderingContext2D, points: readonly Point[], colour: Colour): void {
  pen.fillStyle = svgColours[colour];
  trace(pen, points);
  pen.fill();
}

function disc(pen: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: Colour, edge: Colour | null): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = svgColours[colour];
  pen.fill();
  if (edge === null) return;
  pen.strokeStyle = svgColours[edge];
  pen.stroke();
}

function polygon(pen: CanvasRenderingContext2D, points: readonly Point[], colour: Colour, edge: Colour | null): void {
  fill(pen, points, colour);
  if (edge === null) return;
  pen.strokeStyle = svgColours[edge];
  pen.closePath();
  pen.stroke();
}

/** The colour of the ground around letters that stand over lines. */
function outline(pen: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  pen.strokeStyle = svgColours.ground;
  pen.lineWidth = 3;
  pen.lineJoin = 'round';
  pen.strokeText(text, x, y);
}

/** Lines from the upper right to the lower left, within an area alone. */
function hatch(pen: CanvasRenderingContext2D, points: readonly Point[], colour: Colour): void {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  pen.save();
  trace(pen, points);
  pen.clip();
  pen.strokeStyle = svgColours[colour];
  pen.lineWidth = 2.4;
  pen.beginPath();
  for (let x = left; x < right + bottom - top; x += 8.5) {
    pen.moveTo(x, top);
    pen.lineTo(x - (bottom - top), bottom);
  }
  pen.stroke();
  pen.restore();
}
