import type { Colour, Mark, PlaceArea } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import { chipGrid, type Chip } from './chip.ts';
import { area, rectangle, text } from './shapes.ts';

/** One cell of a table of chips, or one part of a list of them. */
export interface ChipCell {
  readonly chips: readonly Chip[];
  /** What the cell is called, in bold. */
  readonly head?: string;
  /** A line more about it. */
  readonly note?: string;
  readonly fill?: Colour;
  /** What it is called as a place that actors can be moved to. */
  readonly place?: string;
}

/** How chips are laid out and worded in every cell alike. */
export interface ChipCellsStyle {
  /** Where a list begins. Default: at the edge. */
  readonly x?: number;
  readonly width: number;
  readonly most: number;
  readonly measure: MeasureText;
  readonly more: (count: number) => string;
  /** No row of a table is lower. Default: 48. */
  readonly leastRow?: number;
}

const leastColumn = 150;

/** A table whose cells hold chips: heads of the rows before them, of the columns below; each row as high as its fullest cell. */
export function chipTable(rows: readonly string[], columns: readonly string[], cellAt: (row: number, column: number) => ChipCell, style: ChipCellsStyle, from: number): { readonly marks: Mark[]; readonly end: number; readonly left: number; readonly places: PlaceArea[] } {
  const { width, measure, leastRow = 48 } = style;
  const left = 104;
  const column = (width - left) / Math.max(1, columns.length);
  const grounds: Mark[] = [];
  const marks: Mark[] = [];
  const places: PlaceArea[] = [];
  let y = from;
  rows.forEach((label, row) => {
    let end = y + leastRow;
    columns.forEach((_, at) => {
      const cell = cellAt(row, at);
      const drawn = drawCell(cell, left + at * column + 10, y + 6, column - 16, style);
      for (const mark of drawn.marks) marks.push(mark);
      end = Math.max(end, drawn.end + 4);
    });
    columns.forEach((_, at) => {
      const { fill, place } = cellAt(row, at);
      const points = rectangle(left + at * column, y, column, end - y);
      grounds.push(area(points, fill ?? ((row + at) % 2 === 0 ? 'raised' : 'surface'), { stroke: 'rule' }));
      if (place !== undefined) places.push({ id: place, points });
    });
    fewLines(label, 2, left - 14, { size: 13, bold: true }, measure).forEach((line, at, { length }) => marks.push(text(left - 10, (y + end) / 2 + 5 + (at - (length - 1) / 2) * 16, line, { size: 13, bold: true, at: 'right', isSentence: true })));
    y = end;
  });
  columns.forEach((label, at) => marks.push(text(left + (at + 0.5) * column, y + 20, cutText(label, column - 8, { size: 13, bold: true }, measure), { size: 13, bold: true, at: 'middle', isSentence: true })));
  return { marks: [...grounds, ...marks], end: y + 28, left, places };
}

/** The same cells one below the other, where a table has no room; a head that several in a row have stands above the first. */
export function chipList(cells: readonly ChipCell[], style: ChipCellsStyle, from: number): { readonly marks: Mark[]; readonly end: number; readonly places: PlaceArea[] } {
  const { x = 0 } = style;
  const marks: Mark[] = [];
  const places: PlaceArea[] = [];
  let y = from;
  cells.forEach(({ head, ...cell }, at) => {
    const isNext = at > 0 && head !== undefined && head === cells[at - 1]!.head;
    const drawn = drawCell(isNext || head === undefined ? cell : { head, ...cell }, x, isNext ? y - 8 : y, style.width, style);
    for (const mark of drawn.marks) marks.push(mark);
    if (cell.place !== undefined) places.push({ id: cell.place, points: rectangle(x, y, style.width, drawn.end + 6 - y) });
    y = drawn.end + 6;
    if (head === undefined || head !== cells[at + 1]?.head) marks.push({ kind: 'line', points: [[x, y], [x + style.width, y]], colour: 'rule', width: 1 });
  });
  return { marks, end: y, places };
}

function drawCell({ chips, head, note }: ChipCell, x: number, from: number, width: number, { most, measure, more }: ChipCellsStyle): { readonly marks: Mark[]; readonly end: number } {
  const marks: Mark[] = [];
  let y = from + 4;
  if (head !== undefined) marks.push(text(x, (y += 14), cutText(head, width, { size: 14, bold: true }, measure), { bold: true, isSentence: true }));
  if (note !== undefined) {
    for (const line of fewLines(note, 2, width, { size: 13 }, measure)) marks.push(text(x, (y += 17), line, { size: 13, colour: 'muted', isSentence: true }));
  }
  const grid = chipGrid(chips, { x, y: y + (head === undefined && note === undefined ? 4 : 16), width, leastColumn, most }, measure, more);
  return { marks: [...marks, ...grid.marks], end: chips.length === 0 ? y + 8 : grid.end };
}
