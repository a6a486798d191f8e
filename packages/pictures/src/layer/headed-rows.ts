import type { Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { columnHeads, hasLongWord } from './column-heads.ts';
import { rowFrame, rowName, type RowName } from './named-rows.ts';

/** The room of a cell. */
export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A table with a name before each row and a head above each column; what stands in a cell is the picture's own. An empty name is a line to write one on. */
export interface HeadedRows {
  readonly heads: readonly string[];
  readonly rows: readonly RowName[];
  readonly drawCell: (row: number, column: number, box: CellBox) => readonly Mark[];
}

/** How a headed table is laid out. */
export interface HeadedRowsStyle {
  readonly width: number;
  readonly measure: MeasureText;
  readonly number: (value: number) => string;
}

/** Where what is drawn below the table finds its columns. */
export interface DrawnRows {
  readonly marks: Mark[];
  readonly end: number;
  readonly left: number;
  readonly column: number;
}

const cell = 34;
const gap = 10;

/** Draws a headed table; where it is narrow, names stand above their rows. */
export function headedRows({ heads, rows, drawCell }: HeadedRows, { width, measure, number }: HeadedRowsStyle): DrawnRows {
  const hasNotes = rows.some(({ note }) => note !== undefined);
  const frame = rowFrame(width, hasNotes);
  const { left, above } = frame;
  const column = (width - left) / heads.length;
  const drawn = columnHeads(heads, { left, column, width, isNumbered: hasLongWord(heads, column - 4, { size: 12, bold: true }, measure), mostLines: 4 }, measure, number);
  const marks: Mark[] = [...drawn.marks];
  let y = drawn.end + 4;
  const height = above + cell;
  rows.forEach((name, row) => {
    if (name.name !== '') for (const mark of rowName(frame, name, y, height, measure)) marks.push(mark);
    else marks.push({ kind: 'line', points: [[0, y + height - 2], [frame.nameRoom, y + height - 2]], colour: 'muted', width: 1 });
    heads.forEach((_, at) => {
      for (const mark of drawCell(row, at, { x: left + at * column + 2, y: y + above, width: column - 4, height: cell })) marks.push(mark);
    });
    y += height + gap;
    marks.push({ kind: 'line', points: [[0, y - gap / 2], [width, y - gap / 2]], colour: 'rule', width: 1 });
  });
  return { marks, end: y, left, column };
}
