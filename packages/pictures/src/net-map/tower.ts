import type { ActorLook } from '../layer/actor-look.ts';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Colour, Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { fewLines, wrapText } from '../text/wrap-text.ts';

/** How high the tallest tower is drawn at most. */
const towerRoom = 84;
/** What stands under a tower: the actor and its name in two lines. */
export const footRoom = 62;
/** One piece of a tower. */
export const piece = { width: 40, height: 14 };

/** How high one piece is drawn, where the tallest tower has so many. */
export function pieceHeight(tallest: number): number {
  return Math.min(piece.height, towerRoom / tallest);
}

/** A tower, what it stands for, and how it looks. */
export interface Tower {
  readonly actor: string;
  readonly look: ActorLook;
  /** In pieces; null: unknown. */
  readonly height: number | null;
  /** Its height in words or digits. */
  readonly amount: string;
  readonly colour: Colour;
  /** Drawn as outlines: whose side it would be on is not known. */
  readonly isOpen: boolean;
  readonly said: string;
}

/** A tower on the ground at `base`, its height above it, the actor and its name beneath. */
export function towerMarks({ actor, look: { name, short, colour: role, letter, veto }, height, amount, colour, isOpen, said }: Tower, middle: number, base: number, room: number, unit: number, measure: MeasureText): Mark[] {
  const high = (height ?? 1) * unit;
  const left = middle - piece.width / 2;
  const marks: Mark[] = [];
  const style = height === null || isOpen ? ({ stroke: colour, dash: 'dashed' } as const) : {};
  for (const [from, to] of piecesOf(height, unit)) marks.push(area(rectangle(left, base - to, piece.width, to - from), height === null || isOpen ? 'surface' : colour, style));
  marks.push(text(middle, base - high - 6, amount, { size: 13, bold: true, at: 'middle', ...(height === null ? { colour: 'muted' as const } : {}) }));
  marks.push({ kind: 'line', points: [[middle - room / 2, base + 1], [middle + room / 2, base + 1]], colour: 'muted', width: 1.5 });
  marks.push({ kind: 'disc', x: middle, y: base + 16, radius: 10, colour: role, letter, veto, actor, words: said });
  const label = { size: 13, bold: veto };
  const fits = [name, short].find((one) => wrapText(one, room - 8, label, measure).length <= 2) ?? short;
  fewLines(fits, 2, room - 8, label, measure).forEach((line, at) => marks.push(text(middle, base + 42 + at * 15, line, { ...label, at: 'middle', actor })));
  return marks;
}

/** From where to where each piece reaches above the ground; pieces that would be too thin to see are one. */
function piecesOf(height: number | null, unit: number): readonly (readonly [from: number, to: number])[] {
  if (height === null) return [[1, unit]];
  if (unit < 4) return height > 0 ? [[1, height * unit]] : [];
  const pieces: [number, number][] = [];
  for (let at = 0; at < height; at += 1) pieces.push([at * unit + 1, Math.min(at + 1, height) * unit]);
  return pieces;
}
