import { workbookProblem } from './workbook-problem.ts';
import { RefusedFile } from '../refused-file.ts';
import type { SheetValue } from '../sheet.ts';
import { quoted } from '../listed.ts';
import type { CellRange } from '../cell-address.ts';
import { mostCells } from './sheet-cells.ts';

/** Rows that are ready to be understood, and the merged cells whose value was given to all of them. */
export interface FilledRows {
  readonly rows: readonly (readonly SheetValue[])[];
  readonly filled: readonly CellRange[];
}

/**
 * Gives the value of merged cells to each of them, within the rows and columns that hold something, and cuts what is
 * empty after the last value of every row and after the last row.
 *
 * A title over three columns so stands over each of the three, and an organisation beside its four people beside each of
 * them. Changes `rows`. Throws `RefusedFile` where merged cells fill more than a sheet may hold. O(cells).
 */
export function fillMerged(sheet: string, rows: SheetValue[][], merged: readonly CellRange[]): FilledRows {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let budget = mostCells;
  const inOrder = [...merged].sort((a, b) => a.from.row - b.from.row || a.from.column - b.from.column);
  const filled = inOrder.filter(({ from, to }) => {
    const value = rows[from.row]?.[from.column] ?? null;
    const [lastRow, lastColumn] = [Math.min(to.row, rows.length - 1), Math.min(to.column, width - 1)];
    const count = (lastRow - from.row + 1) * (lastColumn - from.column + 1);
    if (value === null || count < 2) return false;
    budget -= count;
    if (budget < 0) throw new RefusedFile(workbookProblem('sheet-too-large', { sheet: quoted(sheet), limit: mostCells }));
    for (let row = from.row; row <= lastRow; row++) {
      const cells = rows[row]!;
      while (cells.length < from.column) cells.push(null);
      for (let column = from.column; column <= lastColumn; column++) cells[column] = value;
    }
    return true;
  });
  return { rows, filled };
}
