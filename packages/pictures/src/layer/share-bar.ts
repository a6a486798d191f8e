import type { Colour, Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { area, rectangle, text } from './shapes.ts';

/** A part of a whole, and what is written on it where that has room: the first of its texts that fits. */
export interface Share {
  /** 0 or more, in any unit. */
  readonly amount: number;
  readonly colour: Colour;
  readonly texts: readonly string[];
  /** What is not known; nothing is written on it, since a hatching is no ground for a text. */
  readonly hatched?: boolean;
}

/** A whole as a bar in parts, each as long as its share. Parts of nothing are left out. */
export function shareBar(shares: readonly Share[], { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, measure: MeasureText): Mark[] {
  const total = shares.reduce((sum, { amount }) => sum + amount, 0);
  const marks: Mark[] = [];
  let at = x;
  for (const { amount, colour, texts, hatched = false } of shares) {
    const wide = total === 0 ? 0 : (amount / total) * width;
    if (wide <= 0) continue;
    marks.push(area(rectangle(at, y, Math.max(0.5, wide - 2), height), colour, hatched ? { hatched, stroke: colour, dash: 'dashed' } : {}));
    const shown = texts.find((one) => measure(one, 13, true) < wide - 12);
    if (shown !== undefined && !hatched) marks.push(text(at + wide / 2 - 1, y + height / 2 + 5, shown, { size: 13, bold: true, at: 'middle', colour: 'surface', isSentence: true }));
    at += wide;
  }
  return marks;
}
