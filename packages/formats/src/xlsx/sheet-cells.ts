import type { SheetValue } from '../sheet.ts';
import type { CellAddress, CellRange } from '../cell-address.ts';

/** A cell that says something other than its value. */
export interface NotedCell extends CellAddress {
  readonly shown: string;
}

/** What a sheet of a workbook holds, before merged cells are filled and empty ends are cut. */
export interface SheetCells {
  /** By row; a row without cells is empty, and so is a cell that is `null`. */
  readonly rows: SheetValue[][];
  readonly merged: readonly CellRange[];
  /** Cells of which the program that wrote the file could not compute the value, such as `#REF!`. */
  readonly errors: readonly NotedCell[];
  /** Cells with a formula of which the file does not hold the value. */
  readonly uncomputed: readonly CellAddress[];
  /** How many formulas there are of which it does. */
  readonly computed: number;
  /** How many rows and columns are hidden that hold something. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/** What there may be of cells in a sheet, with the empty ones before them; more is refused. As many as 50 MB of XML can name. */
export const mostCells = 2_500_000;
