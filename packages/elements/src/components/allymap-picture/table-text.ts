import type { PictureTable } from '@allymap/pictures';

const lines = ({ columns, rows }: PictureTable): readonly (readonly string[])[] => [columns, ...rows.map(({ cells }) => cells)];

/** A table as CSV that spreadsheets open as UTF-8; no cell of it is a formula to them. */
export function csvOf(table: PictureTable): string {
  return `\uFEFF${lines(table).map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A table as spreadsheets take it from the clipboard. */
export function tabbedOf(table: PictureTable): string {
  return lines(table).map((cells) => cells.map((cell) => harmless(cell.replace(/[\t\r\n]+/g, ' '))).join('\t')).join('\n');
}

function quoted(cell: string): string {
  const safe = harmless(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text that a spreadsheet would take for a formula is marked as text; a negative number is none. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+\-−]?[\d.,\s%]+$/.test(cell) ? `'${cell}` : cell;
}
