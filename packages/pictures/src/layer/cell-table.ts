import type { Colour, Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText, fewLines, fittingText } from '../text/wrap-text.ts';
import type { ActorLook } from './actor-look.ts';
import { canBeNumbered, columnHeads, hasLongWord } from './column-heads.ts';
import { addTo, area, rectangle, text } from './shapes.ts';

/** As much of a colour as ink, dark on light ground and light on dark, can be read on. */
export const mostTint = 0.5;

/** One cell of a table of numbers or signs. */
export interface Cell {
  readonly text: string;
  readonly fill: Colour | null;
  /** 0 to 1, of `mostTint`. */
  readonly strength: number;
  /** Not known: hatched. */
  readonly isUnknown?: boolean;
  /** What a screen reader says of it. */
  readonly said: string;
}

/** Who or what a row or a column is about. */
export interface CellHead {
  readonly label: string;
  readonly short: string;
  readonly actor?: string;
  readonly look?: ActorLook;
  /** What a screen reader says of the row. */
  readonly said?: string;
  /** The heading of the block that begins here. */
  readonly block?: string;
}

/** A sum beside each row or below each column. */
export interface CellSums {
  readonly label: string;
  readonly texts: readonly string[];
}

/** A table of cells with its heads and sums. */
export interface CellTable {
  readonly rows: readonly CellHead[];
  readonly columns: readonly CellHead[];
  /** `null`: nothing can stand there. */
  readonly cellAt: (row: number, column: number) => Cell | null;
  readonly beside: CellSums | null;
  readonly below: readonly CellSums[];
  /** How a number is written above a column whose heading has no room. */
  readonly number: (value: number) => string;
}

const row = 28;
const heading = 26;
export const blockGap = 8;
/** Beside each row, for its sum. */
export const sumRoom = 48;
/** Blocks are set apart in the columns too, where they are no more than these. */
export const mostGaps = 10;
/** A heading stands upright from this width of its column on. */
const upright = 76;
const mostTurned = 132;
/** Words that are no names may be longer, from this width of the table on. */
const wide = 620;
const mostTurnedWide = 176;
/** Names are given more room while cells stay as wide as this. */
const ample = 56;

/** How much of a width the heads of the rows take at least. */
export function headRoom(width: number): number {
  return Math.max(92, Math.min(250, width * 0.34));
}

