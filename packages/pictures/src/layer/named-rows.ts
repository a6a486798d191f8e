import type { TextMark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText, fewLines, fittingText, wrapText } from '../text/wrap-text.ts';
import { text } from './shapes.ts';

/** Where the names of rows stand, and what they leave: beside their rows, or above them where there is little room. */
export interface RowFrame {
  readonly isNarrow: boolean;
  /** How wide a name can be. */
  readonly nameRoom: number;
  /** Where what the rows show begins. */
  readonly left: number;
  /** How much of a row the name takes above it. */
  readonly above: number;
}

/** What a row is called. */
export interface RowName {
  readonly actor?: string;
  readonly name: string;
  /** What it is called where its name has no room. */
  readonly short?: string;
  readonly bold?: boolean;
  /** A line more about it. */
  readonly note?: string;
  /** The line is a sentence of ours, not a name. */
  readonly isSentence?: boolean;
}

/** The frame of rows in a picture of a width, whose names have a note beneath them or not. */
export function rowFrame(width: number, hasNotes: boolean, narrow = 620): RowFrame {
  const isNarrow = width < narrow;
  const nameRoom = isNarrow ? width : Math.min(300, width * 0.32);
  return { isNarrow, nameRoom, left: isNarrow ? 0 : nameRoom + 14, above: isNarrow ? (hasNotes ? 42 : 24) : 0 };
}

/** The name of a row that begins at `top`: in its middle, in two lines at most, or above it. */
export function rowName({ isNarrow, nameRoom, above }: RowFrame, { actor, name, short = name, bold = false, note, isSentence = false }: RowName, top: number, height: number, measure: MeasureText): TextMark[] {
  const style = { size: 14, bold };
  const of = actor === undefined ? {} : { actor };
  const noted = (y: number): TextMark[] => (note === undefined ? [] : [text(0, y, cutText(note, nameRoom, { size: 13 }, measure), { size: 13, colour: 'muted', isSentence, ...of })]);
  if (isNarrow) return [text(0, top + 18, fittingText([name, short], nameRoom, style, measure), { ...style, ...of }), ...noted(top + 36)];
  const middle = top + above + (height - above) / 2;
  if (note !== undefined) return [text(0, middle - 3, fittingText([name, short], nameRoom, style, measure), { ...style, ...of }), ...noted(middle + 15)];
  const fits = [name, short].find((one) => wrapText(one, nameRoom, style, measure).length <= 2) ?? short;
  const lines = fewLines(fits, 2, nameRoom, style, measure);
  return lines.map((line, at) => text(0, middle + 5 + (at - (lines.length - 1) / 2) * 17, line, { ...style, ...of }));
}
