import { columnLetters } from '../cell-address.ts';
import type { Sheet } from '../sheet.ts';

/** A cell as spreadsheets name it: `C5`, `Actors!C5`; without a column the row, `5:5`; in a file that is no table its line. */
export function cellReference({ sheet, lines, turned = false }: Sheet, row: number, column: number | undefined): string {
  if (lines !== undefined) return `:${lines[row]}`;
  const at = turned ? turnedReference(row, column) : column === undefined ? `${row + 1}:${row + 1}` : `${columnLetters(column)}${row + 1}`;
  return sheet === undefined ? at : `${/^\w+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${at}`;
}

function turnedReference(row: number, column: number | undefined): string {
  return column === undefined ? `${columnLetters(row)}:${columnLetters(row)}` : `${columnLetters(row)}${column + 1}`;
}
