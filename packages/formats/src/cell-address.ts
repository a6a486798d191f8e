/** The place of a cell, both counted from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both corners belong to it. */
export interface CellRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** The last row and the last column of a sheet, from 0. */
export const lastCell: CellAddress = { row: 1_048_575, column: 16_383 };

/** Reads `B3`; `undefined` for what is no address in a sheet. */
export function readAddress(text: string): CellAddress | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row > lastCell.row || column > lastCell.column ? undefined : { row, column };
}

/** Reads `A1:C3`, or `A1` alone. */
export function readRange(text: string): CellRange | undefined {
  const [first, second = first] = text.split(':');
  const from = readAddress(first ?? '');
  const to = readAddress(second ?? '');
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The letters of a column, as spreadsheets show them: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** Writes `B3`. */
export function writeAddress({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Writes `A1:C3`. */
export function writeRange({ from, to }: CellRange): string {
  return `${writeAddress(from)}:${writeAddress(to)}`;
}
