import type { Colour, Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText, fewLines, wrapText } from '../text/wrap-text.ts';
import { discOf, type ActorLook } from './actor-look.ts';
import { text } from './shapes.ts';

/** How much of the height a chip takes, with the gap beneath it. */
export const chipHeight = 38;
/** The same where its name takes one line. */
const lowChip = 30;
/** Of the gap, what no one needs beneath the last row. */
const lastGap = 6;
const radius = 10;

/** An actor to be named in a picture, and what is particular to it there. */
export interface Chip {
  readonly actor: string;
  readonly look: ActorLook;
  /** What a screen reader says of it. */
  readonly said: string;
  /** What would give it its size is not known. */
  readonly hollow?: boolean;
}

/** An actor as a disc with its name beside it, in two lines at most or in `most`: its short name where the whole one is longer than that. */
export function chipMarks({ actor, look, said, hollow = false }: Chip, x: number, y: number, room: number, measure: MeasureText, most = 2): Mark[] {
  const { name, short, veto } = look;
  const style = { size: 13, bold: veto };
  // Its signs reach beyond it, and so do the corners of its shape.
  const start = x + (look.stance !== undefined ? 6 : look.shape !== undefined ? 3 : 0);
  const beside = room - (start - x) - 2 * radius - 6;
  const fits = [name, short].find((one) => wrapText(one, beside, style, measure).length <= most) ?? short;
  const lines = fewLines(fits, most, beside, style, measure);
  return [
    { kind: 'disc', x: start + radius, y: y + radius - 2, ...discOf(look, radius), hollow, actor, words: said },
    ...lines.map((line, at) => text(start + 2 * radius + 6, y + radius + 3 + (at - (lines.length - 1) / 2) * 15, line, { actor, ...style })),
  ];
}

/** Where chips stand, and how many of them may. */
export interface ChipGrid {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** No column is narrower than this, but for the only one. */
  readonly leastColumn: number;
  readonly most: number;
}

/** Chips in rows, as many beside one another as have room for their names; more than `most` are counted in a line that `more` words. */
export function chipGrid(chips: readonly Chip[], { x, y, width, leastColumn, most }: ChipGrid, measure: MeasureText, more: (count: number) => string): { readonly marks: Mark[]; readonly end: number } {
  const columns = Math.max(1, Math.floor(width / leastColumn));
  const column = width / columns;
  const shown = chips.slice(0, most);
  const marks: Mark[] = [];
  let top = y;
  for (let first = 0; first < shown.length; first += columns) {
    const row = shown.slice(first, first + columns).map((chip, at) => chipMarks(chip, x + at * column, top, column - 10, measure));
    for (const mark of row.flat()) marks.push(mark);
    // A disc and its name in one line; a row with a longer name is higher.
    top += row.every(({ length }) => length <= 2) ? lowChip : chipHeight;
  }
  const end = shown.length === 0 ? y : top - lastGap;
  if (chips.length <= most) return { marks, end };
  return { marks: [...marks, text(x, end + 14, cutText(more(chips.length - most), width, { size: 13 }, measure), { size: 13, colour: 'muted' satisfies Colour, isSentence: true })], end: end + 24 };
}