/** Where the cells of a table stand: the left edge of each column, the upper edge of each row, and the size of a cell. */
export interface CellPlaces {
  readonly lefts: readonly number[];
  readonly tops: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A table of cells, each as strongly coloured as its number is great; rows and columns begin a block where their head says so. O(cells). */
export function cellTable({ rows, columns, cellAt, beside, below, number }: CellTable, width: number, measure: MeasureText): { readonly marks: Mark[]; readonly end: number } & CellPlaces {
  const marks: Mark[] = [];
  const begins = columns.flatMap(({ block }, at) => (at > 0 && block !== undefined ? [at] : []));
  const gap = begins.length > mostGaps ? 0 : blockGap;
  const gaps = begins.length * gap;
  const room = width - (beside === null ? 0 : sumRoom) - gaps;
  const left = Math.max(headRoom(width), Math.min(250, width * 0.45, room - columns.length * ample));
  const column = Math.min(150, (room - left) / Math.max(1, columns.length));
  const xs = columns.map((_, at) => left + at * column + begins.filter((begin) => begin <= at).length * gap);
  const right = (xs.at(-1) ?? left) + column;
  const top = drawHeads();
  const tops: number[] = [];
  let y = top;
  rows.forEach((head, at) => {
    if (head.block !== undefined) {
      marks.push(text(0, y + 18, cutText(head.block, width, { size: 12, bold: true }, measure), { size: 12, bold: true, colour: 'muted', isSentence: true }));
      y += heading;
    }
    drawRow(head, at, y);
    tops.push(y);
    y += row;
  });
  for (const { label, texts } of below) {
    marks.push(text(left - 8, y + 19, cutText(label, left - 10, { size: 12, bold: true }, measure), { size: 12, bold: true, colour: 'muted', at: 'right', isSentence: true }));
    texts.forEach((one, at) => marks.push(text(xs[at]! + column / 2, y + 19, one, { size: 12, bold: true, colour: 'muted', at: 'middle' })));
    y += 22;
  }
  return { marks, end: y + 8, lefts: xs, tops, width: column, height: row };

  function drawHeads(): number {
    const style = { size: 12 };
    const labels = columns.map(({ label }) => label);
    const isOfActors = columns.some(({ actor }) => actor !== undefined);
    const longest = isOfActors || width < wide ? mostTurned : mostTurnedWide;
    const isUpright = column >= upright && (isOfActors || !hasLongWord(labels, column - 8, style, measure));
    // Turned words would be cut: numbers above, and what they mean above all.
    if (!isUpright && !isOfActors && labels.some((label) => measure(label, 12) > longest) && canBeNumbered(labels, width, measure, number)) {
      const { marks: heads, end } = columnHeads(labels, { left, column, width, isNumbered: true }, measure, number);
      addTo(marks, heads);
      drawBeside(end - 4);
      return end + 2;
    }
    const lines = columns.map(({ label, short }) => (isUpright ? fewLines(label, 5, column - 8, style, measure) : [fittingText([label, short], longest, style, measure)]));
    const tallest = isUpright ? 16 * lines.reduce((most, { length }) => Math.max(most, length), 1) : lines.reduce((most, [line = '']) => Math.max(most, measure(line, 12)), 0);
    const base = tallest + 8;
    lines.forEach((own, at) => {
      const { actor } = columns[at]!;
      const more = { size: 12, colour: 'ink', ...(actor === undefined ? {} : { actor }) } as const;
      if (isUpright) own.forEach((line, index) => marks.push(text(xs[at]! + column / 2, base - 6 - (own.length - 1 - index) * 16, line, { ...more, at: 'middle' })));
      else marks.push(text(xs[at]! + column / 2, base - 4, own[0] ?? '', { ...more, turned: true }));
    });
    drawBeside(base - 6);
    return base + 2;
  }

  function drawBeside(base: number): void {
    if (beside !== null) marks.push(text(right + 8 + (sumRoom - 8) / 2, base, fittingText([beside.label, 'Σ'], sumRoom - 8, { size: 12, bold: true }, measure), { size: 12, bold: true, colour: 'muted', at: 'middle', isSentence: true }));
  }

  function drawRow({ actor, look, label, short, said }: CellHead, at: number, from: number): void {
    const whose = actor === undefined ? {} : { actor };
    const start = look === undefined ? 0 : 24;
    if (look !== undefined) marks.push({ kind: 'disc', x: 9, y: from + row / 2, radius: 9, colour: look.colour, letter: look.letter, veto: look.veto, ...whose, ...(said === undefined ? {} : { words: said }) });
    const style = { size: 13, bold: look?.veto === true };
    marks.push(text(start, from + 19, fittingText([label, short], left - start - 8, style, measure), { ...style, ...whose }));
    columns.forEach((_, index) => {
      const cell = cellAt(at, index);
      const box = rectangle(xs[index]! + 1, from + 1, column - 2, row - 2);
      if (cell === null) {
        marks.push(area(box, 'rule', { tint: 0.5 }));
        return;
      }
      if (cell.isUnknown === true) marks.push(area(box, 'rule', { hatched: true, ...whose, words: cell.said }));
      else marks.push(area(box, cell.fill ?? 'surface', { tint: cell.fill === null ? 1 : Math.max(0.06, cell.strength * mostTint), stroke: 'rule', ...whose, words: cell.said }));
      if (cell.text !== '') marks.push(text(xs[index]! + column / 2, from + 19, cell.text, { size: 12, at: 'middle', bold: cell.strength > 0, colour: cell.strength > 0 ? 'ink' : 'muted' }));
    });
    if (beside !== null) marks.push(text(right + 8 + (sumRoom - 8) / 2, from + 19, beside.texts[at] ?? '', { size: 12, bold: true, colour: 'muted', at: 'middle' }));
  }
}
